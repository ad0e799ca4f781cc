package org.randnotiz.ui.transfer;

/// Where imported posts come from, unless they say so themselves.
public sealed interface ChosenSource {

    /// A source the project has.
    ///
    /// @param id its id
    record Known(String id) implements ChosenSource {}

    /// A source that is to be added.
    ///
    /// @param name as shown, not blank
    record Named(String name) implements ChosenSource {}
}
