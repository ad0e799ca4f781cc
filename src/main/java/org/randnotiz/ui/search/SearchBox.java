package org.randnotiz.ui.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.problem.Location;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.completion.Completion;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.QueryText;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// The search box at the top of the window: a field that searches at each key stroke, what was found, and what is wrong
/// with the query, pointed at. Below it hangs what helps typing, see `Suggestions`.
///
/// What is wrong is underlined in the field and said below it. The sentence hangs out of the box over whatever lies
/// below, so the bar that holds the box must be drawn after the rest of the window (`setViewOrder(-1)`). JavaFX thread
/// only.
public final class SearchBox extends Region {

    private static final String STYLE = Objects
            .requireNonNull(SearchBox.class.getResource("/org/randnotiz/ui/search.css"))
            .toExternalForm();

    private static final double WIDTH = 640;
    private static final double NARROWEST = 220;
    private static final int PROBLEMS_SHOWN = 3;

    private final Texts texts;
    private final SearchActions actions;
    private final TextField field = new TextField();
    private final Label status = new Label();
    private final Region fullStar = new Region();
    private final FontIcon emptyStar = new FontIcon(Feather.STAR);
    private final Button star = new Button("", emptyStar);
    private final Button form = new Button("", new FontIcon(Feather.SLIDERS));
    private final Button clear = new Button("", new FontIcon(Feather.X));
    private final HBox box;
    private final QueryMarks input = new QueryMarks(field);
    private final Label sentence = new WrappedLabel();
    private final Region anchor = new Region();
    private final Suggestions suggestions;

    private Shelf shelf = Shelf.EMPTY;
    private boolean typing;
    private boolean put;

