package org.randnotiz.ui.margin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.text.Span;
import org.randnotiz.work.Drafting;

/// What the margin asks of the window around it. All on the JavaFX thread; nothing here may wait.
public interface MarginHost {

    /// Keeps what is typed and not saved.
    Drafting drafting();

    /// Carries an edit out. If it was done, the window shows the new page before or soon after this returns.
    Outcome edit(Edit edit);

    /// A person chose a card, or left it (null). The window answers with a page on which it is chosen.
    void choose(@Nullable ItemId item);

    /// The pointer came upon a card, or left it (null). The window answers with a page on which it is hovered.
    void hover(@Nullable ItemId item);

    /// The person left the margin by Esc: the keys belong to the text again.
    void leave();

    /// Where the first line of a passage begins, in pixels below the margin's upper edge; negative above it, beyond its
    /// height below it. Asked for every mark whenever the text scrolls, so it must be quick.
    double top(Span passage);

    /// Scrolls the text by so many pixels (positive shows what is further down).
    ///
    /// @return by how many it really scrolled: less at either end of the text
    double scrollText(double pixels);

    /// The interval of days that an entry means, such as `14.5.–19.5.2024`, `2024-05-14`, `vom 14 bis zum 19 Mai`, read
    /// from the time of the post; empty if it means none.
    Optional<FieldValue.Time> time(String entry);

    /// A person wishes a new actor of that name in a field. The window puts it into the registry and carries out what uses
    /// it, best as one edit, so that one undo takes both back.
    ///
    /// @param use the edit that puts the new actor into the field, made from its id
    void newActor(String name, Function<ActorId, Edit> use);

    /// A person wishes to pick a mark by clicking it in the text (a click on its card serves too). Ends with
    /// [#pickingEnded()].
    ///
    /// @param candidates the marks that may be picked
    /// @param picked     told which one it is
    void pick(List<ItemId> candidates, Consumer<ItemId> picked);

    /// A person wishes to take words out of the text into a field.
    ///
    /// @param taken told the words, and empty if the person gave up; the field then wants the focus back
    void takeWords(Consumer<String> taken);

    /// Picking is over, with or without a mark picked.
    void pickingEnded();

    /// An id for a new judgement or remark.
    ItemId newId();
}
