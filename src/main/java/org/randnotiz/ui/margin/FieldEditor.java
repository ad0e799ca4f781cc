package org.randnotiz.ui.margin;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.ui.FormDraft;

/// What a field is filled in with. It previews to its [FieldRow] while a person types and saves there when the person is
/// done with it; it never edits the sheet by itself.
interface FieldEditor {

    /// What is to be seen.
    Region node();

    /// What takes the focus.
    Node focusTarget();

    /// Takes over what the mark holds now, unless a person is in the middle of typing something else.
    ///
    /// @param value null for nothing
    void show(@Nullable FieldValue value);

    /// Saves what has been typed and not been saved yet.
    void commit();

    /// Names what it is typed into, so that it is kept while it is not saved.
    ///
    /// @param name the name of the field; parts of it get names that begin so
    void keepIn(FormDraft draft, String name);

    /// What the present value means, in small words below; may be empty.
    default String note() {
        return "";
    }
}
