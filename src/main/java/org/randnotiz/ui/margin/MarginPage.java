package org.randnotiz.ui.margin;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.wording.Texts;
import org.randnotiz.wording.Wording;

/// All that the margin shows at one moment.
///
/// @param project   whose people and time zone hold
/// @param who       who looks at it
/// @param codebook  the mark types
/// @param actors    the registry
/// @param sheet     the sheet shown: the own one, or the one under review
/// @param others    all other sheets of the post; they hold remarks about this one
/// @param editable  whether marks and judgements may be changed
/// @param remarks   whether remarks may be added
/// @param chosen    the item whose card is open; null for none
/// @param hovered   the item the pointer is on, in the text or here; null for none
public record MarginPage(
        ProjectInfo project,
        Person who,
        Codebook codebook,
        Actors actors,
        Sheet sheet,
        List<Sheet> others,
        boolean editable,
        boolean remarks,
        @Nullable ItemId chosen,
        @Nullable ItemId hovered) {

    public MarginPage {
        others = List.copyOf(others);
    }

    /// The same page with another item chosen.
    MarginPage withChosen(@Nullable ItemId item) {
        return new MarginPage(project, who, codebook, actors, sheet, others, editable, remarks, item, hovered);
    }

    /// The same page with the pointer on another item.
    public MarginPage withHovered(@Nullable ItemId item) {
        return new MarginPage(project, who, codebook, actors, sheet, others, editable, remarks, chosen, item);
    }

    /// What its values are called.
    Wording wording(Texts texts) {
        return new Wording(texts, codebook, actors, sheet);
    }

    /// Whether `item` is the chosen one.
    boolean isChosen(ItemId item) {
        return item.equals(chosen);
    }

    /// Whether `item` is the one under the pointer.
    boolean isHovered(ItemId item) {
        return item.equals(hovered);
    }

    /// What a person is called by in small places: the initials, as in `A. W.`; the id of one who has left the project.
    String initials(PersonId id) {
        return project.person(id).map(Person::initials).map(MarginPage::dotted).orElse(id.value());
    }

    private static String dotted(String letters) {
        return letters.codePoints().mapToObj(letter -> Character.toString(letter) + ".")
                .collect(Collectors.joining("\u00a0"));
    }
}
