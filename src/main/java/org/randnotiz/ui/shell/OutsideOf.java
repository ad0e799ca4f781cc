package org.randnotiz.ui.shell;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.randnotiz.draft.Draft;
import org.randnotiz.post.Post;
import org.randnotiz.post.Published;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.Step;
import org.randnotiz.ui.Overlay;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Discarded;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.DraftShelf;
import org.randnotiz.work.Environment;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workbench;

/// What lies around the window of a project: cards above it, and other people.
final class OutsideOf implements ProjectWindow.Outside {

    private final Shell shell;
    private final Overlay overlay;
    private final Workbench workbench;
    private final Environment environment;
    private final Path folder;
    private final Texts texts;
    private final Consumer<URI> browser;
    private final Recents recents;

    OutsideOf(
            Shell shell,
            Overlay overlay,
            Workbench workbench,
            Environment environment,
            Path folder,
            Texts texts,
            Consumer<URI> browser,
            Recents recents) {
        this.shell = shell;
        this.overlay = overlay;
        this.workbench = workbench;
        this.environment = environment;
        this.folder = folder;
        this.texts = texts;
        this.browser = browser;
        this.recents = recents;
    }

    @Override
    public void work(Person person) {
        shell.work(person);
    }

    @Override
    public void importPosts(List<Path> files) {
        ImportBridge.show(workbench, environment, overlay, texts, files);
    }

    @Override
    public void export(String query) {
        Path parent = folder.toAbsolutePath().getParent();
        ExportBridge.show(workbench, environment, overlay, texts, parent == null ? folder : parent, query);
    }

    @Override
    public void source(Source source) {
        overlay.show(SourcePane.card(
                texts,
                workbench.workspace(),
                source,
                workbench.drafting(),
                overlay::hide,
                (letter, reason) -> workbench.rate(source.id(), letter, reason, shell::say)));
    }

    @Override
    public void dating(OpenPost post) {
        PersonId who = workbench.workspace().who().id();
        boolean editable =
                workbench.workspace().readOnly() == null && post.state(who).isOpen();
        overlay.show(DatingPane.card(
                texts,
                workbench.workspace(),
                post,
                editable,
                workbench.drafting(),
                overlay::hide,
                new DatingPane.Taker() {
                    @Override
                    public boolean date(Published published, String reason) {
                        return edit(new Edit.Date(workbench.newItemId(), published, reason));
                    }

                    @Override
                    public void withdraw(Dating own) {
                        edit(new Edit.Remove(own.id()));
                    }
                }));
    }

    /// @return whether it was done
    private boolean edit(Edit edit) {
        return switch (workbench.edit(edit)) {
            case Outcome.Done done -> true;
            case Outcome.Refused refused -> {
                shell.say(refused.problem());
                yield false;
            }
        };
    }

    @Override
    public void link(Post post) {
        Optional<URI> address = WebAddress.of(post.link());
        if (address.isPresent()) {
            browser.accept(address.get());
        } else {
            shell.say(Problem.warning("link.notWeb", String.valueOf(post.link())));
        }
    }

    @Override
    public void trash() {
        environment
                .background()
                .start(
                        "trash",
                        progress -> workbench.trash(),
                        removed -> overlay.show(TrashPane.card(
                                texts, workbench.workspace(), removed, this::restore, overlay::hide)),
                        failure -> shell.say(DiskProblems.of(failure)));
    }

    @Override
    public void drafts(Consumer<Draft> resume) {
        DraftShelf shelf = new DraftShelf(workbench);
        environment
                .background()
                .start(
                        "drafts",
                        progress -> shelf.typed(),
                        placed -> overlay.show(DraftsPane.card(texts, placed, new DraftsPane.Actions() {
                            @Override
                            public void resume(Draft draft) {
                                overlay.hide();
                                resume.accept(draft);
                            }

                            @Override
                            public void discard(Draft draft) {
                                workbench.drafting().drop(draft.place());
                            }

                            @Override
                            public void close() {
                                overlay.hide();
                            }
                        })),
                        failure -> shell.say(DiskProblems.of(failure)));
    }

    @Override
    public Overlay overlay() {
        return overlay;
    }

    @Override
    public boolean isChosen(String command) {
        return shell.isChosen(command);
    }

    @Override
    public Recents recents() {
        return recents;
    }

    /// Puts something back. An item of a sheet needs its post, which is opened and so shown as well.
    private void restore(Discarded removed) {
        overlay.hide();
        if (removed.step() instanceof Step.OnSheet step) {
            workbench.openThen(step.sheet().post(), () -> restored(removed), shell::say);
        } else {
            restored(removed);
        }
    }

    private void restored(Discarded removed) {
        Outcome outcome = workbench.restore(removed);
        shell.say(
                outcome instanceof Outcome.Refused refused ? refused.problem() : Problem.note("trash.restored"));
    }
}
