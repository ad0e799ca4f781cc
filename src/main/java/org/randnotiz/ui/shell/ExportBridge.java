package org.randnotiz.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.Problems;
import org.randnotiz.problem.Problem;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.transfer.Choosers;
import org.randnotiz.ui.transfer.ExportActions;
import org.randnotiz.ui.transfer.ExportChoice;
import org.randnotiz.ui.transfer.ExportCount;
import org.randnotiz.ui.transfer.ExportFormat;
import org.randnotiz.ui.transfer.ExportOffer;
import org.randnotiz.ui.transfer.ExportOutcome;
import org.randnotiz.ui.transfer.ExportPane;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.Environment;
import org.randnotiz.work.ExportRequest;
import org.randnotiz.work.Exporting;
import org.randnotiz.work.Running;
import org.randnotiz.work.Workbench;

/// One export: what its card asks, carried out by the workbench.
final class ExportBridge implements ExportActions {

    private final Workbench workbench;
    private final Environment environment;
    private final Overlay overlay;
    private final String query;
    private final ExportPane pane;
    private @Nullable Running running;
    private @Nullable ProgressPoll poll;

    private ExportBridge(
            Workbench workbench, Environment environment, Overlay overlay, Texts texts, Path folder, String query) {
        this.workbench = workbench;
        this.environment = environment;
        this.overlay = overlay;
        this.query = query;
        List<ExportFormat> formats = Exporting.formats().stream()
                .map(id -> new ExportFormat(
                        id, id, texts.get("export.format." + id), texts.get("export.format.note." + id)))
                .toList();
        ExportOffer offer = new ExportOffer(
                formats,
                folder.resolve("annotated.json"),
                query,
                workbench.workspace().project().people());
        this.pane = new ExportPane(texts, environment.clock(), Choosers.system(), offer, this);
    }

    /// Shows a card for an export.
    ///
    /// @param folder where the file is suggested to go
    /// @param query  what is searched for now; empty if nothing is
    static void show(
            Workbench workbench, Environment environment, Overlay overlay, Texts texts, Path folder, String query) {
        overlay.show(new ExportBridge(workbench, environment, overlay, texts, folder, query).pane.card());
    }

    @Override
    public void count(ExportChoice choice) {
        ExportRequest request = request(choice);
        environment
                .background()
                .start(
                        "count",
                        progress -> {
                            Exporting exporting = workbench.exporting();
                            List<Problem> caveats = exporting.caveats(request);
                            return new ExportCount(
                                    exporting.count(request, progress), Files.exists(choice.target()), caveats);
                        },
                        count -> pane.showCount(choice, count),
                        failure -> pane.failed(DiskProblems.of(failure)));
    }

    @Override
    public void run(ExportChoice choice) {
        Running work = environment
                .background()
                .start(
                        "export",
                        progress -> workbench.exporting().run(request(choice), progress),
                        result -> {
                            end();
                            pane.finished(
                                    new ExportOutcome(result.posts(), choice.target(), result.problems(), false));
                        },
                        failure -> {
                            end();
                            if (failure instanceof CancellationException) {
                                pane.finished(new ExportOutcome(0, choice.target(), Problems.NONE, true));
                            } else {
                                pane.failed(DiskProblems.of(failure));
                            }
                        });
        running = work;
        ProgressPoll started =
                new ProgressPoll(work.progress(), progress -> pane.progress(progress.items(), progress.total()));
        poll = started;
        started.start();
    }

    @Override
    public void cancel() {
        if (running != null) {
            running.progress().cancel();
        }
    }

    @Override
    public void close() {
        overlay.hide();
    }

    private ExportRequest request(ExportChoice choice) {
        return new ExportRequest(
                choice.target(),
                choice.format(),
                choice.foundOnly() ? query : "",
                choice.states(),
                choice.person());
    }

    private void end() {
        running = null;
        if (poll != null) {
            poll.stop();
            poll = null;
        }
    }
}
