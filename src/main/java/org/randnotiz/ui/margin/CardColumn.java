package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Focus;
import org.randnotiz.ui.FxBackground;

/// The cards below each other, of which only those in view (and the one a person works in) exist as nodes.
///
/// Places come from [CardLayout]; heights are measured for cards in view and remembered or guessed for all others. Where
/// cards take more room than their text, a [Slip] moves them against it: the wheel first scrolls the text and at its end
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
    private Slip slip = Slip.NONE;
    private double textTop;
    private double measuredWidth = -1;
    private boolean revealChosen;
    private @Nullable Node reveal;
    private @Nullable Runnable whenBuilt;
    private @Nullable String awaited;
    private int shows;
    private boolean layingOut;

    CardColumn(MarginHost host, Function<Card, CardNode> factory) {
        this.host = host;
        this.factory = factory;
        getStyleClass().setAll("card-column");
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, scroll -> {
            scroll(-scroll.getDeltaY());
            scroll.consume();
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::revealFocus);
    }

    /// Shows these cards.
    ///
    /// @param cards  in their order
    /// @param states what each card shows now
    /// @param chosen key of the open card; null for none
    void show(List<Card> cards, Function<Card, CardNode.State> states, @Nullable String chosen) {
        boolean other = chosen != null && !chosen.equals(this.chosen);
        if (chosen == null && this.chosen != null && Math.abs(slip.pixels()) > getHeight()) {
            slip = Slip.NONE;
        }
        this.cards = List.copyOf(cards);
        this.states = states;
        this.chosen = chosen;
        revealChosen |= other;
        int round = ++shows;
        List<String> gone = new ArrayList<>(nodes.keySet());
        for (Card card : this.cards) {
            gone.remove(card.key());
            CardNode node = nodes.get(card.key());
            if (node != null) {
                node.show(states.apply(card));
                if (round != shows) {
                    return; // Showing it saved something, and with that a newer page has been shown already.
                }
            }
        }
        gone.forEach(this::drop);
        known.keySet().retainAll(cards.stream().map(Card::key).toList());
        requestLayout();
    }

    /// Begins anew, for the cards of another sheet.
    void reset() {
        List.copyOf(nodes.keySet()).forEach(this::drop);
        known.clear();
        slip = Slip.NONE;
        chosen = null;
        hovered = null;
        awaited = null;
        whenBuilt = null;
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

    /// Brings a card into view, and runs `action` once it is built and laid out: at once wherever that can be, so that the next
    /// key finds the focus where the action puts it.
    void whenBuilt(String key, Runnable action) {
        int index = index(key);
        if (index != CardLayout.NONE) {
            build(cards.get(index));
            awaited = key;
            whenBuilt = action;
            requestLayout();
            if (!layingOut && getScene() != null && getWidth() > 0) {
                applyCss();
                layout();
                runBuilt();
            }
        }
    }

    private void runBuilt() {
        Runnable action = whenBuilt;
        if (action != null) {
            whenBuilt = null;
            awaited = null;
            action.run();
        }
    }

    /// Moves the focus from one card to the next or the one before.
    void step(String from, int by) {
        focus(index(from) + by);
    }

    /// Moves the focus to that card, or to the first one for null.
    ///
    /// @return whether there is one
    boolean focus(@Nullable String key) {
        return focus(Math.max(0, index(key)));
    }

    private boolean focus(int index) {
        boolean there = index >= 0 && index < cards.size();
        if (there) {
            build(cards.get(index)).region().requestFocus();
            bringIntoView(index);
        }
        return there;
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
        layingOut = true;
        try {
            layOut();
        } finally {
            layingOut = false;
        }
    }

    private void layOut() {
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
                showChosen();
            }
            range = inView();
            if (!measure(range, width) && !revealNode()) {
                break;
            }
        }
        revealChosen = false;
        dropOutside(range);
        place(insets, width);
        if (whenBuilt != null) {
            FxBackground.later(this::runBuilt); // moving the focus starts layout again, which must not happen inside of it
        }
    }

    /// While the text scrolls back towards where the cards are, they wait for it.
    private void followText() {
        double top = host.top(new Span(0, 0));
        slip = slip.following(top - textTop);
        textTop = top;
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

    /// A card with a passage goes back to it as far as it can be seen whole there; one without moves no further than needed.
    private void showChosen() {
        int index = index(chosen);
        if (index != CardLayout.NONE) {
            Slip from = cards.get(index).passage() == null ? slip : Slip.NONE;
            slip = from.showing(tops[index] - GAP, tops[index] + heights[index] + GAP, viewHeight());
        }
    }

    private int[] inView() {
        int first = CardLayout.firstBelow(tops, heights, -slip.pixels() - BEYOND);
        int end = first;
        while (end < cards.size() && tops[end] + slip.pixels() < getHeight() + BEYOND) {
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
        for (int needed : new int[] {index(chosen), index(awaited)}) {
            if (needed != CardLayout.NONE && (needed < range[0] || needed >= range[1])) {
                changed |= measure(needed, width);
            }
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
                            && Focus.isInside(getScene().getFocusOwner(), node.region()));
            if (!inUse) {
                drop(key);
            }
        }
    }

    private void place(Insets insets, double width) {
        for (int i = 0; i < cards.size(); i++) {
            CardNode node = nodes.get(cards.get(i).key());
            if (node != null) {
                node.region().resizeRelocate(insets.getLeft(), Math.rint(tops[i] + slip.pixels()), width, heights[i]);
            }
        }
        Region below = foot;
        if (below != null) {
            double height = footHeight();
            double docked = getHeight() - height;
            double behind = tops.length == 0 ? docked : bottom() + slip.pixels();
            double y = Math.max(0, Math.min(behind, docked));
            below.resizeRelocate(0, Math.rint(y), getWidth(), height);
        }
    }

    private void scroll(double down) {
        double back = slip.takenBack(down);
        slip = slip.turned(back);
        double rest = down - back;
        if (rest != 0) {
            double moved = host.scrollText(rest);
            rest -= moved;
            textTop -= moved; // The cards go along with this; they are not to wait for it.
        }
        if (rest != 0 && tops.length > 0) {
            slip = slip.beyond(rest, tops[0] - GAP, bottom() + GAP, viewHeight());
        }
        requestLayout();
    }

    /// Lower edge of the last card, in step with the text.
    private double bottom() {
        return tops[tops.length - 1] + heights[heights.length - 1];
    }

    private void revealFocus(@Nullable Node owner) {
        if (owner != null && Focus.isInside(owner, this)) {
            reveal = owner;
            requestLayout();
        }
    }

    /// Brings what has just got the focus into view.
    ///
    /// @return whether the cards had to move for it
    private boolean revealNode() {
        Node node = reveal;
        if (node == null || getScene() == null) {
            return false;
        }
        reveal = null;
        for (int i = 0; i < cards.size(); i++) {
            CardNode card = nodes.get(cards.get(i).key());
            if (card != null && Focus.isInside(node, card.region())) {
                Bounds inside = boundsIn(node, card.region());
                Slip before = slip;
                slip = slip.showing(
                        tops[i] + inside.getMinY() - GAP, tops[i] + inside.getMaxY() + GAP, viewHeight());
                return !slip.equals(before);
            }
        }
        return false;
    }

    private static Bounds boundsIn(Node node, Node ancestor) {
        Bounds bounds = node.getLayoutBounds();
        for (Node one = node; one != null && !one.equals(ancestor); one = one.getParent()) {
            bounds = one.localToParent(bounds);
        }
        return bounds;
    }

    private void bringIntoView(int index) {
        double top = tops[index] + slip.pixels();
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
            edges.put(cards.get(i).key(), new double[] {tops[i] + slip.pixels(), tops[i] + slip.pixels() + heights[i]});
        }
        return edges;
    }

    /// How many cards exist as nodes; for tests.
    int built() {
        return nodes.size();
    }
}
