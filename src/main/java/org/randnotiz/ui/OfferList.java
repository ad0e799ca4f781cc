package org.randnotiz.ui;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;

/// The list below a text field that offers what fits what has been typed.
///
/// Down and Up open it and move in it, Enter takes, Tab takes and moves on, Escape closes; typing filters. With numbers, a digit takes a line
/// while nothing is typed. The field keeps the focus all the time.
public final class OfferList {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int NONE = -1;
    private static final int VISIBLE = 8;
    private static final int DIGITS = 9;

    private final Texts texts;
    private final TextField field;
    private final Function<String, List<Offer>> source;
    private final boolean numbered;
    private final VBox rows = new VBox();
    private final Label more = new Label();
    private final Label note = new Label();
    private final Floating floating;

    private List<Offer> offers = List.of();
    private int current = NONE;
    private int first;
    private boolean asked;
    private boolean saysNothing;

    /// Attaches a list to a field.
    ///
    /// @param anchor   what the list stands below, the field itself or what holds it
    /// @param source   what to offer for what has been typed, the best first; quick, as it runs at each key stroke
    /// @param numbered whether the first nine lines can be taken by their digits
    public OfferList(
            Texts texts, Region anchor, TextField field, Function<String, List<Offer>> source, boolean numbered) {
        this.texts = texts;
        this.field = field;
        this.source = source;
        this.numbered = numbered;
        note.setWrapText(true);
        note.getStyleClass().setAll("offer-note");
        more.getStyleClass().setAll("offer-more");
        var pane = new Pane(rows, more, note);
        this.floating = new Floating(anchor, pane);
        rows.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        Escape.on(field, this::giveUp);
        field.textProperty().subscribe(text -> {
            if (field.isFocused()) {
                refresh();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
    }

    /// Whether the list is to be seen.
    public boolean isOpen() {
        return floating.isShowing();
    }

    /// Whether Enter would take something now.
    public boolean hasCurrent() {
        return isOpen() && current != NONE;
    }

    /// Shows what fits now, if anything does.
    public void refresh() {
        offers = source.apply(field.getText());
        boolean mayTake = !offers.isEmpty()
                && (!field.getText().isBlank() || offers.getFirst().kind() == Offer.Kind.LIKELY);
        moveTo(mayTake ? 0 : NONE);
    }

    /// Hides the list.
    public void close() {
        floating.hide();
        offers = List.of();
        current = NONE;
        asked = false;
    }

    /// Closes the list. One that nobody asked for does not stand in the way of leaving.
    private boolean giveUp() {
        boolean wanted = isOpen() && !offers.isEmpty() && (asked || !field.getText().isEmpty());
        close();
        return wanted;
    }

    private void moveTo(int index) {
        current = index;
        first = Math.max(Math.min(first, current), Math.max(0, current - VISIBLE + 1));
        if (current == NONE) {
            first = 0;
        }
        fill();
    }

    /// From now on says so where nothing fits what has been typed.
    void sayWhatFitsNothing() {
        saysNothing = true;
    }

    private void fill() {
        first = Math.max(0, Math.min(first, offers.size() - VISIBLE));
        rows.getChildren().clear();
        if (offers.isEmpty()) {
            fillWithNothing();
            return;
        }
        int end = Math.min(offers.size(), first + VISIBLE);
        for (int i = first; i < end; i++) {
            rows.getChildren().add(row(i));
        }
        int hidden = offers.size() - (end - first);
        show(more, hidden > 0 ? texts.get("offers.more", hidden) : "");
        Offer offer = current == NONE ? null : offers.get(current);
        show(note, offer == null ? "" : offer.note());
        field.setAccessibleHelp(offer == null ? "" : offer.label() + " " + offer.note());
        floating.show();
    }

    private void fillWithNothing() {
        String typed = field.getText().strip();
        if (!saysNothing || typed.isEmpty()) {
            floating.hide();
            return;
        }
        show(more, "");
        show(note, texts.get("offers.nothing", typed));
        field.setAccessibleHelp(note.getText());
        floating.show();
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private HBox row(int index) {
        Offer offer = offers.get(index);
        var label = new WrappedLabel(offer.label());
        label.getStyleClass().setAll("offer-label");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var aside = new Label(offer.aside());
        aside.getStyleClass().setAll("offer-aside");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, aside);
        if (numbered && index < DIGITS) {
            var digit = new Label(String.valueOf(index + 1));
            digit.getStyleClass().setAll("key");
            digit.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().addFirst(digit);
        }
        row.getStyleClass().setAll("offer", offer.kind() == Offer.Kind.CREATE ? "create" : "plain");
        row.pseudoClassStateChanged(CURRENT, index == current);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(offer.label() + " " + offer.aside());
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            press.consume();
            take(offer);
        });
        return row;
    }

    private void take(Offer offer) {
        close();
        offer.take().run();
    }

    private void scrolled(ScrollEvent scroll) {
        first -= (int) Math.signum(scroll.getDeltaY());
        fill();
        scroll.consume();
    }

    private void pressed(KeyEvent press) {
        boolean plain = !press.isControlDown() && !press.isAltDown() && !press.isMetaDown();
        if (!plain) {
            return;
        }
        switch (press.getCode()) {
            case DOWN -> move(press, 1);
            case UP -> move(press, -1);
            case ENTER -> {
                if (isOpen() && current != NONE) {
                    press.consume();
                    take(offers.get(current));
                }
            }
            case TAB -> {
                boolean meant = isOpen() && current != NONE && !field.getText().isBlank();
                if (meant && !press.isShiftDown() && offers.get(current).kind() != Offer.Kind.CREATE) {
                    take(offers.get(current));
                    if (!field.isFocused()) {
                        press.consume(); // Taking it has moved the focus on already.
                    }
                }
            }
            default -> {
                // The field's own keys.
            }
        }
    }

    private void move(KeyEvent press, int by) {
        press.consume();
        asked = true;
        if (!isOpen()) {
            refresh();
        } else {
            moveTo(offers.isEmpty()
                    ? NONE
                    : Math.floorMod(current == NONE && by < 0 ? 0 : current + by, offers.size()));
        }
    }

    private void typed(KeyEvent typed) {
        if (!numbered || !isOpen() || !field.getText().isEmpty() || typed.getCharacter().length() != 1) {
            return;
        }
        int digit = typed.getCharacter().charAt(0) - '1';
        if (digit >= 0 && digit < Math.min(DIGITS, offers.size())) {
            typed.consume();
            take(offers.get(digit));
        }
    }

    /// What floats: as wide as the field, as high as its lines.
    private static final class Pane extends VBox {

        Pane(Region... parts) {
            super(parts);
            getStylesheets().add(Controls.STYLE);
            getStyleClass().setAll("offer-list");
            setAccessibleRole(AccessibleRole.LIST_VIEW);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }
    }
}
