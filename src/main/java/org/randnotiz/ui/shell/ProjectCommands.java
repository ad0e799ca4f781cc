package org.randnotiz.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.ui.reader.Edge;
import org.randnotiz.ui.reader.ReaderView;
import org.randnotiz.ui.reader.Stride;
import org.randnotiz.ui.shell.Command.Group;
import org.randnotiz.ui.shell.Key.Chord;
import org.randnotiz.ui.shell.Key.Sign;
import org.randnotiz.work.Workspace;

/// The commands on an open project. A new one is one line in one of the lists here and its words in the bundles.
final class ProjectCommands {

    private final ProjectWindow window;
    private final Commands commands;
    private final ProjectWindow.Outside outside;

    ProjectCommands(ProjectWindow window, Commands commands, ProjectWindow.Outside outside) {
        this.window = window;
        this.commands = commands;
        this.outside = outside;
    }

    /// Adds them all.
    void add() {
        addMarkTypes();
        addMarks();
        addReading();
        window.handOvers().add();
        addProject();
        window.decided().add(Chord.of(KeyCode.F8));
        new ActorsBridge(window, commands, outside.overlay()).add();
        new ConcordanceBridge(window, outside.overlay()).add(commands);
    }

    private void addMarkTypes() {
        for (MarkType type : window.workbench().workspace().codebook().types()) {
            List<Key> keys = Optional.ofNullable(KeyCode.getKeyCode(type.key()))
                    .<List<Key>>map(code -> List.of(Chord.of(code), Chord.alt(code)))
                    .orElse(List.of());
            commands.add(new Command(
                    "mark.type." + type.id(),
                    Group.MARK,
                    window.texts().of(type.label()),
                    keys,
                    () -> window.isEditable() && !reader().selection().isEmpty(),
                    () -> window.mark(type),
                    true));
        }
    }

    private void addMarks() {
        add(
                "margin.save",
                Group.JUDGE,
                window::isWriting,
                window::finishWriting,
                true,
                Chord.control(KeyCode.ENTER));
        add("judge", Group.JUDGE, window::isEditable, this::judge, true, Chord.of(KeyCode.U));
        add(
                "mark.edit",
                Group.MARK,
                () -> window.isEditable() && chosen() != null,
                this::editChosen,
                true,
                Chord.of(KeyCode.ENTER));
        add(
                "mark.remove",
                Group.MARK,
                () -> window.isEditable() && chosen() != null,
                this::removeChosen,
                true,
                Chord.of(KeyCode.DELETE));
        add(
                "mark.cycle",
                Group.MARK,
                () -> isOpen() && reader().selection().isEmpty() && !marksAtCaret().isEmpty(),
                () -> reader().cycle(),
                false,
                Chord.of(KeyCode.O));
        add(
                "mark.next",
                Group.MARK,
                this::isOpen,
                () -> reader().chooseNext(passage -> true, true),
                false,
                Chord.of(KeyCode.TAB));
        add(
                "mark.previous",
                Group.MARK,
                this::isOpen,
                () -> reader().chooseNext(passage -> true, false),
                false,
                Chord.shift(KeyCode.TAB));
        addEdges();
        add("undo", Group.MARK, this::canUndo, window.turning()::undo, false, Chord.control(KeyCode.Z));
        add(
                "redo",
                Group.MARK,
                this::canRedo,
                window.turning()::redo,
                false,
                Chord.controlShift(KeyCode.Z),
                Chord.control(KeyCode.Y));
    }

    /// The ends of the chosen mark: by word with the arrows, by letter with comma and full stop, which lie side by side.
    private void addEdges() {
        addEdge("end.word.forward", Edge.END, Stride.WORD, true, Chord.alt(KeyCode.RIGHT));
        addEdge("end.word.back", Edge.END, Stride.WORD, false, Chord.alt(KeyCode.LEFT));
        addEdge("start.word.forward", Edge.START, Stride.WORD, true, Chord.altShift(KeyCode.RIGHT));
        addEdge("start.word.back", Edge.START, Stride.WORD, false, Chord.altShift(KeyCode.LEFT));
        addEdge("end.letter.forward", Edge.END, Stride.CHARACTER, true, Chord.alt(KeyCode.PERIOD));
        addEdge("end.letter.back", Edge.END, Stride.CHARACTER, false, Chord.alt(KeyCode.COMMA));
        addEdge("start.letter.forward", Edge.START, Stride.CHARACTER, true, Chord.altShift(KeyCode.PERIOD));
        addEdge("start.letter.back", Edge.START, Stride.CHARACTER, false, Chord.altShift(KeyCode.COMMA));
    }

    private void addEdge(String id, Edge edge, Stride stride, boolean forward, Key key) {
        add(
                "mark." + id,
                Group.MARK,
                () -> window.isEditable() && chosen() != null,
                () -> reader().moveEdge(edge, stride, forward),
                edge == Edge.END && stride == Stride.WORD, // the foot shows two, which stand for all
                key);
    }

