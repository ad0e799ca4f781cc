package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;

/// Which cards a page has, in their order: what is not saved, what is said of the sheet, its marks by their place, its judgements. Pure.
final class Cards {

    private Cards() {}

    /// What a person has begun and not saved yet.
    ///
    /// @param judgement     id of a judgement that is being begun; null for none
    /// @param targets       the marks it begins with
    /// @param remark        whether a remark is being written
    /// @param remarkAbout   what the remark is about; null for the sheet
    record Begun(@Nullable ItemId judgement, List<ItemId> targets, boolean remark, @Nullable ItemId remarkAbout) {

        static final Begun NOTHING = new Begun(null, List.of(), false, null);

        public Begun {
            targets = List.copyOf(targets);
        }

        /// The same without the judgement.
        Begun withoutJudgement() {
            return new Begun(null, List.of(), remark, remarkAbout);
        }
    }

    /// The cards of a page.
    ///
    /// @param drafts what was typed into forms of the sheet that are not open
    static List<Card> of(MarginPage page, Begun begun, List<Draft> drafts) {
        Map<String, List<Remark>> remarks = remarks(page);
        List<Card> cards = new ArrayList<>();
        if (!drafts.isEmpty()) {
            cards.add(new Card.OfDrafts(drafts));
        }
        List<Remark> ofSheet = remarks.getOrDefault("", List.of());
        HandOver note = lastNote(page).orElse(null);
        if (note != null || !ofSheet.isEmpty() || (begun.remark() && begun.remarkAbout() == null)) {
            cards.add(new Card.OfSheet(note, ofSheet));
        }
        for (Mark mark : page.sheet().marks()) {
            cards.add(new Card.OfMark(mark, remarks.getOrDefault(mark.id().value(), List.of())));
        }
        for (Judgement judgement : page.sheet().judgements()) {
            cards.add(new Card.OfJudgement(
                    judgement.id(),
                    judgement,
                    List.of(),
                    remarks.getOrDefault(judgement.id().value(), List.of())));
        }
        ItemId begins = begun.judgement();
        if (begins != null && page.sheet().find(begins).isEmpty()) {
            cards.add(new Card.OfJudgement(begins, null, begun.targets(), List.of()));
        }
        return cards;
    }

    /// All that is said about the sheet and what is on it, by the id of what it is about (empty for the sheet).
    private static Map<String, List<Remark>> remarks(MarginPage page) {
        Map<String, List<Remark>> remarks = new HashMap<>();
        sheets(page)
                .flatMap(sheet -> sheet.remarks().stream())
                .filter(remark -> remark.of().equals(page.sheet().person()))
                .sorted(Comparator.comparing(Remark::at).thenComparing(Remark::id))
                .forEach(remark -> {
                    ItemId about = remark.about();
                    remarks.computeIfAbsent(about == null ? "" : about.value(), key -> new ArrayList<>())
                            .add(remark);
                });
        return remarks;
    }

    /// The last hand-in or decision that came with words; a decision follows the hand-in of its round.
    private static Optional<HandOver> lastNote(MarginPage page) {
        return sheets(page)
                .flatMap(sheet -> sheet.handOvers().stream())
                .filter(handOver -> handOver.of().equals(page.sheet().person()))
                .max(Comparator.comparingInt(HandOver::round).thenComparing(HandOver::kind))
                .filter(handOver -> !handOver.note().isBlank());
    }

    private static Stream<Sheet> sheets(MarginPage page) {
        return Stream.concat(page.others().stream(), Stream.of(page.sheet()));
    }
}
