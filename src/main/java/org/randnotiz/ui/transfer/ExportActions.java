package org.randnotiz.ui.transfer;

/// What a person wishes in the [ExportPane]. All is called on the JavaFX thread and returns at once; answers are given to
/// the pane's methods, on the JavaFX thread, when they are there.
public interface ExportActions {

    /// Count what `choice` would write, in the place of whatever is being counted. To be answered by
    /// [ExportPane#showCount] or [ExportPane#failed].
    void count(ExportChoice choice);

    /// Export it. To be answered by [ExportPane#finished] or [ExportPane#failed], with [ExportPane#progress] in between.
    void run(ExportChoice choice);

    /// End the export that is running. It is still answered by [ExportPane#finished].
    void cancel();

    /// Hide the card. An export that is running goes on.
    void close();
}