    /// An empty box.
    ///
    /// @param keys the keys of the commands that keep a search and that open the form, to be shown with them
    public SearchBox(Texts texts, SearchActions actions, ShelfActions shelfActions, Keys keys) {
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("search-box");
        getStylesheets().add(STYLE);

        var icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("magnifier");
        field.setPromptText(texts.get("posts.search.prompt"));
        field.setAccessibleText(texts.get("posts.search"));
        field.getStyleClass().add("query");
        field.setMinWidth(60);
        HBox.setHgrow(input, Priority.ALWAYS);
        status.getStyleClass().add("status");
        // What is typed matters more than how much was found.
        status.setMinWidth(0);
        fullStar.getStyleClass().add("star-full");
        tool(star, "star", keys.save());
        star.visibleProperty().bind(field.textProperty().isNotEmpty());
        star.setOnAction(event -> shelfActions.save());
        tool(form, "form", keys.form());
        form.setOnAction(event -> actions.openForm());
        tool(clear, "clear", texts.get("posts.search.clear"));
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(event -> {
            field.clear();
            field.requestFocus();
        });
        box = new HBox(icon, input, status, star, form, clear);
        box.getStyleClass().add("box");
        box.setOnMousePressed(event -> field.requestFocus());
        anchor.setManaged(false);
        anchor.setMouseTransparent(true);
        suggestions = new Suggestions(texts, field, anchor, actions, shelfActions, this::speak);
        field.setOnMouseClicked(event -> suggestions.openShelf());

        sentence.getStyleClass().add("flaw");
        sentence.setManaged(false);
        sentence.setVisible(false);
        sentence.setMouseTransparent(true);
        getChildren().addAll(anchor, box, sentence);

        field.textProperty().addListener((text, was, is) -> {
            showProblems(List.of());
            showStar();
            // The caret takes its new place only afterwards.
            search(!put && field.isFocused() && (is.startsWith(was) || was.startsWith(is)));
        });
        field.addEventHandler(KeyEvent.KEY_RELEASED, event -> caretMoved());
        field.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> caretMoved());
        field.focusedProperty().subscribe((was, is) -> {
            if (!is && typing) {
                typing = false;
                actions.finish();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Escape.on(field, this::giveUp);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /// How two commands are shown: their words with their keys.
    ///
    /// @param save keeps the search
    /// @param form opens the form
    public record Keys(String save, String form) {}

    private static void tool(Button button, String style, String words) {
        button.getStyleClass().setAll("tool", style);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setCursor(Cursor.HAND);
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
    }

    private void search(boolean atTheEnd) {
        typing = atTheEnd && !field.getText().isEmpty();
        actions.search(field.getText(), typing);
    }

    /// A word may go on only while the caret stands behind it.
    private void caretMoved() {
        boolean atTheEnd = field.isFocused()
                && field.getSelection().getLength() == 0
                && field.getCaretPosition() == field.getLength();
        if (atTheEnd != typing && !field.getText().isBlank() && field.isFocused()) {
            search(atTheEnd);
        }
    }

    /// Gives the field the focus, with its text selected so that typing replaces it.
    public void focusQuery() {
        field.requestFocus();
        field.selectAll();
    }

    /// What is typed.
    public String query() {
        return field.getText();
    }

    /// Puts `query` into the field, typed to its end; nothing is searched if it is there already.
    public void setQuery(String query) {
        put = true; // as a whole, so its last word is finished
        suggestions.quietly(() -> {
            field.setText(query);
            field.end();
        });
        put = false;
    }

    /// The language of the interface, in which fields are offered.
    public Locale language() {
        return texts.locale();
    }

    /// Shows how `query` could go on at `caret`; dropped if something else is typed by now.
    public void showCompletions(String query, int caret, List<Completion> completions) {
        suggestions.show(query, caret, completions);
    }

    /// The searches made before, to be offered while nothing is typed.
    public void showShelf(Shelf made) {
        shelf = made;
        suggestions.show(made);
        showStar();
    }

    private void showStar() {
        boolean kept = shelf.of(field.getText()).isPresent();
        star.setGraphic(kept ? fullStar : emptyStar);
        star.setAccessibleRoleDescription(kept ? texts.get("find.isKept") : null);
    }

    /// Says how much was found, and how quickly; where nothing is asked yet, how many posts there are.
    ///
    /// @param exact whether `total` is the exact number; else there are at least that many
    /// @param took  how long it took
    public void showHits(long total, boolean exact, Duration took) {
        boolean asked = !(QueryText.typing(query()).query() instanceof Query.All);
        String key = asked ? "posts.hits" : "posts.posts";
        String hits = texts.counted(exact ? key : key + ".atLeast", total);
        showStatus(asked ? texts.get("posts.search.took", hits, took.toMillis()) : hits);
    }

    /// Says something else in the place of how much was found, such as what waits for review; nothing if empty.
    public void showStatus(String words) {
        status.setText(words);
    }

    /// Points at what is wrong with the query, until it changes.
    ///
    /// @param problems of a query, their first argument the place in it, counted from 1, and their second, if they have
    ///                 one, the word there; others are said without pointing
    public void showProblems(List<Problem> problems) {
        input.underline(problems.stream().map(this::place).flatMap(Optional::stream).toList());
        sentence.setText(
                String.join("\n", problems.stream().limit(PROBLEMS_SHOWN).map(texts::of).toList()));
        sentence.setVisible(!problems.isEmpty());
        speak("");
        requestLayout();
    }

    /// What hangs below the field is read out with it, since nobody who cannot see would find it there.
    private void speak(String chosen) {
        field.setAccessibleHelp(chosen.isEmpty() ? sentence.getText() : chosen);
    }

    private Optional<Span> place(Problem problem) {
        int length = field.getText().length();
        return problem.location() instanceof Location.InQuery(Span at)
                ? Optional.of(new Span(Math.min(at.start(), length), Math.min(at.end(), length)))
                : Optional.empty();
    }

    /// Gives up what is offered, or else what has been typed, or else the box itself.
    private boolean giveUp() {
        if (suggestions.isOpen()) {
            suggestions.close();
        } else if (!field.getText().isEmpty()) {
            field.clear();
        } else {
            actions.leave();
        }
        return true;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (suggestions.pressed(event)) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case DOWN -> actions.goDown();
            case ENTER -> actions.enterList();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return box.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return box.prefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return box.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        box.resizeRelocate(0, 0, getWidth(), getHeight());
        box.layout();
        if (!sentence.isVisible()) {
            anchor.resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        double width = Math.min(sentence.prefWidth(-1), getWidth());
        double at = sceneToLocal(input.localToScene(input.firstFlaw(), 0)).getX();
        double x = Math.clamp(at - 14, 0, Math.max(0, getWidth() - width));
        double height = sentence.prefHeight(width);
        sentence.resizeRelocate(snapPositionX(x), getHeight() + 4, width, height);
        // What hangs below the box hangs below what is wrong, so that both can be read.
        anchor.resizeRelocate(0, 0, getWidth(), getHeight() + 4 + height);
    }
}
