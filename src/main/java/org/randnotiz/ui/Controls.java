package org.randnotiz.ui;

import java.util.Objects;

/// The look of the small controls of this package.
public final class Controls {

    /// The style sheet, made of tokens; a pane that uses the controls adds it to its own.
    public static final String STYLE =
            Objects.requireNonNull(Controls.class.getResource("controls.css")).toExternalForm();

    private Controls() {}
}
