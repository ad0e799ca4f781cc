package org.randnotiz.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.randnotiz.search.form.BracketForm;
import org.randnotiz.search.form.FormEdit;
import org.randnotiz.search.form.FormField;
import org.randnotiz.search.form.QueryForm;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.PostField;
import org.randnotiz.ui.Controls;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// The form that asks in fields what the search box asks in words. It begins with what the box says, and shows at each
/// change what the box will say.
public final class QueryFormPane {

    private static final String STYLE = Objects
            .requireNonNull(QueryFormPane.class.getResource("/org/randnotiz/ui/search.css"))
            .toExternalForm();
    private static final double WIDTH = 860;
    private static final int COLUMNS = 2;

    private final Texts texts;
    private final Locale language;
    private final Names names;
    private final String before;
    private final Runnable search;
    private final TextField words;
    private final TextField phrase;
    private final TextField without;
    private final Map<PostField, FormEntry> fields = new EnumMap<>(PostField.class);
    private final FormEntry kind;
    private final List<FormEntry> conditions = new ArrayList<>();
    private final GridPane markGrid = grid();
    private final TextField rest;
    private final Label built = new WrappedLabel();
    private final Button go;
    private final QueryForm read;
    private final VBox card;
    private boolean isReady;

    private QueryFormPane(Texts texts, Names names, String query, Runnable close, Consumer<String> taker) {
        this.texts = texts;
        this.language = texts.locale();
        this.names = names;
        this.before = query;
        this.search = () -> {
            String text = text();
            close.run();
            taker.accept(text);
        };
        QueryForm form = QueryForm.read(query, names);
        words = field("form.words", String.join(" ", form.words()));
        phrase = field("form.phrase", form.phrase());
        without = field("form.without", String.join(" ", form.without()));
        rest = field("form.rest", form.rest());
        for (PostField field : QueryForm.FIELDS) {
            FormField spec = FormField.of(field, names, language);
            FormEntry entry = new FormEntry(texts, texts.get("form.field." + field.name()), spec, true, search);
            if (QueryForm.isSingle(field)) {
                entry.prompt(texts.get("form.days"));
            }
            entry.show(form.values(field));
            entry.onChange(this::refresh);
            fields.put(field, entry);
        }
        kind = new FormEntry(
                texts,
                texts.get("form.kind"),
                FormField.kind(names, language),
                false,
                search);
        go = new Button(texts.get("form.search"));
        card = new VBox();
        arrange(close);
        BracketForm mark = form.mark();
        if (mark != null) {
            kind.show(
                    List.of(mark.kind().isEmpty() ? FormField.kinds(names, language).getFirst().value() : mark.kind()));
        }
        kind.onChange(() -> {
            showKind(List.of());
            refresh();
        });
        showKind(mark == null ? List.of() : mark.conditions());
        read = form();
        isReady = true;
        refresh();
    }

    /// The card.
    ///
    /// @param query what the box says
    /// @param close closes the card
    /// @param taker takes what the box is to say
    public static Overlay.Card card(
            Texts texts, Names names, String query, Runnable close, Consumer<String> taker) {
        QueryFormPane pane = new QueryFormPane(texts, names, query, close, taker);
        return new Overlay.Card(pane.card, pane.words, () -> pane.go, close);
    }

    private TextField field(String key, String text) {
        TextField field = new TextField(text);
        field.setAccessibleText(texts.get(key));
        field.getStyleClass().add(key.replace('.', '-'));
        field.textProperty().subscribe((was, is) -> refresh());
        return field;
    }

