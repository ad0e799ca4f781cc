package org.randnotiz.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.randnotiz.search.query.Query;
import org.randnotiz.search.query.QueryText;
import org.randnotiz.text.Span;

/// The field one types into, with what asks for fields tinted behind the text, and what is wrong underlined below it.
final class QueryMarks extends StackPane {

    /// Where something is missing there is nothing to underline but its place.
    private static final double PLACE_WIDTH = 6;

    private final TextField field;
    private final Pane tints = new Pane();
    private final Pane underlines = new Pane();
    private List<Span> parts = List.of();
    private List<Span> flaws = List.of();

    QueryMarks(TextField field) {
        this.field = field;
        for (Pane layer : List.of(tints, underlines)) {
            layer.setMouseTransparent(true);
            layer.setManaged(false);
        }
        getChildren().addAll(tints, field, underlines);
        field.textProperty().subscribe(text -> {
            parts = parts(text);
            requestLayout();
        });
        // The field scrolls with its caret when it is too short for its text.
        field.caretPositionProperty().subscribe(caret -> requestLayout());
    }

    /// Underlines these places of the text, which may be empty where something is missing.
    void underline(List<Span> places) {
        flaws = List.copyOf(places);
        requestLayout();
    }

    /// Where what is wrong first is, in this node's coordinates; 0 if nothing is.
    double firstFlaw() {
        return flaws.isEmpty() ? 0 : startOf(flaws.getFirst().start());
    }

    /// What of a query asks for a field or for a mark.
    static List<Span> parts(String query) {
        List<Span> found = new ArrayList<>();
        if (query.indexOf(':') >= 0 || query.indexOf('[') >= 0) {
            collect(QueryText.parse(query).query(), found);
        }
        return List.copyOf(found);
    }

    private static void collect(Query query, List<Span> found) {
        switch (query) {
            case Query.Field field -> found.add(field.at());
            case Query.Bracket bracket -> found.add(bracket.at());
            case Query.And and -> and.parts().forEach(part -> collect(part, found));
            case Query.Or or -> or.parts().forEach(part -> collect(part, found));
            case Query.Not not -> collect(not.part(), found);
            default -> {
                // Words stand as they are.
            }
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        field.layout();
        tints.getChildren().setAll(parts.stream().map(this::tint).toList());
        underlines.getChildren().setAll(flaws.stream().map(this::line).toList());
    }

    private Node tint(Span span) {
        Region tint = region("field-part");
        double start = startOf(span.start());
        double end = startOf(span.end());
        double height = Math.min(field.getHeight(), 20);
        tint.resizeRelocate(start - 2, Math.rint((getHeight() - height) / 2), Math.max(0, end - start + 4), height);
        tint.setVisible(end > start);
        return tint;
    }

    private Node line(Span span) {
        Region line = region("flaw-line");
        double start = startOf(span.start());
        double end = span.isEmpty() ? start + PLACE_WIDTH : startOf(span.end());
        Point2D bottom = sceneToLocal(field.localToScene(0, field.getHeight()));
        line.resizeRelocate(start, bottom.getY() - 4, Math.max(PLACE_WIDTH, end - start), 2);
        return line;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
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
