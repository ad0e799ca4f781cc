package org.randnotiz.ui;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.wording.Texts;

/// One of the mark types of the codebook, by its name in the language of the window.
public final class MarkTypeBox extends ComboBox<MarkType> {

    /// A box of these types, the first of which is chosen.
    public MarkTypeBox(Texts texts, List<MarkType> types) {
        getItems().setAll(types);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable MarkType type) {
                return type == null ? "" : texts.of(type.label());
            }

            @Override
            public @Nullable MarkType fromString(String words) {
                return getValue();
            }
        });
        if (!types.isEmpty()) {
            setValue(types.getFirst());
        }
    }
}
