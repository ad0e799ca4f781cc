package org.randnotiz.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.ui.shell.Command.Group;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Decision;
import org.randnotiz.work.Workspace;

/// The line below the top of the window that tells what became of a sheet that the person at work handed in, and leads
/// there: what came back first, then what was approved. It stays until the person goes there or closes it.
final class DecisionNotice extends HBox {

    private static final PseudoClass RETURNED = PseudoClass.getPseudoClass("returned");
    private static final String OPEN = "decision.open";

    private final ProjectWindow window;
    private final Texts texts;
    private final Commands commands;
    private final Label words = new WrappedLabel();
    private final Label more = new Label();
    private @Nullable Decision shown;

    DecisionNotice(ProjectWindow window, Texts texts, Commands commands) {
        this.window = window;
        this.texts = texts;
        this.commands = commands;
        getStyleClass().add("decision-notice");
        words.getStyleClass().add("decision-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        more.setMinWidth(USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Adds the command that leads to the post, and what is pressed in its place.
    void add(Key key) {
        commands.add(new Command(OPEN, Group.READ, null, List.of(key), () -> shown != null, this::open, true));
        Button close = new Button("✕");
        close.getStyleClass().add("flat");
        close.setAccessibleText(texts.get("shell.dismiss"));
        close.setOnAction(event -> dismiss());
        getChildren().setAll(words, more, CommandTexts.button(commands, OPEN, texts), close);
    }

    /// Shows what has not been told yet, if anything.
    void show(Workspace workspace) {
        List<Decision> untold = workspace.decisions();
        shown = untold.stream()
                .filter(decision -> isReturn(decision.handOver()))
                .findFirst()
                .orElse(untold.isEmpty() ? null : untold.getFirst());
        setVisible(shown != null);
        if (shown != null) {
            words.setText(words(shown, workspace));
            pseudoClassStateChanged(RETURNED, isReturn(shown.handOver()));
            more.setText(untold.size() == 1 ? "" : texts.get("decision.more", untold.size() - 1));
        }
    }

    private String words(Decision decision, Workspace workspace) {
        HandOver handOver = decision.handOver();
        String who = workspace.project().nameOf(handOver.by());
        String noted = handOver.note().isBlank() ? "" : ".noted";
        return texts.get(
                "decision." + handOver.kind().name() + noted,
                decision.headline(),
                who,
                handOver.note().strip().replaceAll("\\R+", " "));
    }

    private static boolean isReturn(HandOver handOver) {
        return handOver.kind() == HandOver.Kind.RETURN;
    }

    private void open() {
        Decision decision = shown;
        if (decision != null) {
            if (window.place() != Place.ANNOTATE) {
                window.go(Place.ANNOTATE);
            }
            window.open(decision.post());
            window.reader().requestFocus();
        }
    }

    private void dismiss() {
        Decision decision = shown;
        if (decision != null) {
            PostId post = decision.post();
            window.reader().requestFocus();
            window.workbench().told(post);
        }
    }
}
