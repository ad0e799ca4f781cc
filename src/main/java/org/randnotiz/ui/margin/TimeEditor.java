package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.ui.FormDraft;
import org.randnotiz.ui.Offer;
import org.randnotiz.ui.OfferList;
import org.randnotiz.ui.type.WrappedLabel;

/// An interval of days: typed as one likes, shown as it was understood. The words of the mark are taken as the first entry
/// if they mean an interval; intervals of marks nearby are offered with the words they came from.
final class TimeEditor implements FieldEditor {

    private final FieldRow row;
    private final EntryField entry;
    private final OfferList list;
    private final Label meaning = new WrappedLabel();
    private final VBox node;

    TimeEditor(FieldRow row) {
        this.row = row;
        this.entry = new EntryField(text -> typing(), this::commit, row::next);
        entry.field().setAccessibleText(row.texts().of(row.spec().label()));
        entry.field().setPromptText(row.texts().get("margin.prompt.time"));
        meaning.getStyleClass().setAll("time-meaning");
        this.node = new VBox(entry.field(), meaning) {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }
        };
        this.list = new OfferList(row.texts(), entry.field(), entry.field(), this::offers, false);
        entry.field().focusedProperty().subscribe(focused -> {
            if (focused) {
                focused();
            }
        });
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusTarget() {
        return entry.field();
    }

    @Override
    public void show(@Nullable FieldValue value) {
        if (value instanceof FieldValue.Time time) {
            entry.show(row.wording().interval(time));
            if (!entry.isChanged()) {
                mean(time.words().isBlank()
                        ? ""
                        : row.texts().get("margin.from", row.wording().quoted(time.words())));
            }
        } else {
            entry.show("");
            if (!entry.isChanged()) {
                mean("");
            }
        }
    }

    @Override
    public void commit() {
        if (!entry.isChanged()) {
            return;
        }
        Optional<FieldValue.Time> time = read();
        if (time.isPresent() || entry.entry().isEmpty()) {
            entry.saving(() -> row.save(time.orElse(null)));
        } else {
            unreadable();
        }
    }

    @Override
    public void keepIn(FormDraft draft, String name) {
        draft.add(name, entry.field(), entry::saved);
    }

    private void focused() {
        if (!entry.entry().isEmpty()) {
            return;
        }
        String words = row.draft().mark().anchor().quote().strip();
        if (row.tools().host().time(words).isPresent()) {
            entry.field().setText(words);
            entry.field().selectAll();
        } else {
            list.refresh();
        }
    }

    private void typing() {
        Optional<FieldValue.Time> time = read();
        if (time.isPresent()) {
            row.preview(time.get());
            mean(row.texts().get("margin.means", row.wording().interval(time.get())));
        } else if (entry.entry().isEmpty()) {
            row.preview(null);
            mean("");
        } else {
            mean("");
            unreadable();
        }
    }

    private void unreadable() {
        row.unreadable(row.texts().get("margin.noTime", entry.entry()));
    }

    /// What the entry means; the words of the mark are kept as the words it came from.
    private Optional<FieldValue.Time> read() {
        String words = row.draft().mark().anchor().quote().strip();
        return row.tools()
                .host()
                .time(entry.entry())
                .map(time -> new FieldValue.Time(time.from(), time.to(), entry.entry().equals(words) ? words : ""));
    }

    private void mean(String words) {
        meaning.setText(words);
        meaning.setVisible(!words.isEmpty());
        meaning.setManaged(!words.isEmpty());
    }

    private List<Offer> offers(String typed) {
        List<Offer> offers = new ArrayList<>();
        if (!typed.isBlank() && entry.isChanged()) {
            return offers;
        }
        for (FieldValue.Time time : Nearby.times(row.draft())) {
            String words = time.words().isBlank() ? "" : row.wording().quoted(time.words());
            offers.add(Offer.plain(row.wording().interval(time), words, "", () -> {
                entry.replace(row.wording().interval(time));
                row.save(time);
                row.next();
            }));
        }
        return offers;
    }
}
