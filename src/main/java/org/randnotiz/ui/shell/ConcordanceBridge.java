package org.randnotiz.ui.shell;

import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.post.Moment;
import org.randnotiz.search.ContextLine;
import org.randnotiz.sheet.Edit;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.concordance.ConcordanceHost;
import org.randnotiz.ui.concordance.ConcordancePane;
import org.randnotiz.work.Workbench;

/// Shows every place that the search finds, and what is asked for there.
final class ConcordanceBridge implements ConcordanceHost {

    private final ProjectWindow window;
    private final Workbench workbench;
    private final Overlay overlay;

    ConcordanceBridge(ProjectWindow window, Overlay overlay) {
        this.window = window;
        this.workbench = window.workbench();
        this.overlay = overlay;
    }

    /// Adds the command.
    void add(Commands commands) {
        commands.add(new Command(
                "places",
                Command.Group.FIND,
                null,
                List.of(Key.Chord.controlShift(KeyCode.K)),
                () -> !window.searches().request().query().isBlank(),
                this::show,
                false));
    }

    private void show() {
        window.margin().commit();
        overlay.show(new ConcordancePane(window.texts(), workbench, window.searches().request(), this).card());
    }

    @Override
    public void open(ContextLine place) {
        overlay.hide();
        window.show(place.post(), place.at());
    }

    @Override
    public Edit.AddMark draft(MarkType type, ContextLine place) {
        Moment moment = place.published();
        ZonedDateTime published = moment == null ? null : moment.at().toZonedDateTime();
        return MarkDrafts.of(
                workbench.newItemId(), type, place.at(), place.found(), published, workbench.searching()::named);
    }

    @Override
    public void close() {
        overlay.hide();
    }
}
