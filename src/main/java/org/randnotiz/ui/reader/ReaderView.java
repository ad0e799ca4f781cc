package org.randnotiz.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.type.CaretPlace;
import org.randnotiz.wording.Texts;

/// A post's text with its marks, to read, to select and to mark in.
///
/// It shows what it is told by [#show] and never changes it: it says what a person selects, chooses and moves, and is
/// shown the outcome. While it has the focus it moves caret and selection by the usual keys and copies; letters and all
/// other keys pass through to whoever binds them to the methods here, save while [#takesKeysProperty] is true.
///
/// Offsets are UTF-16 code units of the page's text, spans half-open. To be used on the JavaFX thread alone.
///
/// ```java
/// ReaderView reader = new ReaderView(texts, reading);
/// reader.show(new Page(post.text(), title, passages, folds, List.of()));
/// reader.setOnMove((mark, span) -> edit(mark, span));
/// reader.chosenProperty().addListener((property, before, now) -> margin.choose(now));
/// reader.layoutVersionProperty().addListener(property -> margin.align(reader::boundsOf));
/// ```
public final class ReaderView extends Region {

    /// The usual size of the body text, in pixels.
    public static final double USUAL_FONT_SIZE = 16;

    private final Viewport viewport;
    private final Caret caret;
    private final Pointer pointer;
    private final Keys keys;
    private final Jumping jumping;
    private final MarkPicker picking = new MarkPicker();
    private final SpokenText spoken;
    private final JumpBar jumpBar;
    private final TextUnits reading;
    private final Texts texts;
    private final ObjectProperty<@Nullable ItemId> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<@Nullable ItemId> hovered = new SimpleObjectProperty<>(this, "hovered");
    private final BooleanProperty movable = new SimpleBooleanProperty(this, "movable", true);
    private final DoubleProperty fontSize = new SimpleDoubleProperty(this, "fontSize", USUAL_FONT_SIZE);
    private final BooleanBinding takesKeys;

    private BiConsumer<ItemId, Span> onMove = (id, span) -> {};
    private Consumer<ContextRequest> onContextMenu = request -> {};
    private @Nullable Span moved;
    private boolean letterOfTheCommand;

    /// An empty reader.
    ///
    /// @param texts   the language of what it says itself
    /// @param reading how the text falls into words and sentences
    public ReaderView(Texts texts, TextUnits reading) {
        this.texts = texts;
        this.reading = reading;
        viewport = new Viewport(texts, USUAL_FONT_SIZE);
        caret = new Caret(viewport, reading);
        jumpBar = new JumpBar(texts);
        jumping = new Jumping(viewport, caret, reading, jumpBar, this::redraw, this::grow);
        takesKeys = jumping.activeProperty().or(picking.activeProperty());
        keys = new Keys(caret, this::copy);
        pointer = new Pointer(viewport, caret, reading, new Hands());
        spoken = new SpokenText(viewport, caret);
        getStyleClass().add("reader");
        getStylesheets().add(stylesheet());
        getChildren().setAll(viewport, jumpBar);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(texts.get("reader.name"));
        listen();
    }

    private static String stylesheet() {
        var sheet = ReaderView.class.getResource("/org/randnotiz/ui/reader.css");
        if (sheet == null) {
            throw new IllegalStateException("the style sheet of the reader is missing");
        }
        return sheet.toExternalForm();
    }

