package org.randnotiz.ui.margin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.draft.Draft;
import org.randnotiz.draft.DraftPlace;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.ui.Controls;
import org.randnotiz.wording.Texts;

/// The margin beside the text.
///
/// Shows a [MarginPage], asks its [MarginHost] for everything else, and changes nothing by itself. On the JavaFX thread
/// only. Its style sheet stands beside it; the scene needs the tokens and `randnotiz.css`.
///
/// ```java
/// var margin = new MarginView(texts, host);
/// margin.setFoot(buttons);
/// margin.show(page);            // whenever anything of the page is another
/// margin.relayout();            // whenever the text scrolled or flowed anew
/// margin.editChosen();          // a mark was just made: the keys go to its form
/// margin.commit();              // before another post, an undo, the end
/// ```
public final class MarginView extends Pane {

    private static final String STYLE =
            Objects.requireNonNull(MarginView.class.getResource("margin.css")).toExternalForm();

    private final Tools tools;
    private final CardColumn column;
    private final Label empty = new Label();
    private @Nullable MarginPage page;
    private final Unfinished unfinished;
    private Cards.Begun begun = Cards.Begun.NOTHING;
    private @Nullable ItemId editSoon;

    /// A margin that shows nothing yet.
    public MarginView(Texts texts, MarginHost host) {
        this.tools = Tools.of(texts, host);
        this.unfinished = new Unfinished(host.drafting());
        this.column = new CardColumn(host, this::build);
        getStyleClass().setAll("margin");
        getStylesheets().addAll(Controls.STYLE, STYLE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("margin.name"));
        empty.setWrapText(true);
        empty.getStyleClass().setAll("margin-empty");
        empty.setVisible(false);
        getChildren().setAll(column, empty);
    }

    /// Shows a page. Cards keep their nodes, and what a person is just typing stays.
    public void show(MarginPage next) {
        MarginPage before = page;
        page = next;
        ItemId hovered = next.hovered();
        if (before == null || !before.withHovered(hovered).equals(next)) {
            boolean other = before == null || !before.sheet().key().equals(next.sheet().key());
            if (other && before != null) {
                begun = Cards.Begun.NOTHING;
                tools.picking().end();
                column.reset();
            }
            boolean takenBack = before != null && isTakenBack(begun.judgement(), before, next);
            if (takenBack) {
                begun = begun.withoutJudgement();
            }
            boolean writing = isWriting();
            refresh();
            if (takenBack && writing && !isWriting()) {
                tools.host().leave();
            }
            if (other) {
                unfinished.latest(next).ifPresent(draft -> resume(draft, before == null));
            }
        }
        column.hover(hovered == null ? null : hovered.value());
    }

    /// Whether a judgement that was begun here was part of the sheet and is so no more, so that its form has nothing to show
    /// unless something else is typed in it.
    private boolean isTakenBack(@Nullable ItemId judgement, MarginPage before, MarginPage next) {
        return judgement != null
                && before.sheet().find(judgement).isPresent()
                && next.sheet().find(judgement).isEmpty()
                && !unfinished.isTyped(new DraftPlace.OfJudgement(next.sheet().key(), judgement));
    }

    /// Moves the cards to where their passages are now: the text scrolled or flowed anew.
    public void relayout() {
        column.relayout();
    }

    /// Moves the focus into the form of the chosen card, as soon as it is there.
    public void editChosen() {
        ItemId open = open();
        if (open != null) {
            column.whenBuilt(open.value(), () -> {
                CardNode node = column.node(open.value());
                if (node != null) {
                    node.focusForm();
                }
            });
        }
    }

    /// Begins a new judgement: an empty form at the end of the margin, with the focus in it. It becomes part of the sheet
    /// once it has a text and the focus leaves it.
    ///
    /// @param targets the marks it is about; may be empty
    public void beginJudgement(List<ItemId> targets) {
        MarginPage now = page;
        if (now != null && now.editable()) {
            commit();
            tools.host().choose(null);
            begun = new Cards.Begun(tools.host().newId(), targets, false, null);
            refresh();
            editChosen();
        }
    }

    /// Begins a remark about an item, or about the sheet as a whole (null), with the focus in it.
    public void beginRemark(@Nullable ItemId about) {
        MarginPage now = page;
        if (now != null && now.remarks()) {
            begun = new Cards.Begun(begun.judgement(), begun.targets(), true, about);
            refresh();
            String key = about == null ? Card.OfSheet.KEY : about.value();
            column.whenBuilt(key, () -> {
                CardNode node = column.node(key);
                if (node != null) {
                    node.focusRemark();
                }
            });
        }
    }

    /// Moves the focus to the chosen card, or else to the first one.
    ///
    /// @return whether there is one
    public boolean enter() {
        ItemId open = open();
        return column.focus(open == null ? null : open.value());
    }

    /// Opens the form of a draft again, with the caret where it was; what can go back into no form stands on a card of its own.
    public void resume(Draft draft) {
        MarginPage now = page;
        if (now != null && Unfinished.isOpenable(draft, now)) {
            commit();
            resume(draft, true);
        }
    }

