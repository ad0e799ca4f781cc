package org.randnotiz.ui.margin;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.*;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.ui.*;
import org.randnotiz.wording.Texts;

final class TmpTest {
    @Test
    void x() throws Exception {
        var host = new TestHost(World.page(World.marked()));
        Stage stage = Fx.show(() -> {
            var view = new MarginView(new Texts(Locale.GERMANY), host);
            host.show(view);
            return Dressed.light(new StackPane(view), 386, 868);
        });
        Fx.run(() -> host.choose(new ItemId("m04")));
        Fx.settle();
        Fx.run(() -> {
            for (Node n : stage.getScene().getRoot().lookupAll(".tag-chooser")) {
                Region r = (Region) n;
                System.out.println(r.getWidth() + " x " + r.getHeight() + " pref(w)=" + r.prefHeight(r.getWidth()) + " pref(-1)=" + r.prefHeight(-1));
                for (Node c : r.getChildrenUnmodifiable()) System.out.println("    " + c.getClass().getSimpleName() + " " + c.getLayoutX() + "," + c.getLayoutY() + " " + c.getLayoutBounds().getWidth() + "x" + c.getLayoutBounds().getHeight() + " vis " + c.isVisible());
                Region p = (Region) r.getParent();
                System.out.println("   parent " + p.getWidth() + "x" + p.getHeight() + " " + p.getClass()+" bias "+p.getContentBias());
                p = (Region) p.getParent();
                System.out.println("   row " + p.getWidth() + "x" + p.getHeight() + " " + p.prefHeight(p.getWidth()));
            }
        });
        Fx.close(stage);
    }
}
