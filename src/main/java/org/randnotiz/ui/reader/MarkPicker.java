package org.randnotiz.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.randnotiz.sheet.ItemId;

/// Asks a person for a mark, by a click or by its number.
final class MarkPicker {

    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final StringBuilder digits = new StringBuilder();
    private Consumer<ItemId> taker = id -> {};

    ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    void start(Consumer<ItemId> consumer) {
        taker = consumer;
        digits.setLength(0);
        active.set(true);
    }

    void end() {
        active.set(false);
    }

    void take(ItemId id) {
        end();
        taker.accept(id);
    }

    /// Takes a pressed key: digits until only one number is meant, Enter for a number that others begin with.
    ///
    /// @return whether the key is for nobody else
    boolean press(KeyEvent key, List<Passage> passages) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        if (key.getCode() == KeyCode.ENTER) {
            named(passages).ifPresent(passage -> take(passage.id()));
        } else if (key.getCode() == KeyCode.BACK_SPACE) {
            digits.setLength(Math.max(0, digits.length() - 1));
        } else if (key.getCode().isDigitKey()) {
            digits.append(digit(key.getCode()));
            List<Passage> meant = meant(passages);
            if (meant.isEmpty()) {
                digits.setLength(0);
            } else if (meant.size() == 1) {
                named(passages).ifPresent(passage -> take(passage.id()));
            }
        } else {
            return key.getCode().isLetterKey();
        }
        return true;
    }

    private List<Passage> meant(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.number() > 0)
                .filter(passage -> Integer.toString(passage.number()).startsWith(digits.toString()))
                .toList();
    }

    private Optional<Passage> named(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> Integer.toString(passage.number()).contentEquals(digits))
                .findFirst();
    }

    private static char digit(KeyCode code) {
        String name = code.getName();
        return name.charAt(name.length() - 1);
    }
}
