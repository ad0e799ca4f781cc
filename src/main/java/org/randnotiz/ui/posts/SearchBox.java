package org.randnotiz.ui.posts;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.problem.Problem;
import org.randnotiz.text.Span;
import org.randnotiz.wording.Texts;

/// The search box at the top of the window: a field that searches at each key stroke, what was found, and what is wrong
/// with the query, pointed at.
///
/// What is wrong is underlined in the field and said below it. The sentence hangs out of the box over whatever lies
/// below, so the bar that holds the box must be drawn after the rest of the window (`setViewOrder(-1)`). JavaFX thread
/// only.
public final class SearchBox extends Region {

    private static final String STYLE = Objects
            .requireNonNull(SearchBox.class.getResource("/org/randnotiz/ui/posts.css"))
            .toExternalForm();

    private static final double WIDTH = 640;
    private static final double NARROWEST = 220;
    private static final int PROBLEMS_SHOWN = 3;
    private static final String OF_QUERIES = "search.";

    /// Where something is missing there is nothing to underline but its place.
    private static final double PLACE_WIDTH = 6;

    private final Texts texts;
    private final SearchActions actions;
    private final TextField field = new TextField();
    private final Label status = new Label();
    private final Button clear = new Button("", new FontIcon(Feather.X));
    private final HBox box;
    private final Pane underlines = new Pane();
    private final Label sentence = new Label();

    private List<Span> places = List.of();

    /// An empty box.
    public SearchBox(Texts texts, SearchActions actions) {
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
        underlines.setMouseTransparent(true);
        underlines.setManaged(false);
        var input = new StackPane(field, underlines);
        HBox.setHgrow(input, Priority.ALWAYS);
        status.getStyleClass().add("status");
        // What is typed matters more than how much was found.
        status.setMinWidth(0);
        clear.getStyleClass().setAll("clear");
        clear.setAccessibleText(texts.get("posts.search.clear"));
        clear.setTooltip(new Tooltip(texts.get("posts.search.clear")));
        clear.setCursor(Cursor.HAND);
        clear.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        clear.managedProperty().bind(clear.visibleProperty());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(event -> {
            field.clear();
            field.requestFocus();
        });
        box = new HBox(icon, input, status, clear);
        box.getStyleClass().add("box");
        box.setOnMousePressed(event -> field.requestFocus());

        sentence.getStyleClass().add("flaw");
        sentence.setWrapText(true);
        sentence.setManaged(false);
        sentence.setVisible(false);
        sentence.setMouseTransparent(true);
        getChildren().addAll(box, sentence);

        field.textProperty().addListener((text, was, is) -> {
            showProblems(List.of());
            actions.search(is);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // The field scrolls with its caret when it is too short for its text.
        field.caretPositionProperty().addListener(caret -> requestLayout());
        setAccessibleRole(AccessibleRole.PARENT);
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

    /// Puts `query` into the field as if it had been typed; nothing is searched if it is there already.
    public void setQuery(String query) {
        field.setText(query);
        field.end();
    }

    /// Says how much was found, and how quickly; where nothing is asked, how many posts there are.
    ///
    /// @param exact whether `total` is the exact number; else there are at least that many
    /// @param took  how long it took
    public void showHits(long total, boolean exact, Duration took) {
        boolean asked = !query().isBlank();
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
        places = problems.stream().map(this::place).flatMap(Optional::stream).toList();
        sentence.setText(
                String.join("\n", problems.stream().limit(PROBLEMS_SHOWN).map(texts::of).toList()));
        sentence.setVisible(!problems.isEmpty());
        // Read out with the field, since nobody who cannot see would find the sentence below it.
        field.setAccessibleHelp(sentence.getText());
        requestLayout();
    }

    private Optional<Span> place(Problem problem) {
        List<String> arguments = problem.arguments();
        String place = arguments.isEmpty() ? "" : arguments.getFirst();
        if (!problem.code().startsWith(OF_QUERIES) || !place.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        String query = field.getText();
        int start = Math.clamp(Integer.parseInt(place) - 1L, 0, query.length());
        boolean isWord = arguments.size() > 1 && query.startsWith(arguments.get(1), start);
        int length = isWord ? arguments.get(1).length() : 1;
        return Optional.of(new Span(start, Math.min(start + length, query.length())));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN, ENTER -> actions.enterList();
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    actions.leave();
                } else {
                    field.clear();
                }
            }
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
        underlines.getChildren().setAll(places.stream().map(this::underline).toList());
        if (!sentence.isVisible()) {
            return;
        }
        double width = Math.min(sentence.prefWidth(-1), getWidth());
        double first = places.isEmpty() ? 0 : startOf(places.getFirst().start());
        double at = sceneToLocal(underlines.localToScene(first, 0)).getX();
        double x = Math.clamp(at - 14, 0, Math.max(0, getWidth() - width));
        sentence.resizeRelocate(snapPositionX(x), getHeight() + 4, width, sentence.prefHeight(width));
    }

    private Node underline(Span span) {
        var line = new Region();
        line.getStyleClass().add("flaw-line");
        line.setManaged(false);
        double start = startOf(span.start());
        double end = span.isEmpty() ? start + PLACE_WIDTH : startOf(span.end());
        Point2D bottom = underlines.sceneToLocal(field.localToScene(0, field.getHeight()));
        line.resizeRelocate(start, bottom.getY() - 4, Math.max(PLACE_WIDTH, end - start), 2);
        return line;
    }

    /// Where the character at `offset` begins, or the one before it ends if it is the last; in the field.
    private double startOf(int offset) {
        if (!(field.getSkin() instanceof TextFieldSkin skin) || field.getText().isEmpty()) {
            return field.getInsets().getLeft();
        }
        int length = field.getText().length();
        Rectangle2D bounds = skin.getCharacterBounds(Math.min(offset, length - 1));
        double x = offset < length ? bounds.getMinX() : bounds.getMaxX();
        return Math.clamp(x, 0, field.getWidth());
    }
}