    private void addReading() {
        add("search", Group.FIND, () -> true, () -> window.search().focusQuery(), true, new Sign("/"), Chord.control(
                KeyCode.F));
        add("similar", Group.FIND, this::isOpen, window::showSimilar, false, Chord.of(KeyCode.L));
        add("similar.back", Group.FIND, this::canLeaveSimilar, () -> window.searches().leaveSimilar(), false, Chord.of(
                KeyCode.ESCAPE));
        add("timeline", Group.FIND, () -> true, () -> window.posts().enterTimeline(), false, Chord.of(KeyCode.H));
        add("aspects", Group.VIEW, () -> true, () -> window.posts().toggleAspects(), false, Chord.control(KeyCode.B));
        add(
                "search.save",
                Group.FIND,
                () -> !window.search().query().isBlank(),
                () -> window.recall().save(),
                false,
                Chord.control(KeyCode.D));
        add(
                "search.form",
                Group.FIND,
                () -> true,
                () -> window.openForm(),
                false,
                Chord.controlShift(KeyCode.F));
        add("post.next", Group.READ, () -> true, () -> window.posts().next(), true, Chord.of(KeyCode.J));
        add("post.previous", Group.READ, () -> true, () -> window.posts().previous(), false, Chord.of(KeyCode.K));
        add("select.grow", Group.READ, this::isOpen, () -> reader().grow(), false, Chord.of(KeyCode.SPACE));
        add("select.shrink", Group.READ, this::isOpen, () -> reader().shrink(), false, Chord.shift(KeyCode.SPACE));
        add("select.jump", Group.READ, this::isOpen, () -> reader().startJump(false), true, Chord.of(KeyCode.F));
        add(
                "select.jumpTo",
                Group.READ,
                this::isOpen,
                () -> reader().startJump(true),
                false,
                Chord.shift(KeyCode.F));
        add("fold", Group.READ, this::isOpen, () -> reader().toggleFolds(), false, Chord.of(KeyCode.G));
        add("pane.next", Group.VIEW, () -> true, () -> window.focus().go(1), false, Chord.of(KeyCode.F6));
        add("pane.previous", Group.VIEW, () -> true, () -> window.focus().go(-1), false, Chord.shift(KeyCode.F6));
        add("copy", Group.READ, this::isOpen, () -> reader().copy(), false, Chord.control(KeyCode.C));
    }

    private void addProject() {
        add(
                "place.annotate",
                Group.VIEW,
                () -> true,
                () -> window.go(Place.ANNOTATE),
                false,
                Chord.control(KeyCode.DIGIT1));
        add("place.review", Group.VIEW, () -> true, () -> window.go(Place.REVIEW), false,
                Chord.control(KeyCode.DIGIT2));
        add(
                "import",
                Group.PROJECT,
                this::isWritable,
                () -> outside.importPosts(List.of()),
                false,
                Chord.control(KeyCode.I));
        add(
                "export",
                Group.PROJECT,
                () -> true,
                () -> {
                    window.recall().acted();
                    outside.export(window.searches().request().query());
                },
                false,
                Chord.control(KeyCode.E));
        for (Person person : workspace().project().people()) {
            commands.add(new Command(
                    "person." + person.id(),
                    Group.PROJECT,
                    window.texts().get("person.become", person.name()),
                    List.of(),
                    () -> !person.id().equals(workspace().who().id()),
                    () -> outside.work(person),
                    false));
        }
        add(
                "source",
                Group.PROJECT,
                () -> source().isPresent(),
                () -> source().ifPresent(outside::source),
                false);
        add(
                "dating",
                Group.READ,
                this::isOpen,
                () -> window.open().ifPresent(outside::dating),
                false,
                Chord.controlShift(KeyCode.D));
        add(
                "link",
                Group.READ,
                () -> window.open().filter(open -> open.post().link() != null).isPresent(),
                () -> window.open().ifPresent(open -> outside.link(open.post())),
                false,
                Chord.controlShift(KeyCode.L));
        add(
                "drafts",
                Group.PROJECT,
                () -> true,
                this::drafts,
                false,
                Chord.of(KeyCode.F9));
        add("trash", Group.PROJECT, () -> true, outside::trash, false, Chord.control(KeyCode.T));
    }

    private void drafts() {
        if (window.workbench().drafting().drafts().isEmpty()) {
            window.tell(window.texts().get("drafts.none"));
        } else {
            outside.drafts(new Resuming(window, outside)::goTo);
        }
    }

    private void add(
            String id, Group group, BooleanSupplier enabled, Runnable run, boolean hinted, Key... keys) {
        commands.add(new Command(id, group, null, List.of(keys), enabled, run, hinted));
    }

    private Optional<Source> source() {
        return window.open().flatMap(open -> workspace().source(open.post().source()));
    }

    private void editChosen() {
        ItemId chosen = chosen();
        if (chosen != null) {
            window.margin().editChosen();
        }
    }

    private void judge() {
        ItemId chosen = chosen();
        window.margin().beginJudgement(chosen == null ? List.of() : List.of(chosen));
    }

    private void removeChosen() {
        ItemId chosen = chosen();
        if (chosen != null) {
            window.edit(new Edit.Remove(chosen));
        }
    }

    private ReaderView reader() {
        return window.reader();
    }

    private @Nullable ItemId chosen() {
        return reader().chosenProperty().get();
    }

    private List<ItemId> marksAtCaret() {
        return reader().marksAt(reader().caretProperty().get());
    }

    /// Escape serves what is chosen or selected first.
    private boolean canLeaveSimilar() {
        return window.posts().isShowingSimilar() && chosen() == null && reader().selection().isEmpty();
    }

    private boolean isOpen() {
        return window.open().isPresent();
    }

    private Workspace workspace() {
        return window.workbench().workspace();
    }

    private boolean isWritable() {
        return workspace().readOnly() == null;
    }

    private boolean canUndo() {
        return isWritable()
                && (window.turning().isOffering() || workspace().history().nextUndo().isPresent());
    }

    private boolean canRedo() {
        return isWritable() && workspace().history().nextRedo().isPresent();
    }
}
