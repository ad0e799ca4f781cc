package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;

/// The cards below each other, of which only those in view (and the one a person works in) exist as nodes.
///
/// Places come from [CardLayout]; heights are measured for cards in view and remembered or guessed for all others. Where
/// cards take more room than their text, `offset` moves them against it: the wheel first scrolls the text and at its end
/// the cards alone, and a chosen card is brought into view whole.
final class CardColumn extends Region {

    private static final double GAP = 8;
    private static final double GUESS = 34;

    /// Cards this far outside are built too, so that the focus can go on to the next one.
    private static final double BEYOND = 120;

    private static final int MOST_PASSES = 6;

    private final MarginHost host;
    private final Function<Card, CardNode> factory;
    private final Rectangle clip = new Rectangle();
    private final Map<String, CardNode> nodes = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private List<Card> cards = List.of();
    private Function<Card, CardNode.State> states = card -> {
        throw new IllegalStateException("nothing shown yet");
    };
    private @Nullable String chosen;
    private @Nullable String hovered;
    private @Nullable Region foot;
    private double[] tops = {};
    private double[] heights = {};
    private double offset;
    private double textTop;
    private double measuredWidth = -1;
    private boolean revealChosen;
    private @Nullable Node reveal;
    private @Nullable Runnable whenBuilt;
    private @Nullable String awaited;

