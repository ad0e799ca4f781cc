package org.randnotiz.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.randnotiz.exchange.Input;
import org.randnotiz.exchange.formats.ImportSelection;
import org.randnotiz.exchange.formats.Importers;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.transfer.Choosers;
import org.randnotiz.ui.transfer.ChosenSource;
import org.randnotiz.ui.transfer.ImportActions;
import org.randnotiz.ui.transfer.ImportChoice;
import org.randnotiz.ui.transfer.ImportPane;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Consent;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.Environment;
import org.randnotiz.work.ImportResult;
import org.randnotiz.work.Interrupted;
import org.randnotiz.work.Running;
import org.randnotiz.work.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One import: what its card asks, carried out by the workbench.
final class ImportBridge implements ImportActions {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBridge.class);

    private final Workbench workbench;
    private final Environment environment;
    private final Overlay overlay;
    private final ImportPane pane;
    private @Nullable Running running;
    private @Nullable ProgressPoll poll;
    private long added;
    private @Nullable String importId;
    private int looks;
    private List<ImportedFile> seen = List.of();

    private ImportBridge(Workbench workbench, Environment environment, Overlay overlay, Texts texts) {
        this.workbench = workbench;
        this.environment = environment;
        this.overlay = overlay;
        this.pane = new ImportPane(
                texts,
                environment.clock(),
                Choosers.system(),
                workbench.workspace().sources(),
                Importers.endings(),
                workbench.workspace().who().role() == Role.EDITOR,
                this);
    }

    /// Shows a card for an import, perhaps with files already chosen.
    static void show(Workbench workbench, Environment environment, Overlay overlay, Texts texts, List<Path> files) {
        ImportBridge bridge = new ImportBridge(workbench, environment, overlay, texts);
        overlay.show(bridge.pane.card());
        bridge.offer();
        if (!files.isEmpty()) {
            bridge.pane.add(files);
        }
    }

    @Override
    public void preview(ImportChoice choice) {
        cancel();
        int look = ++looks;
        begin(environment
                .background()
                .start(
                        "preview",
                        progress -> workbench.importing().preview(
                                imports(choice), source(choice), choice.consent(), progress),
                        found -> {
                            if (look == looks) {
                                end();
                                seen = found.preview().report().files();
                                pane.showPreview(choice, found);
                            }
                        },
                        failure -> {
                            if (look == looks) {
                                failed(failure);
                            }
                        }));
    }

    @Override
    public void run(ImportChoice choice) {
        read(choice.files(), choice.pasted(), source(choice), choice.consent().to(seen));
    }

    @Override
    public void resume(Interrupted interrupted) {
        read(interrupted.files(), "", interrupted.source(), Consent.NONE);
    }

    private void read(List<Path> files, String pasted, String source, Consent consent) {
        looks++;
        begin(environment
                .background()
                .start(
                        "import",
                        progress -> files.isEmpty()
                                ? workbench
                                        .importing()
                                        .run(ImportSelection.of(Input.pasted(pasted)), "", source, consent, progress)
                                : workbench.importing().run(files, name(files), source, consent, progress),
                        this::imported,
                        this::failed));
    }

    @Override
    public void discard(Interrupted interrupted) {
        environment
                .background()
                .start(
                        "discard",
                        progress -> {
                            workbench.importing().discard(interrupted);
                            return workbench.importing().interrupted();
                        },
                        pane::offer,
                        this::failed);
    }

    private void offer() {
        environment
                .background()
                .start(
                        "unfinished",
                        progress -> workbench.importing().interrupted(),
                        pane::offer,
                        failure -> LOG.warn("Unfinished imports cannot be listed", failure));
    }

    private void imported(ImportResult result) {
        end();
        added = result.report().added();
        importId = result.importId();
        workbench.imported(result);
        pane.finished(result.report(), result.found());
    }

    @Override
    public void cancel() {
        if (running != null) {
            running.progress().cancel();
        }
    }

    @Override
    public void putOff() {
        if (running != null) {
            running.progress().putOff();
        }
    }

    @Override
    public void undo() {
        String imported = importId;
        workbench.undoing().undo(next -> imported != null && next.isImport(imported), outcome -> {
            switch (outcome) {
                case Outcome.Refused refused -> pane.failed(refused.problem());
                case Outcome.Done done -> pane.undone(added);
            }
        });
    }

    @Override
    public void close() {
        overlay.hide();
    }

    private void failed(Exception failure) {
        Running ended = running;
        end();
        if (failure instanceof CancellationException && ended != null && ended.progress().isPutOff()) {
            pane.interrupted(ended.progress().items());
            return;
        }
        pane.failed(
                failure instanceof CancellationException
                        ? Problem.note("import.cancelled")
                        : DiskProblems.of(failure));
    }

    private void begin(Running work) {
        end();
        running = work;
        ProgressPoll started = new ProgressPoll(
                work.progress(), progress -> pane.progress(progress.done(), progress.total(), progress.items()));
        poll = started;
        started.start();
    }

    private void end() {
        if (poll != null) {
            poll.stop();
            poll = null;
        }
        running = null;
    }

    private static ImportSelection imports(ImportChoice choice) {
        return choice.files().isEmpty()
                ? ImportSelection.of(Input.pasted(choice.pasted()))
                : ImportSelection.of(choice.files());
    }

    private static String name(List<Path> files) {
        String first = String.valueOf(files.getFirst().getFileName());
        return files.size() == 1 ? first : first + " …";
    }

    private String source(ImportChoice choice) {
        return switch (choice.source()) {
            case ChosenSource.Named named -> named.name();
            case ChosenSource.Known known ->
                workbench.workspace().source(known.id()).map(Source::name).orElse(known.id());
        };
    }
}