    /// Opens the form of a draft again, filled as it was left.
    ///
    /// @param focus whether the keys go there at once; if not, the focus is put where it was once somebody goes there
    private void resume(Draft draft, boolean focus) {
        switch (draft.place()) {
            case DraftPlace.OfMark mark -> choose(mark.mark(), focus);
            case DraftPlace.OfJudgement judgement when isThere(judgement.judgement()) ->
                choose(judgement.judgement(), focus);
            case DraftPlace.OfJudgement judgement -> {
                tools.host().choose(null);
                begun = new Cards.Begun(judgement.judgement(), Unfinished.targets(draft), false, null);
                refresh();
                if (focus) {
                    editChosen();
                }
            }
            case DraftPlace.OfRemark remark -> {
                if (focus) {
                    beginRemark(remark.about());
                } else {
                    begun = new Cards.Begun(begun.judgement(), begun.targets(), true, remark.about());
                    refresh();
                }
            }
            default -> throw new IllegalArgumentException("no form of the margin: " + draft.place());
        }
    }

    private void choose(ItemId item, boolean focus) {
        tools.host().choose(item);
        if (focus) {
            editChosen();
        }
    }

    private boolean isThere(ItemId item) {
        MarginPage now = page;
        return now != null && now.sheet().find(item).isPresent();
    }

    /// Saves what has been typed and not been saved yet: before another post is shown, before undo, before the end.
    public void commit() {
        column.commit();
    }

    /// Whether somebody is at a field, a form or a card of the margin.
    public boolean isWriting() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /// Saves what is being written and gives the keys back to the text.
    public void finishWriting() {
        commit();
        tools.host().leave();
    }

    /// Ends picking a mark without one picked; nothing happens if none is being picked.
    public void endPicking() {
        tools.picking().end();
    }

    /// What stands below the last card, or at the lower edge where the cards reach further; null for nothing.
    public void setFoot(@Nullable Region foot) {
        column.setFoot(foot);
    }

    CardColumn column() {
        return column;
    }

    private void refresh() {
        MarginPage now = page;
        if (now == null) {
            return;
        }
        ItemId open = open();
        List<Card> cards = Cards.of(now, begun, unfinished.aside(now, open, begun));
        column.show(cards, card -> state(card, now, open), open == null ? null : open.value());
        editIfChosen();
        boolean nothing = cards.isEmpty();
        empty.setVisible(nothing);
        if (nothing) {
            String keys = now.codebook().types().stream()
                    .map(MarkType::key)
                    .filter(key -> !key.isEmpty())
                    .collect(Collectors.joining(", "));
            empty.setText(tools.texts().get(now.editable() ? "margin.empty" : "margin.empty.closed", keys));
        }
    }

    /// The window may show the page with the card chosen at once or a little later; the focus follows then.
    private void editIfChosen() {
        ItemId soon = editSoon;
        if (soon != null && soon.equals(open())) {
            editSoon = null;
            editChosen();
        }
    }

    private CardNode.State state(Card card, MarginPage now, @Nullable ItemId open) {
        ItemId item = card.item();
        boolean writing = begun.remark() && Objects.equals(begun.remarkAbout(), item);
        return new CardNode.State(card, now, item != null && item.equals(open), writing);
    }

    /// The item whose card is open: the chosen one, or the judgement that is being begun.
    private @Nullable ItemId open() {
        MarginPage now = page;
        return now == null || now.chosen() == null ? begun.judgement() : now.chosen();
    }

    private CardNode build(Card card) {
        var owner = new Owner();
        return switch (card) {
            case Card.OfDrafts drafts -> new DraftsCardNode(tools, owner);
            case Card.OfSheet sheet -> new SheetCardNode(tools, owner);
            case Card.OfMark mark -> new MarkCardNode(tools, owner);
            case Card.OfJudgement judgement -> new JudgementCardNode(tools, owner);
        };
    }

    @Override
    protected void layoutChildren() {
        column.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
        empty.resizeRelocate(snappedLeftInset(), 0, width, Math.min(getHeight(), empty.prefHeight(width)));
    }

    /// What cards ask for, turned into what the window or the column does.
    private final class Owner implements CardOwner {

        @Override
        public void open(Card card) {
            ItemId item = card.item();
            if (item != null) {
                editSoon = item;
                tools.host().choose(item);
                editIfChosen();
            }
        }

        @Override
        public void leave(Card card) {
            tools.picking().end();
            CardNode node = column.node(card.key());
            if (node != null) {
                node.commit();
            }
            tools.host().choose(null);
            tools.host().leave();
        }

        @Override
        public void step(Card card, int by) {
            column.step(card.key(), by);
        }

        @Override
        public void beginRemark(@Nullable ItemId about) {
            MarginView.this.beginRemark(about);
        }

        @Override
        public void resume(Draft draft) {
            MarginView.this.resume(draft);
        }

        @Override
        public void discard(Draft draft) {
            tools.host().drafting().drop(draft.place());
            refresh();
        }

        @Override
        public void remarkEnded() {
            if (begun.remark()) {
                begun = new Cards.Begun(begun.judgement(), begun.targets(), false, null);
                refresh();
            }
        }

        @Override
        public void judgementEnded() {
            if (begun.judgement() != null) {
                begun = begun.withoutJudgement();
                refresh();
            }
        }
    }
}