    CardColumn(MarginHost host, Function<Card, CardNode> factory) {
        this.host = host;
        this.factory = factory;
        getStyleClass().setAll("card-column");
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, scroll -> {
            scroll(-scroll.getDeltaY());
            scroll.consume();
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::revealFocus);
            }
        });
    }

    /// Shows these cards.
    ///
    /// @param cards  in their order
    /// @param states what each card shows now
    /// @param chosen key of the open card; null for none
    void show(List<Card> cards, Function<Card, CardNode.State> states, @Nullable String chosen) {
        boolean other = chosen != null && !chosen.equals(this.chosen);
        if (chosen == null && this.chosen != null && Math.abs(offset) > getHeight()) {
            offset = 0;
        }
        this.cards = List.copyOf(cards);
        this.states = states;
        this.chosen = chosen;
        revealChosen |= other;
        List<Card> now = this.cards;
        List<String> gone = new ArrayList<>(nodes.keySet());
        for (Card card : now) {
            gone.remove(card.key());
            CardNode node = nodes.get(card.key());
            if (node != null) {
                node.show(states.apply(card));
                if (!now.equals(this.cards)) {
                    return; // Showing it saved something, and with that a newer page has been shown already.
                }
            }
        }
        gone.forEach(this::drop);
        requestLayout();
    }

    /// Shows which card the pointer is on; null for none.
    void hover(@Nullable String key) {
        setHovered(hovered, false);
        hovered = key;
        setHovered(key, true);
    }

    /// Moves the cards to where their passages are now.
    void relayout() {
        requestLayout();
    }

    /// What stands below the last card, or at the lower edge if the cards reach further.
    void setFoot(@Nullable Region foot) {
        if (this.foot != null) {
            getChildren().remove(this.foot);
        }
        this.foot = foot;
        if (foot != null) {
            foot.setViewOrder(-1);
            getChildren().add(foot);
        }
    }

    /// The node of a card; null if it is not built.
    @Nullable
    CardNode node(String key) {
        return nodes.get(key);
    }

    /// Brings a card into view, and runs `action` once it is built and laid out.
    void whenBuilt(String key, Runnable action) {
        int index = index(key);
        if (index != CardLayout.NONE) {
            build(cards.get(index));
            awaited = key;
            whenBuilt = action;
            requestLayout();
        }
    }

    /// Moves the focus from one card to the next or the one before.
    void step(String from, int by) {
        int index = index(from) + by;
        if (index < 0 || index >= cards.size()) {
            return;
        }
        CardNode node = build(cards.get(index));
        node.region().requestFocus();
        bringIntoView(index);
    }

    /// Saves what has been typed anywhere and not been saved yet.
    void commit() {
        List.copyOf(nodes.values()).forEach(CardNode::commit);
    }

    private void setHovered(@Nullable String key, boolean on) {
        CardNode node = key == null ? null : nodes.get(key);
        if (node != null) {
            node.setHovered(on);
        }
    }

    private int index(@Nullable String key) {
        for (int i = 0; key != null && i < cards.size(); i++) {
            if (cards.get(i).key().equals(key)) {
                return i;
            }
        }
        return CardLayout.NONE;
    }

    private CardNode build(Card card) {
        CardNode there = nodes.get(card.key());
        if (there != null) {
            return there;
        }
        CardNode node = factory.apply(card);
        nodes.put(card.key(), node);
        node.show(states.apply(card));
        node.setHovered(card.key().equals(hovered));
        // Tab goes through the children in their order, so it has to be that of the cards.
        int place = 0;
        for (Card other : cards) {
            if (other.key().equals(card.key())) {
                break;
            }
            if (nodes.containsKey(other.key())) {
                place++;
            }
        }
        getChildren().add(place, node.region());
        return node;
    }

    private void drop(String key) {
        CardNode node = nodes.remove(key);
        if (node != null) {
            getChildren().remove(node.region());
        }
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        Insets insets = getInsets();
        double width = Math.max(0, getWidth() - insets.getLeft() - insets.getRight());
        if (width != measuredWidth) {
            known.clear();
            measuredWidth = width;
        }
        followText();
        double[] wished = wishes();
        heights = new double[cards.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = known.getOrDefault(cards.get(i).key(), GUESS);
        }
        int anchor = index(chosen);
        if (anchor != CardLayout.NONE && cards.get(anchor).passage() == null) {
            anchor = CardLayout.NONE;
        }
        int[] range = {0, 0};
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            tops = CardLayout.place(wished, heights, GAP, anchor);
            if (revealChosen) {
                offset = offsetShowing(index(chosen));
            }
            range = inView();
            if (!measure(range, width)) {
                break;
            }
        }
        revealChosen = false;
        revealNode(insets);
        range = inView();
        dropOutside(range);
        place(insets, width);
        Runnable action = whenBuilt;
        if (action != null) {
            // Moving the focus starts layout again, which must not happen inside of it.
            whenBuilt = null;
            awaited = null;
            Platform.runLater(action);
        }
    }

    /// While the text scrolls back towards where the cards are, they wait for it.
    private void followText() {
        double top = host.top(new Span(0, 0));
        double moved = top - textTop;
        textTop = top;
        if (moved < 0 && offset < 0) {
            offset = Math.min(0, offset - moved);
        } else if (moved > 0 && offset > 0) {
            offset = Math.max(0, offset - moved);
        }
    }

    private double[] wishes() {
        double[] wished = new double[cards.size()];
        double last = textTop;
        for (int i = 0; i < wished.length; i++) {
            Span passage = cards.get(i).passage();
            if (passage != null) {
                last = host.top(passage);
            }
            wished[i] = last;
        }
        return wished;
    }

    private double viewHeight() {
        return foot == null ? getHeight() : getHeight() - footHeight();
    }

    private double footHeight() {
        Region below = foot;
        return below == null ? 0 : Math.ceil(below.prefHeight(getWidth()));
    }

    /// The offset that shows the card whole, or its upper part if it is too high, and moves it no further than needed.
    private double offsetShowing(int index) {
        if (index == CardLayout.NONE) {
            return offset;
        }
        double start = cards.get(index).passage() == null ? offset : 0;
        double bottom = tops[index] + heights[index] + GAP;
        double shown = Math.min(start, viewHeight() - bottom);
        return Math.max(shown, GAP - tops[index]);
    }

    private int[] inView() {
        int first = CardLayout.firstBelow(tops, heights, -offset - BEYOND);
        int end = first;
        while (end < cards.size() && tops[end] + offset < getHeight() + BEYOND) {
            end++;
        }
        return new int[] {first, end};
    }

    /// Builds and measures the cards in view and the chosen one.
    ///
    /// @return whether a height is another than was thought
    private boolean measure(int[] range, double width) {
        boolean changed = false;
        for (int i = range[0]; i < range[1]; i++) {
            changed |= measure(i, width);
        }
        int open = index(chosen);
        if (open != CardLayout.NONE && (open < range[0] || open >= range[1])) {
            changed |= measure(open, width);
        }
        return changed;
    }

    private boolean measure(int index, double width) {
        Region region = build(cards.get(index)).region();
        region.applyCss();
        double height = Math.ceil(region.prefHeight(width));
        known.put(cards.get(index).key(), height);
        boolean other = height != heights[index];
        heights[index] = height;
        return other;
    }

    private void dropOutside(int[] range) {
        List<String> outside = new ArrayList<>(nodes.keySet());
        for (int i = range[0]; i < range[1]; i++) {
            outside.remove(cards.get(i).key());
        }
        for (String key : outside) {
            CardNode node = nodes.get(key);
            boolean inUse = key.equals(chosen)
                    || key.equals(awaited)
                    || (node != null
                            && getScene() != null
                            && FocusWatch.isInside(getScene().getFocusOwner(), node.region()));
            if (!inUse) {
                drop(key);
            }
        }
    }

    private void place(Insets insets, double width) {
        for (int i = 0; i < cards.size(); i++) {
            CardNode node = nodes.get(cards.get(i).key());
            if (node != null) {
                node.region().resizeRelocate(insets.getLeft(), Math.rint(tops[i] + offset), width, heights[i]);
            }
        }
        Region below = foot;
        if (below != null) {
            double height = footHeight();
            double docked = getHeight() - height;
            double behind = tops.length == 0 ? docked : tops[tops.length - 1] + heights[heights.length - 1] + offset;
            double y = Math.max(0, Math.min(behind, docked));
            below.resizeRelocate(0, Math.rint(y), getWidth(), height);
        }
    }

    private void scroll(double down) {
        double rest = down;
        if ((rest > 0 && offset > 0) || (rest < 0 && offset < 0)) {
            double back = rest > 0 ? Math.min(rest, offset) : Math.max(rest, offset);
            offset -= back;
            rest -= back;
        }
        if (rest != 0) {
            rest -= host.scrollText(rest);
        }
        if (rest > 0 && tops.length > 0) {
            double bottom = tops[tops.length - 1] + heights[heights.length - 1] + GAP;
            offset = Math.min(offset, Math.max(offset - rest, viewHeight() - bottom));
        } else if (rest < 0 && tops.length > 0) {
            offset = Math.max(offset, Math.min(offset - rest, GAP - tops[0]));
        }
        requestLayout();
    }

    private void revealFocus(@Nullable Node owner) {
        if (owner != null && FocusWatch.isInside(owner, this)) {
            reveal = owner;
            requestLayout();
        }
    }

    /// Brings what has just got the focus into view.
    private void revealNode(Insets insets) {
        Node node = reveal;
        if (node == null || getScene() == null) {
            return;
        }
        reveal = null;
        for (int i = 0; i < cards.size(); i++) {
            CardNode card = nodes.get(cards.get(i).key());
            if (card != null && FocusWatch.isInside(node, card.region())) {
                Bounds inside = boundsIn(node, card.region());
                double top = tops[i] + offset + inside.getMinY() - GAP;
                double bottom = tops[i] + offset + inside.getMaxY() + GAP;
                if (bottom > viewHeight()) {
                    offset -= Math.min(bottom - viewHeight(), top);
                } else if (top < insets.getTop()) {
                    offset -= top - insets.getTop();
                }
                return;
            }
        }
    }

    private static Bounds boundsIn(Node node, Node ancestor) {
        Bounds bounds = node.getLayoutBounds();
        for (Node one = node; one != null && !one.equals(ancestor); one = one.getParent()) {
            bounds = one.localToParent(bounds);
        }
        return bounds;
    }

    private void bringIntoView(int index) {
        double top = tops[index] + offset;
        double bottom = top + heights[index];
        if (top < 0) {
            scroll(top - GAP);
        } else if (bottom > viewHeight()) {
            scroll(bottom - viewHeight() + GAP);
        }
    }

    /// Where the cards stand now, upper and lower edges by key in their order; for tests.
    Map<String, double[]> edges() {
        Map<String, double[]> edges = new LinkedHashMap<>();
        for (int i = 0; i < cards.size() && i < tops.length; i++) {
            edges.put(cards.get(i).key(), new double[] {tops[i] + offset, tops[i] + offset + heights[i]});
        }
        return edges;
    }

    /// How many cards exist as nodes; for tests.
    int built() {
        return nodes.size();
    }
}
