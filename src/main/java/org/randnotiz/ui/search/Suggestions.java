package org.randnotiz.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.randnotiz.search.completion.Completion;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.wording.Texts;

/// What hangs below the box: how the query could go on while one types, and searches made before while the box is empty.
///
/// Nothing is chosen until a person chooses it, so that typing, Enter and Tab do what they would do without it.
final class Suggestions {

    private static final int MOST = 8;

    private final Texts texts;
    private final TextField field;
    private final SearchActions actions;
    private final ShelfActions shelfActions;
    private final Consumer<String> onSpoken;
    private final DropDown list;
    private Shelf shelf = Shelf.EMPTY;
    private List<Completion> completions = List.of();
    private boolean shelfShown;
    private boolean quiet;
    private boolean awaited;
    private boolean scheduled;
    private int askedCaret = -1;

    /// @param anchor   what the list hangs below
    /// @param onSpoken hears what a screen reader should say of the chosen row; empty if none is chosen
    Suggestions(
            Texts texts,
            TextField field,
            Region anchor,
            SearchActions actions,
            ShelfActions shelfActions,
            Consumer<String> onSpoken) {
        this.texts = texts;
        this.field = field;
        this.actions = actions;
        this.shelfActions = shelfActions;
        this.onSpoken = onSpoken;
        this.list = new DropDown(anchor);
        field.textProperty().subscribe((before, now) -> typed());
        field.caretPositionProperty().subscribe((before, now) -> {
            if (!awaited && !shelfShown && now.intValue() != askedCaret) {
                close();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
    }

    /// Whether something hangs below the box.
    boolean isOpen() {
        return list.isOpen();
    }

    /// Changes the text without offering anything for it.
    void quietly(Runnable change) {
        quiet = true;
        change.run();
        quiet = false;
        close();
    }

    /// The searches made before; shown at once if they are being shown.
    void show(Shelf now) {
        shelf = now;
        if (shelfShown) {
            int chosen = list.index();
            list.show(shelfRows(), shelfNote());
            list.choose(chosen);
            shelfShown = list.isOpen();
        }
    }

    /// How `query` could go on at `caret`; dropped if something else is typed by now.
    void show(String query, int caret, List<Completion> answer) {
        boolean late = !query.equals(field.getText()) || caret != field.getCaretPosition();
        if (late || !awaited || !field.isFocused()) {
            return;
        }
        awaited = false;
        completions = best(answer, query);
        list.show(completions.stream().map(this::row).toList(), "");
        speak();
    }

    /// The best few, some of each kind, without what stands there already.
    static List<Completion> best(List<Completion> answer, String query) {
        List<Completion> others = answer.stream()
                .filter(one -> !one.replaces().of(query).equals(one.text()))
                .toList();
        int share = Math.max(2, MOST / Math.max(1, (int) others.stream().map(Completion::kind).distinct().count()));
        List<Completion> chosen = new ArrayList<>();
        for (Completion one : others) {
            if (chosen.stream().filter(other -> other.kind() == one.kind()).count() < share) {
                chosen.add(one);
            }
        }
        for (Completion one : others) {
            if (chosen.size() < MOST && !chosen.contains(one)) {
                chosen.add(one);
            }
        }
        return others.stream().filter(chosen::contains).limit(MOST).toList();
    }

    private void typed() {
        shelfShown = false;
        completions = List.of();
        if (quiet || !field.isFocused() || field.getText().isBlank()) {
            close();
            return;
        }
        // What hangs there may stay until the answer comes, but nothing of it can be taken any more.
        list.chooseNone();
        awaited = true;
        if (!scheduled) {
            scheduled = true;
            FxBackground.later(this::ask);
        }
    }

    /// The caret has its place only once the key has been dealt with.
    private void ask() {
        scheduled = false;
        if (awaited && field.isFocused()) {
            askedCaret = field.getCaretPosition();
            actions.complete(field.getText(), askedCaret);
        }
    }

    /// Hides the list; a late answer does not open it again.
    void close() {
        awaited = false;
        shelfShown = false;
        completions = List.of();
        list.hide();
        speak();
    }

    /// Shows the searches made before, if there are any and nothing is typed.
    ///
    /// @return whether they are shown now
    boolean openShelf() {
        if (!field.getText().isEmpty() || shelf.isEmpty()) {
            return false;
        }
        shelfShown = true;
        list.show(shelfRows(), shelfNote());
        shelfActions.browse();
        return true;
    }

    /// Does what a key does while the list is there, or what opens it.
    ///
    /// @return whether the key is spent
    boolean pressed(KeyEvent event) {
        return switch (event.getCode()) {
            case DOWN -> {
                if (!isOpen()) {
                    yield openShelf() && move(1);
                }
                yield move(1);
            }
            case UP -> isOpen() && move(-1);
            case ENTER, TAB -> {
                var chosen = list.current();
                if (chosen.isPresent()) {
                    chosen.get().take().run();
                } else {
                    close();
                }
                yield chosen.isPresent();
            }
            case DELETE -> shelfShown && act(list.current().map(DropDown.Row::remove).orElse(null));
            case F2 -> shelfShown && act(list.current().map(DropDown.Row::edit).orElse(null));
            default -> false;
        };
    }

    private static boolean act(DropDown.@Nullable Act act) {
        if (act != null) {
            act.run().run();
        }
        return act != null;
    }

    private boolean move(int by) {
        list.move(by);
        speak();
        return true;
    }

    private void speak() {
        onSpoken.accept(list.current().map(DropDown.Row::spoken).orElse(""));
    }

    private DropDown.Row row(Completion completion) {
        return new DropDown.Row(
                "",
                null,
                completion.text().strip(),
                "",
                "",
                texts.get("find.kind." + completion.kind().name()),
                () -> take(completion),
                null,
                null);
    }

    private void take(Completion completion) {
        if (!completions.contains(completion)) {
            return; // typed on meanwhile
        }
        String text = field.getText();
        int end = completion.replaces().end();
        String put = completion.text();
        // A quotation mark that closes what is being completed stands behind the caret already.
        boolean closed = put.endsWith("\"") && text.startsWith("\"", end);
        boolean goesOn = completion.kind() == Completion.Kind.FIELD || completion.kind() == Completion.Kind.MARK;
        Runnable change =
                () -> {
                    field.replaceText(completion.replaces().start(), closed ? end + 1 : end, put);
                    field.positionCaret(completion.replaces().start() + put.length());
                };
        if (goesOn) {
            change.run();
        } else {
            quietly(change);
        }
    }

    private List<DropDown.Row> shelfRows() {
        List<DropDown.Row> rows = new ArrayList<>();
        String kept = texts.get("find.kept").toUpperCase(texts.locale());
        for (Shelf.Kept one : shelf.kept()) {
            String name = one.search().name();
            rows.add(new DropDown.Row(
                    kept,
                    Feather.STAR,
                    name,
                    one.search().query().equals(name) ? "" : one.search().query(),
                    one.fresh() > 0 ? texts.counted("find.fresh", one.fresh()) : "",
                    "",
                    () -> {
                        close();
                        shelfActions.look(one.search());
                    },
                    shelf.writable()
                            ? new DropDown.Act(
                                    Feather.EDIT_2, texts.get("find.edit", name), () -> shelfActions.edit(one.search()))
                            : null,
                    shelf.writable()
                            ? new DropDown.Act(
                                    Feather.TRASH_2,
                                    texts.get("find.remove", name),
                                    () -> shelfActions.remove(one.search()))
                            : null));
        }
        if (shelf.removed() != null) {
            rows.add(new DropDown.Row(
                    kept,
                    Feather.CORNER_UP_LEFT,
                    texts.get("find.putBack", shelf.removed().name()),
                    "",
                    "",
                    "",
                    shelfActions::putBack,
                    null,
                    null));
        }
        for (String query : shelf.recent()) {
            rows.add(new DropDown.Row(
                    texts.get("find.recent").toUpperCase(texts.locale()),
                    Feather.CLOCK,
                    query,
                    "",
                    "",
                    "",
                    () -> {
                        quietly(() -> field.setText(query));
                        field.end();
                    },
                    null,
                    new DropDown.Act(Feather.X, texts.get("find.forget", query), () -> shelfActions.forget(query))));
        }
        return rows;
    }

    private String shelfNote() {
        return texts.get(shelf.writable() && !shelf.kept().isEmpty() ? "find.keys" : "find.keys.recent");
    }
}
