package org.randnotiz.ui.transfer;

import org.randnotiz.work.Interrupted;

/// What a person wishes in the [ImportPane]. All is called on the JavaFX thread and returns at once; answers are given to
/// the pane's methods, on the JavaFX thread, when they are there.
public interface ImportActions {

    /// Look at `choice`, without changing anything, in the place of whatever is being looked at. To be answered by
    /// [ImportPane#showPreview] or [ImportPane#failed], with [ImportPane#progress] in between.
    void preview(ImportChoice choice);

    /// Import it. To be answered by [ImportPane#finished] or [ImportPane#failed], with [ImportPane#progress] in between.
    void run(ImportChoice choice);

    /// End what is running, looking or importing. An import is taken back, which is answered by [ImportPane#failed].
    void cancel();

    /// End the import that is running and keep what has been read, to go on with it later. To be answered by
    /// [ImportPane#interrupted].
    void putOff();

    /// Go on with an import that was put off or broken off. To be answered as [#run].
    void resume(Interrupted interrupted);

    /// Delete what has been read of an import that was put off or broken off. To be answered by [ImportPane#offer] with
    /// those that are left, or by [ImportPane#failed].
    void discard(Interrupted interrupted);

    /// Take the import back as a whole. To be answered by [ImportPane#undone] or [ImportPane#failed].
    void undo();

    /// Hide the card. An import that is running goes on.
    void close();
}
