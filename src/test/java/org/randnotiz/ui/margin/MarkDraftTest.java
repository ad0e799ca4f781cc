package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Tag;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.Mark;

final class MarkDraftTest {

    private static final FieldSpec.Choice CATEGORY = (FieldSpec.Choice) field("category");
    private static final FieldSpec.Choice MODE = (FieldSpec.Choice) field("mode");

    @Test
    void onlyTheModesOfTheCategoryAreOffered() {
        assertEquals(
                List.of("CONSULT.visit", "CONSULT.third-party", "CONSULT.multilateral", "CONSULT.phone"),
                draft(Map.of("category", FieldValue.Choice.of("CONSULT"))).offered(MODE).stream()
                        .map(Tag::id)
                        .toList());
    }

    @Test
    void theModeHasNoPlaceInTheFormWhereTheCategoryHasNone() {
        assertEquals(
                List.of(false, false, true),
                List.of(
                        draft(Map.of()).isShown(MODE),
                        draft(Map.of("category", FieldValue.Choice.of("AGREE"))).isShown(MODE),
                        draft(Map.of("category", FieldValue.Choice.of("CONSULT"))).isShown(MODE)));
    }

    @Test
    void aModeWithoutItsCategoryIsStillShownSoThatItCanBeTakenOut() {
        assertEquals(true, draft(Map.of("mode", FieldValue.Choice.of("CONSULT.visit"))).isShown(MODE));
    }

    @Test
    void aCategoryThatNeedsARecipientSaysSoAtTheRecipient() {
        MarkDraft aid = draft(Map.of("category", FieldValue.Choice.of("AID")));
        assertEquals(
                List.of(Problem.warning(
                        "check.requiredByTag", "m", "recipients", new Argument.Words("Empfänger", "Recipients"),
                        "AID")),
                aid.problems(field("recipients"), null));
    }

    @Test
    void problemsAreThoseOfTheValueBeingTyped() {
        MarkDraft empty = draft(Map.of());
        assertEquals(
                List.of(
                        List.of(Problem.warning("check.missing", "m", "category",
                                new Argument.Words("Kategorie", "Category"))),
                        List.of(Problem.error("check.tag", "m", "category", new Argument.Words("Kategorie", "Category"),
                                "NOPE")),
                        List.of()),
                List.of(
                        empty.problems(CATEGORY, null),
                        empty.problems(CATEGORY, FieldValue.Choice.of("NOPE")),
                        empty.problems(CATEGORY, FieldValue.Choice.of("AID"))));
    }

    @Test
    void onlyAnotherValueIsAnEdit() {
        MarkDraft aid = draft(Map.of("category", FieldValue.Choice.of("AID")));
        Mark mark = aid.mark();
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of(Edit.ChangeMark.set(mark.id(), "category", FieldValue.Choice.of("AGREE"))),
                        Optional.of(Edit.ChangeMark.clear(mark.id(), "category")),
                        Optional.empty()),
                List.of(
                        aid.edit(CATEGORY, FieldValue.Choice.of("AID")),
                        aid.edit(CATEGORY, FieldValue.Choice.of("AGREE")),
                        aid.edit(CATEGORY, null),
                        aid.edit(MODE, null)));
    }

    private static MarkDraft draft(Map<String, FieldValue> values) {
        Mark mark = World.mark("m", "event", "offiziell eingeladen", values);
        return new MarkDraft(mark, World.page(World.sheet(List.of(mark), List.of())));
    }

    private static FieldSpec field(String id) {
        return World.CODEBOOK.type("event").orElseThrow().field(id).orElseThrow();
    }
}