    private void listen() {
        viewport.setOnToggle(fold -> setOpen(fold, !isOpen(fold)));
        caret.setOnChange(this::caretMoved);
        chosen.addListener((property, before, now) -> redraw());
        hovered.addListener((property, before, now) -> redraw());
        movable.addListener((property, before, now) -> redraw());
        picking.activeProperty().addListener((property, before, now) -> redraw());
        focusedProperty().addListener((property, before, now) -> redraw());
        fontSize.addListener((property, before, now) -> viewport.setTypeSize(now.doubleValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Escape.on(this, this::giveUp);
        addEventHandler(KeyEvent.KEY_RELEASED, event -> letterOfTheCommand = false);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == viewport || event.getTarget() == this) {
                requestFocus();
            }
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, this::showCursor);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::contextMenu);
        pointer.install();
    }

    // ---- What is shown ----

    /// Shows a page.
    ///
    /// If its text, title and folds are those already shown, only what differs in marks and hits is drawn anew; caret,
    /// selection, choice, open folds and the place in view stay. Another text is shown from its beginning with nothing
    /// selected or chosen.
    public void show(Page page) {
        if (viewport.content().page().sameText(page)) {
            viewport.update(viewport.content().with(page));
            describe();
            return;
        }
        jumping.end();
        picking.end();
        moved = null;
        chosen.set(null);
        hovered.set(null);
        viewport.show(Content.of(page));
        caret.reset();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// What is shown.
    public Page page() {
        return viewport.content().page();
    }

    /// Puts `head` above the text, in the same column; it scrolls with the text. Null takes it away.
    public void setHead(@Nullable Node head) {
        viewport.setHead(head);
    }

    /// The size of the body text in pixels, from 11 to 40; the title is in proportion.
    public DoubleProperty fontSizeProperty() {
        return fontSize;
    }

    // ---- Folds ----

    /// Whether the copy is shown.
    public boolean isOpen(FoldedPassage fold) {
        return viewport.content().isOpen(fold);
    }

    /// Shows a copy or folds it away; a caret in it moves out. A fold that is not on the page is left alone.
    public void setOpen(FoldedPassage fold, boolean open) {
        if (isOpen(fold) != open && page().folds().contains(fold)) {
            viewport.refold(viewport.content().with(fold, open));
            caret.settle();
            redraw();
        }
    }

    /// Opens all folds, or closes them if all are open.
    public void toggleFolds() {
        boolean open = page().folds().stream().anyMatch(fold -> !isOpen(fold));
        List.copyOf(page().folds()).forEach(fold -> setOpen(fold, open));
    }

    /// Where the words of `span` stand in the original if it lies in a copy; else `span` itself.
    public Span inOriginal(Span span) {
        return viewport.content().inOriginal(span);
    }

    // ---- Caret and selection ----

    /// What is selected, exactly; empty, at the caret, if nothing is.
    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return caret.selectionProperty();
    }

    /// What is selected, exactly.
    public Span selection() {
        return caret.selection();
    }

    /// What a mark on the selection would cover: without blanks and punctuation around it; the word at the caret if
    /// nothing is selected; empty where there is no word either.
    public Optional<Span> passage() {
        Span selected = selection();
        Optional<Span> meant = selected.isEmpty()
                ? steps().wordAt(selected.start())
                : Optional.of(reading.trim(page().text(), selected));
        return meant.filter(span -> !span.isEmpty());
    }

    /// Where the caret stands.
    public ReadOnlyIntegerProperty caretProperty() {
        return caret.offsetProperty();
    }

    /// Selects a passage without scrolling; an empty one moves the caret.
    ///
    /// @throws IllegalArgumentException if it lies outside the text
    public void select(Span span) {
        if (!span.fits(page().text().length())) {
            throw new IllegalArgumentException(span + " in a text of " + page().text().length());
        }
        caret.select(span);
    }

    /// Selects the next larger unit: word, phrase, clause, sentence, paragraph.
    public void grow() {
        caret.grow();
        caret.reveal();
    }

    /// Takes one [#grow] back.
    public void shrink() {
        caret.shrink();
        caret.reveal();
    }

    /// Puts the selected text, exactly as it stands in the post, on the clipboard; does nothing if nothing is selected.
    public void copy() {
        if (!selection().isEmpty()) {
            ClipboardContent words = new ClipboardContent();
            words.putString(selection().of(page().text()));
            Clipboard.getSystemClipboard().setContent(words);
        }
    }

    // ---- Marks ----

    /// The chosen mark, framed in the text; null for none. Set by a person's click or [#cycle], and by the owner.
    public ObjectProperty<@Nullable ItemId> chosenProperty() {
        return chosen;
    }

    /// The mark under the pointer, drawn stronger; null for none. Set by the pointer, and by the owner.
    public ObjectProperty<@Nullable ItemId> hoveredProperty() {
        return hovered;
    }

    /// The marks at a place, or ending there, the shortest first.
    public List<ItemId> marksAt(int offset) {
        return viewport.content().marks().at(offset).stream()
                .map(Drawn::id)
                .distinct()
                .toList();
    }

    /// Chooses the next of the marks at the caret; the first if none of them is chosen.
    public void cycle() {
        choose(marksAt(caret.place().offset()));
    }

    private void choose(List<ItemId> candidates) {
        if (!candidates.isEmpty()) {
            chosen.set(candidates.get((candidates.indexOf(chosen.get()) + 1) % candidates.size()));
        }
    }

    /// Chooses the next or the last mark of a kind in the order of the text, from the chosen one or else the caret, shows it
    /// and moves the caret to its start; goes round at the end.
    ///
    /// @return the mark; empty if there is none of that kind
    public Optional<ItemId> chooseNext(Predicate<Passage> kind, boolean forward) {
        List<Drawn> marks = viewport.content().marks().all().stream()
                .filter(drawn -> !drawn.mirrored() && kind.test(drawn.passage()))
                .toList();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        int at = -1;
        int before = 0;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).id().equals(chosen.get())) {
                at = i;
            }
            if (marks.get(i).span().start() < caret.place().offset()) {
                before = i + 1;
            }
        }
        int next = at >= 0 ? at + (forward ? 1 : -1) : forward ? before : before - 1;
        Drawn drawn = marks.get(Math.floorMod(next, marks.size()));
        chosen.set(drawn.id());
        caret.moveTo(drawn.span().start(), false);
        viewport.reveal(drawn.span());
        return Optional.of(drawn.id());
    }

    /// Whether the ends of marks can be moved; false for a sheet that is closed or another's.
    public BooleanProperty movableProperty() {
        return movable;
    }

    /// Moves one end of the chosen mark and tells [#setOnMove]; does nothing where it cannot go, or with a suggestion.
    ///
    /// @param forward towards the end of the text
    public void moveEdge(Edge edge, Stride stride, boolean forward) {
        ItemId id = chosen.get();
        Optional<Span> from = movableSpan();
        if (id != null && from.isPresent()) {
            Boundaries.step(from.get(), edge, stride, forward, steps()).ifPresent(span -> {
                onMove.accept(id, span);
                viewport.reveal(
                        edge == Edge.START ? new Span(span.start(), span.start()) : new Span(span.end(), span.end()));
            });
        }
    }

    private Optional<Span> movableSpan() {
        ItemId id = chosen.get();
        if (id == null || !movable.get()) {
            return Optional.empty();
        }
        return viewport.content()
                .marks()
                .of(id)
                .filter(drawn -> !drawn.passage().suggestion())
                .map(Drawn::span);
    }

    /// Told when a person has moved an end of a mark: which, and where it is to stand. The mark stays where it is until a
    /// page that says otherwise is shown.
    public void setOnMove(BiConsumer<ItemId, Span> listener) {
        onMove = listener;
    }

    /// Told when a context menu is asked for.
    public void setOnContextMenu(Consumer<ContextRequest> listener) {
        onContextMenu = listener;
    }

    /// Asks a person for a mark: the next one clicked, or named by its number, goes to `taker` instead of being chosen.
    /// Marks show their numbers meanwhile. Escape and [#stopPicking] end it without an answer.
    public void pick(Consumer<ItemId> taker) {
        jumping.end();
        picking.start(taker);
    }

    /// Ends [#pick].
    public void stopPicking() {
        picking.end();
    }

    // ---- Jumping ----

    /// Lets a person type the beginning of a word in view to select it. The key that calls this must be consumed. Several beginnings with blanks between them select
    /// as many words. Tab goes to the next word that fits, Enter keeps, Escape returns.
    ///
    /// @param extend whether the selection is extended to that word instead
    public void startJump(boolean extend) {
        picking.end();
        requestFocus();
        letterOfTheCommand = true;
        jumping.start(extend);
    }

    /// Lets a person jump to words just to take them: the selection stays as it is.
    ///
    /// @param taken told which words; none if the person gave up
    public void startJump(Consumer<Span> taken) {
        startJump(false);
        jumping.start(taken);
    }

    /// Whether letters typed lead to words now.
    public boolean isJumping() {
        return jumping.activeProperty().get();
    }

    /// Ends a jump where it has led to, as Enter does; nothing if there is none.
    public void endJump() {
        if (jumping.activeProperty().get()) {
            jumping.keep();
        }
    }

    /// Gives up one thing: a jump, picking, the selection, the mark that is chosen; the first of them that there is.
    ///
    /// @return whether there was any of them
    public boolean giveUp() {
        if (jumping.activeProperty().get()) {
            jumping.giveUp();
        } else if (picking.activeProperty().get()) {
            picking.end();
        } else if (!selection().isEmpty()) {
            caret.collapse();
        } else if (chosen.get() != null) {
            chosen.set(null);
        } else {
            return false;
        }
        return true;
    }

    /// True while letters and digits typed are meant for the reader: while jumping or picking. Whoever looks at keys before
    /// the focused node does must leave them alone then.
    public BooleanBinding takesKeysProperty() {
        return takesKeys;
    }

    // ---- Places ----

    /// The box around a passage in this node's coordinates, which may lie far outside; estimated as long as the passage is
    /// more than a screen away. A folded passage has the box of its bar.
    public Bounds boundsOf(Span span) {
        return viewport.boundsOf(span);
    }

    /// Grows whenever passages may have moved: by scrolling, another width, another text, or a corrected estimate.
    public ReadOnlyLongProperty layoutVersionProperty() {
        return viewport.versionProperty();
    }

    /// Brings a passage into view if it is not wholly there, opening the fold it is hidden in.
    public void reveal(Span span) {
        viewport.content().closedOver(span).ifPresent(fold -> setOpen(fold, true));
        viewport.reveal(span);
    }

    /// Scrolls by so many pixels, downwards if positive.
    ///
    /// @return by how many it really scrolled: less at either end of the text
    public double scrollBy(double distance) {
        return viewport.scrollBy(distance);
    }

    /// The place in the text at the top of the view, to come back to.
    public int offsetAtTop() {
        return viewport.topOffset();
    }

    /// Scrolls so that the line with that place is at the top.
    public void scrollTo(int offset) {
        viewport.place(Math.clamp(offset, 0, page().text().length()), 0);
    }

    /// What is in view, from the first character to the last.
    public Span visible() {
        return viewport.visible();
    }

    // ---- Keys and pointer ----

    private void pressed(KeyEvent event) {
        boolean taken;
        if (event.getTarget() != this) {
            taken = false;
        } else if (jumping.activeProperty().get()) {
            letterOfTheCommand = false;
            taken = jumping.press(event);
        } else if (picking.activeProperty().get() && picking.press(event, page().passages())) {
            taken = true;
        } else {
            taken = keys.press(event);
        }
        if (taken) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (!jumping.activeProperty().get()) {
            return;
        }
        String letters = event.getCharacter();
        boolean printable = !letters.isEmpty() && letters.codePoints().noneMatch(Character::isISOControl);
        // The letter of the key that started the jump comes after it.
        if (printable && !letterOfTheCommand && !event.isShortcutDown()) {
            jumping.type(letters);
        }
        event.consume();
    }

    private void showCursor(MouseEvent event) {
        viewport.setCursor(pointer.isOverHandle(event.getX(), event.getY()) ? Cursor.H_RESIZE : Cursor.TEXT);
    }

    private void contextMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            Bounds box = localToScreen(viewport.caretBox(caret.place()));
            int offset = caret.place().offset();
            onContextMenu.accept(new ContextRequest(offset, marksAt(offset), box.getMinX(), box.getMaxY()));
        } else {
            CaretPlace place = viewport.placeAt(event.getX(), event.getY());
            if (!selection().contains(place.offset())) {
                caret.moveTo(place, false);
            }
            List<ItemId> marks = pointer.marksUnder(event.getX(), event.getY()).stream()
                    .map(Drawn::id)
                    .distinct()
                    .toList();
            onContextMenu.accept(new ContextRequest(place.offset(), marks, event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    private final class Hands implements Pointer.Gestures {

        @Override
        public void clicked(int offset) {
            List<ItemId> marks = offset < 0 ? List.of() : covering(offset);
            if (picking.activeProperty().get()) {
                marks.stream().findFirst().ifPresent(picking::take);
            } else if (marks.isEmpty()) {
                chosen.set(null);
            } else {
                choose(marks);
            }
        }

        @Override
        public void over(int offset) {
            hovered.set(offset < 0 ? null : covering(offset).stream().findFirst().orElse(null));
        }

        @Override
        public Optional<Span> movable() {
            return movableSpan();
        }

        @Override
        public void dragged(Span span) {
            moved = span;
            redraw();
        }

        @Override
        public void dropped(Span span) {
            ItemId id = chosen.get();
            Optional<Span> from = movableSpan();
            moved = null;
            if (id != null && from.isPresent() && !from.get().equals(span)) {
                onMove.accept(id, span);
            }
            redraw();
        }

        private List<ItemId> covering(int offset) {
            return viewport.content().marks().covering(offset).stream()
                    .map(Drawn::id)
                    .distinct()
                    .toList();
        }
    }

    private Steps steps() {
        return new Steps(reading, viewport.content());
    }

    // ---- Drawing and speaking ----

    private void caretMoved() {
        redraw();
        describe();
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    private void redraw() {
        viewport.draw(new SelectionLayer(
                selection(),
                isFocused() ? caret.place() : null,
                chosen.get(),
                hovered.get(),
                moved,
                movable.get(),
                jumping.fits(),
                picking.activeProperty().get()));
    }

    /// Lets a screen reader say which marks lie at the caret.
    private void describe() {
        String labels = viewport.content().marks().at(caret.place().offset()).stream()
                .map(drawn -> drawn.passage().label())
                .distinct()
                .collect(Collectors.joining("; "));
        setAccessibleHelp(labels.isEmpty() ? texts.get("reader.marks.none") : texts.get("reader.marks.here", labels));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        Object answer = spoken.answer(attribute, parameters);
        return answer != null ? answer : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        int length = page().text().length();
        boolean span = parameters.length > 1 && parameters[0] instanceof Integer && parameters[1] instanceof Integer;
        switch (action) {
            case SET_TEXT_SELECTION, SHOW_TEXT_RANGE -> {
                if (span && parameters[0] instanceof Integer from && parameters[1] instanceof Integer to) {
                    int start = Math.clamp(from, 0, length);
                    Span meant = new Span(start, Math.clamp(to, start, length));
                    if (action == AccessibleAction.SET_TEXT_SELECTION) {
                        select(meant);
                    }
                    reveal(meant);
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        viewport.resizeRelocate(0, 0, getWidth(), getHeight());
        if (jumpBar.isVisible()) {
            double width = Math.min(getWidth() - 32, jumpBar.prefWidth(-1));
            double height = jumpBar.prefHeight(width);
            jumpBar.resizeRelocate(Math.rint((getWidth() - width) / 2), getHeight() - height - 16, width, height);
        }
    }
}
