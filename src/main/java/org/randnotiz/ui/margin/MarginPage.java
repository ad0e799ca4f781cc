package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actors;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;

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
    public MarginPage withChosen(@Nullable ItemId item) {
        return new MarginPage(project, who, codebook, actors, sheet, others, editable, remarks, item, hovered);
    }

    /// The same page with the pointer on another item.
    public MarginPage withHovered(@Nullable ItemId item) {
        return new MarginPage(project, who, codebook, actors, sheet, others, editable, remarks, chosen, item);
    }

    /// Whether `item` is the chosen one.
    boolean isChosen(ItemId item) {
        return item.equals(chosen);
    }

    /// Whether `item` is the one under the pointer.
    boolean isHovered(ItemId item) {
        return item.equals(hovered);
    }

    /// What has been said about an item of this sheet, or about the sheet as a whole, oldest first.
    ///
    /// @param about the item; null for the whole
    List<Remark> remarksAbout(@Nullable ItemId about) {
        return sheets().stream()
                .flatMap(one -> one.remarks().stream())
                .filter(remark -> remark.of().equals(sheet.person()) && Objects.equals(remark.about(), about))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    /// The last decision or hand-in of this sheet that came with words.
    Optional<HandOver> lastNote() {
        return sheets().stream()
                .flatMap(one -> one.handOvers().stream())
                .filter(handOver -> handOver.of().equals(sheet.person()) && !handOver.note().isBlank())
                .max((one, other) -> one.round() != other.round()
                        ? Integer.compare(one.round(), other.round())
                        : one.kind().compareTo(other.kind()));
    }

    /// What a person is called by in small places: the initials, as in `A. W.`; the id of one who has left the project.
    String initials(PersonId id) {
        Person person = project.person(id).orElse(null);
        return person == null
                ? id.value()
                : person.initials().codePoints().mapToObj(Character::toString).reduce("", (all, letter) -> all
                        + (all.isEmpty() ? "" : "\u00a0")
                        + letter
                        + ".");
    }

    private List<Sheet> sheets() {
        List<Sheet> all = new ArrayList<>(others);
        all.add(sheet);
        return all;
    }
}