    private void arrange(Runnable close) {
        Label title = new Label(texts.get("form.title"));
        title.getStyleClass().add("overlay-title");
        GridPane lines = grid();
        add(lines, 0, texts.get("form.words"), words, true);
        add(lines, 2, texts.get("form.phrase"), phrase, false);
        add(lines, 3, texts.get("form.without"), without, false);
        int place = 4;
        for (PostField field : QueryForm.FIELDS) {
            add(lines, place++, texts.get("form.field." + field.name()), entry(field), false);
        }
        Label inMark = new Label(texts.get("form.mark").toUpperCase(texts.locale()));
        inMark.getStyleClass().add("form-heading");
        GridPane restLine = grid();
        add(restLine, 0, texts.get("form.rest"), rest, true);
        VBox inner = new VBox(lines, inMark, markGrid, restLine);
        inner.getStyleClass().add("form-fields");
        ScrollPane scroll = new ScrollPane(inner);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // All of it is shown where the window is high enough.
        inner.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        built.getStyleClass().add("form-query");
        built.setMaxWidth(Double.MAX_VALUE);
        go.getStyleClass().add("accent");
        go.setOnAction(event -> search.run());
        Button dismiss = new Button(texts.get("form.cancel"));
        dismiss.setOnAction(event -> close.run());
        Button empty = new Button(texts.get("form.empty"));
        empty.setOnAction(event -> empty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(empty, gap, dismiss, go);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("message-buttons");
        row.setMinHeight(Region.USE_PREF_SIZE);
        card.getChildren().addAll(title, scroll, built, row);
        card.getStyleClass().addAll("message", "query-form");
        card.getStylesheets().addAll(Controls.STYLE, STYLE);
        card.setAccessibleText(title.getText());
        card.setPrefWidth(WIDTH);
    }

    private FormEntry entry(PostField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints label = new ColumnConstraints();
            label.setMinWidth(112);
            label.setPrefWidth(112);
            ColumnConstraints control = new ColumnConstraints(100, FormEntry.WIDTH, Double.MAX_VALUE);
            control.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().addAll(label, control);
        }
        return grid;
    }

    /// Adds a control with its name, two of them in a line.
    ///
    /// @param place counted from 0, line by line
    /// @param whole whether it takes the whole line
    private static void add(GridPane grid, int place, String name, Region control, boolean whole) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        label.setLabelFor(control);
        int column = place % COLUMNS * 2;
        grid.add(label, column, place / COLUMNS);
        grid.add(control, column + 1, place / COLUMNS, whole ? COLUMNS * 2 - 1 : 1, 1);
        control.setMaxWidth(Double.MAX_VALUE);
    }

    /// Shows the fields of the kind of mark that is chosen now.
    private void showKind(List<BracketForm.Condition> filled) {
        List<BracketForm.Condition> present = filled.isEmpty() ? conditions() : filled;
        markGrid.getChildren().clear();
        conditions.clear();
        add(markGrid, 0, texts.get("form.kind"), kind, false);
        if (kind.values().isEmpty()) {
            Label hint = new Label(texts.get("form.mark.hint"));
            hint.getStyleClass().add("form-hint");
            hint.setWrapText(true);
            markGrid.add(hint, 2, 0, 2, 1);
            return;
        }
        int place = 1;
        for (FormField spec : FormField.of(kind.values().getFirst(), names, language)) {
            FormEntry entry = new FormEntry(texts, texts.of(spec.label()), spec, true, search);
            entry.show(present.stream()
                    .filter(one -> spec.isCalled(one.name()))
                    .flatMap(one -> one.values().stream())
                    .toList());
            entry.onChange(this::refresh);
            conditions.add(entry);
            add(markGrid, place++, texts.of(spec.label()), entry, false);
        }
    }

    private List<BracketForm.Condition> conditions() {
        List<BracketForm.Condition> all = new ArrayList<>();
        for (FormEntry entry : conditions) {
            if (!entry.values().isEmpty()) {
                FormField spec = entry.spec();
                all.add(new BracketForm.Condition(spec.name(language), entry.values(), spec.any()));
            }
        }
        return all;
    }

    private QueryForm form() {
        Map<PostField, List<String>> values = fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().values()));
        List<String> kinds = kind.values();
        BracketForm mark = kinds.isEmpty() ? null : new BracketForm(kinds.getFirst(), conditions());
        return new QueryForm(
                List.of(words.getText()), phrase.getText(), List.of(without.getText()), values, mark, rest.getText());
    }

    /// What the box will say: what it said before, but for what was changed here.
    private String text() {
        return FormEdit.of(before, read, form(), names, language);
    }

    private void refresh() {
        if (isReady) {
            String text = text();
            built.setText(text.isBlank() ? texts.get("form.nothing") : text);
        }
    }

    private void empty() {
        List.of(words, phrase, without, rest).forEach(TextField::clear);
        fields.values().forEach(entry -> entry.show(List.of()));
        kind.show(List.of());
        conditions.clear();
        showKind(List.of());
        refresh();
        words.requestFocus();
    }
}
