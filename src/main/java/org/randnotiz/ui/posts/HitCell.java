package org.randnotiz.ui.posts;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hit;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// One row of the list: state, time and source; badges; headline and snippet on two lines each with what was found
/// marked. A row that is not here yet is two grey bars.
final class HitCell extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass STAYED = PseudoClass.getPseudoClass("stayed");
    private static final int LINES = 2;

    /// Of the mark types that occur, so many have a letter of their own in the badge; the others are summed up.
    private static final int TYPES_SHOWN = 2;

    private static final String SEPARATOR = "\u00a0·\u00a0";

    private final Texts texts;
    private final StateDot dot = new StateDot();
    private final Label time = new Label();
    private final Label from = new Label();
    private final Label repeats = new Label();
    private final Label counts = new Label();
    private final Tooltip state = new Tooltip();
    private final Tooltip countsInWords = new Tooltip();
    private final HBox meta;
    private final ClampedText headline = new ClampedText(LINES, "headline");
    private final ClampedText snippet = new ClampedText(LINES, "snippet");
    private final VBox pending = new VBox(bar(0.4), bar(0.85), bar(0.6));
    private final Label failure = new WrappedLabel();

    private int index = -1;
    private boolean selected;
    private boolean stayed;
    private @Nullable Hit hit;
    private @Nullable Legend legend;

    HitCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("hit-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        time.getStyleClass().add("meta");
        time.setMinWidth(Region.USE_PREF_SIZE);
        from.getStyleClass().add("meta");
        from.setMinWidth(0);
        for (Label badge : List.of(repeats, counts)) {
            badge.getStyleClass().add("badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
        }
        repeats.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        repeats.setTooltip(new Tooltip(texts.get("posts.repeats.hint")));
        counts.setTooltip(countsInWords);
        Tooltip.install(dot, state);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        meta = new HBox(dot, new HBox(time, from), gap, repeats, counts);
        meta.getStyleClass().add("meta-line");
        pending.getStyleClass().add("pending");
        failure.getStyleClass().add("failure");
        getChildren().setAll(meta, headline, snippet, pending, failure);
    }

    /// Shows a row.
    ///
    /// @param row     null if it is not here yet
    /// @param stayed  whether the question does not find it any more
    /// @param problem why it is not here; null if it is merely not here yet
    void show(int index, @Nullable Hit row, boolean stayed, @Nullable Problem problem, Legend legend) {
        this.index = index;
        pseudoClassStateChanged(STAYED, stayed);
        if (row == null) {
            hit = null;
            show(problem == null ? pending : failure);
            failure.setText(problem == null ? "" : texts.of(problem));
            setAccessibleText(problem == null ? texts.get("posts.loading") : failure.getText());
            return;
        }
        if (!row.equals(hit) || !legend.equals(this.legend) || stayed != this.stayed) {
            hit = row;
            this.stayed = stayed;
            this.legend = legend;
            fill(row, legend);
        }
    }

    void select(boolean is) {
        if (selected != is) {
            selected = is;
            pseudoClassStateChanged(SELECTED, is);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    int index() {
        return index;
    }

    /// What the row shows; null while it is not here.
    @Nullable
    Hit hit() {
        return hit;
    }

    private void fill(Hit row, Legend legend) {
        String stateWords =
                stayed ? texts.get("posts.stayed") : StateWords.of(texts, legend.state(row));
        String when = row.published() == null
                ? texts.get("posts.noTime")
                : texts.moment(row.published(), legend.zone());
        String where = row.author() == null
                ? legend.sourceName(row.source())
                : legend.sourceName(row.source()) + " · " + row.author();
        List<String> letters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        count(row, legend, letters, names);

        dot.show(legend.state(row));
        setShown(dot, !stayed);
        state.setText(stateWords);
        time.setText(when);
        time.pseudoClassStateChanged(PseudoClass.getPseudoClass("missing"), row.published() == null);
        from.setText(SEPARATOR + (stayed ? stateWords : where));
        repeats.setText(letters.isEmpty() ? texts.get("posts.repeats") : "");
        setShown(repeats, row.repeats());
        counts.setText(String.join(" · ", letters));
        countsInWords.setText(String.join("\n", names));
        setShown(counts, !letters.isEmpty());
        headline.show(row.headline(), row.found());
        snippet.show(row.snippet().text(), row.snippet().hits());
        show(meta, headline, snippet);

        List<String> spoken = new ArrayList<>(List.of(row.headline(), when, where, stateWords));
        if (row.repeats()) {
            spoken.add(texts.get("posts.repeats"));
        }
        spoken.addAll(names);
        spoken.add(row.snippet().text());
        setAccessibleText(String.join(". ", spoken));
    }

    private void count(Hit row, Legend legend, List<String> letters, List<String> words) {
        int others = 0;
        for (MarkType type : legend.types()) {
            int count = row.marks().getOrDefault(type.id(), 0);
            if (count == 0) {
                continue;
            }
            String name = texts.of(type.label());
            words.add(texts.number(count) + " " + name);
            if (letters.size() < TYPES_SHOWN) {
                letters.add(texts.number(count) + " " + letter(type, name));
            } else {
                others += count;
            }
        }
        if (others > 0) {
            letters.add("+" + texts.number(others));
        }
    }

    private static String letter(MarkType type, String name) {
        if (!type.key().isEmpty()) {
            return type.key();
        }
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private void show(Node... shown) {
        for (Node child : getChildren()) {
            setShown(child, List.of(shown).contains(child));
        }
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Region bar(double share) {
        var bar = new Region();
        bar.getStyleClass().add("bar");
        bar.maxWidthProperty().bind(widthProperty().multiply(share));
        return bar;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> selected;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
