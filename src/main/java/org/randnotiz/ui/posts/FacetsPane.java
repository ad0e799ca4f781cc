package org.randnotiz.ui.posts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.Facet;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.wording.Texts;

/// The facets, each with its lines if it is open; the headings of those that are folded stand together at the end. Scrolls
/// where there is too little room.
final class FacetsPane extends ScrollPane {

    /// The order they are shown in; a dimension that is not named here comes last.
    private static final List<Dimension> ORDER = List.of(
            Dimension.ACTOR, Dimension.SOURCE, Dimension.TYPE, Dimension.CATEGORY, Dimension.VOICE, Dimension.PERSON,
            Dimension.RELIABILITY);

    /// Room for two rows of headings.
    private static final double LEAST = 56;

    private final Texts texts;
    private final PostsActions actions;
    private final Consumer<Dimension> toggled;
    private final VBox content = new Content();
    private final FlowPane foldedHeadings = new FlowPane();
    private final Map<Dimension, FacetBlock> blocks = new EnumMap<>(Dimension.class);

    private Set<Dimension> open = Set.of();
    private @Nullable Aspects aspects;
    private Names names = Names.NONE;
    private @Nullable Node revealed;

    /// @param toggled hears whose heading was pressed
    FacetsPane(Texts texts, PostsActions actions, Consumer<Dimension> toggled) {
        this.texts = texts;
        this.actions = actions;
        this.toggled = toggled;
        getStyleClass().add("facets");
        content.getStyleClass().add("facets-content");
        foldedHeadings.getStyleClass().add("folded-facets");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(LEAST);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows what there is to choose.
    void show(Aspects shown, Names called) {
        aspects = shown;
        names = called;
        refresh();
    }

    /// Shows the lines of these facets.
    void open(Set<Dimension> dimensions) {
        Optional<Dimension> opened =
                dimensions.stream().filter(dimension -> !open.contains(dimension)).findFirst();
        open = Set.copyOf(dimensions);
        refresh();
        opened.map(blocks::get).map(FacetBlock::region).ifPresent(this::reveal);
    }

    private void refresh() {
        Aspects all = aspects;
        if (all == null) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        Dimension focusedIn = null;
        String focusedValue = "";
        for (Map.Entry<Dimension, FacetBlock> entry : blocks.entrySet()) {
            String value = entry.getValue().focusedValue();
            if (!value.isEmpty()) {
                focusedIn = entry.getKey();
                focusedValue = value;
            }
        }
        FacetWords words = new FacetWords(texts, names);
        List<Region> shown = new ArrayList<>();
        List<Button> folded = new ArrayList<>();
        for (Facet facet : all.facets().stream()
                .sorted(Comparator.<Facet>comparingInt(facet -> rank(facet.dimension()))
                        .thenComparing(Facet::dimension))
                .toList()) {
            Dimension dimension = facet.dimension();
            FacetBlock block = blocks.computeIfAbsent(
                    dimension,
                    missing -> new FacetBlock(
                            texts, actions, facet, words, () -> toggled.accept(dimension), this::reveal));
            block.show(facet, words, all.total());
            if (open.contains(dimension)) {
                shown.add(block.open());
            } else {
                folded.add(block.folded());
            }
        }
        foldedHeadings.getChildren().setAll(folded);
        if (!folded.isEmpty()) {
            shown.add(foldedHeadings);
        }
        content.getChildren().setAll(shown);
        setVisible(!shown.isEmpty());
        requestLayout();
        // What is taken out and put in again loses the focus.
        FacetBlock block = focusedIn == null ? null : blocks.get(focusedIn);
        if (block != null) {
            block.focus(focusedValue);
        } else if (focused != null && focused.getScene() != null && !focused.isFocused()) {
            focused.requestFocus();
        }
    }

    private static int rank(Dimension dimension) {
        int rank = ORDER.indexOf(dimension);
        return rank < 0 ? ORDER.size() : rank;
    }

    /// Scrolls to what has got the focus, once it is laid out; an open facet with its lines, as far as they fit.
    private void reveal(Node node) {
        revealed = node;
        content.requestLayout();
    }

    private void revealNow() {
        Node wanted = revealed;
        revealed = null;
        double view = getViewportBounds().getHeight();
        double hidden = content.getHeight() - view;
        if (wanted == null || wanted.getScene() == null || hidden <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(wanted.localToScene(wanted.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double behind = place.getMaxY() - view;
        double wantedTop = place.getMinY() < top ? place.getMinY() : Math.max(top, Math.min(place.getMinY(), behind));
        setVvalue(Math.clamp(wantedTop / hidden, 0, 1));
    }

    /// As high as the content is in this width; a scroll pane by itself asks it for its height without saying the width.
    @Override
    protected double computePrefHeight(double width) {
        double inside = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(Math.max(1, inside)) + snappedBottomInset();
    }

    /// Knows where everything is once it is laid out.
    private final class Content extends VBox {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            getChildren().forEach(child -> {
                if (child instanceof Parent parent) {
                    parent.layout();
                }
            });
            revealNow();
        }
    }
}
