package org.randnotiz.ui.posts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// Takes files and folders that are dropped on a region; while they hover over it, it is `:dropping`.
final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Region region;
    private final Consumer<List<Path>> dropped;

    private FileDrop(Region region, Consumer<List<Path>> dropped) {
        this.region = region;
        this.dropped = dropped;
    }

    /// Lets files be dropped on `region`.
    ///
    /// @param dropped gets them, at least one
    static void on(Region region, Consumer<List<Path>> dropped) {
        FileDrop drop = new FileDrop(region, dropped);
        region.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        region.addEventHandler(DragEvent.DRAG_EXITED, event -> region.pseudoClassStateChanged(DROPPING, false));
        region.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            region.pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        region.pseudoClassStateChanged(DROPPING, false);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files);
        }
    }
}
