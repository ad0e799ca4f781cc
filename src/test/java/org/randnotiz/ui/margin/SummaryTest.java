package org.randnotiz.ui.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.ui.margin.Summary.Piece;
import org.randnotiz.ui.margin.Summary.Row;
import org.randnotiz.wording.Texts;
import org.randnotiz.wording.Wording;

final class SummaryTest {

    private final Texts german = new Texts(Locale.GERMANY);

    @Test
    void anEventIsATableUnderItsCategory() {
        assertEquals(
                new Summary(
                        "Ereignis",
                        "orange",
                        "Übereinkunft",
                        List.of("AGREE"),
                        "geplant",
                        List.of(
                                new Row("Kontext", List.of(new Piece.Plain("Diplomatie, Terrorismus"))),
                                new Row("Urheber", List.of(new Piece.Name("Russische Regierung"))),
                                new Row("Empfänger", List.of(new Piece.Name("Taliban"))),
                                new Row("Ort", List.of(new Piece.Plain("Kasan"), new Piece.Code("55.80 N 49.11 O"))),
                                new Row(
                                        "Zeit",
                                        List.of(
                                                new Piece.Strong("14.05.2024 – 19.05.2024"),
                                                new Piece.Code("aus „vom 14 bis zum 19 Mai“"))),
                                new Row(
                                        "Stimme",
                                        List.of(
                                                new Piece.Plain("Bericht ·"),
                                                new Piece.Plain("Glaubwürdigkeit"),
                                                new Piece.Strong("3")))),
                        ""),
                summary(World.invitation()));
    }

    @Test
    void theModeFollowsTheCategoryAndTheVoiceOfTheTypeHoldsIfNoneIsGiven() {
        Mark meeting = World.mark(
                "m",
                "event",
                "Treffen",
                Map.of(
                        "category", FieldValue.Choice.of("CONSULT"),
                        "mode", FieldValue.Choice.of("CONSULT.multilateral"),
                        "credibility", new FieldValue.Scale(2)));
        assertEquals(
                new Summary(
                        "Ereignis",
                        "orange",
                        "Beratung · Mehrseitiges Treffen",
                        List.of("CONSULT"),
                        "",
                        List.of(new Row(
                                "Stimme",
                                List.of(
                                        new Piece.Plain("Bericht ·"),
                                        new Piece.Plain("Glaubwürdigkeit"),
                                        new Piece.Strong("2")))),
                        ""),
                summary(meeting));
    }

    @Test
    void anActorIsDescribedByKindAndOrigin() {
        assertEquals(
                new Summary(
                        "Akteur", "blue", "Russische Regierung", List.of("Staatsorgan"), "RUS · GOV", List.of(), ""),
                summary(World.actor("m", "russische Regierung", "russische-regierung")));
    }

    @Test
    void aClaimIsItsSpeakerAndItsGist() {
        Mark claim = World.mark(
                "m",
                "claim",
                "diese Einladung",
                Map.of(
                        "speaker", FieldValue.Actors.of("taliban"),
                        "form", FieldValue.Choice.of("indirect"),
                        "gist", new FieldValue.Text("keine Anerkennung")));
        assertEquals(
                new Summary(
                        "Wiedergabe",
                        "teal",
                        "Taliban: „keine Anerkennung“",
                        List.of(),
                        "",
                        List.of(),
                        ""),
                summary(claim));
    }

    @Test
    void anOpinionRunsOnInOneLine() {
        Mark opinion = World.marked().mark(new ItemId("m17")).orElseThrow();
        assertEquals(
                new Summary(
                        "Meinung",
                        "pink",
                        "",
                        List.of(),
                        "",
                        List.of(),
                        "„meiner Einschätzung nach“ · Ziel: IS-K · Richtung: gerät unter Druck · Stärke: erheblich"),
                summary(opinion));
    }

    @Test
    void placesTimesAndNotesAreTheirValue() {
        assertEquals(
                List.of(
                        new Summary("Ort", "green", "Kasan", List.of("55.80 N 49.11 O"), "", List.of(), ""),
                        new Summary(
                                "Zeit",
                                "violet",
                                "14.05.2024",
                                List.of(),
                                "„19 Mai“",
                                List.of(),
                                ""),
                        new Summary("Notiz", "grey", "Quelle prüfen", List.of(), "", List.of(), "")),
                List.of(
                        summary(World.mark(
                                "m", "place", "Kasan", Map.of("place", new FieldValue.Place("Kasan", 55.8, 49.11)))),
                        summary(World.mark(
                                "m",
                                "time",
                                "19 Mai",
                                Map.of(
                                        "interval",
                                        new FieldValue.Time(
                                                LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 14), "19 Mai")))),
                        summary(World.mark(
                                "m", "note", "Treffen", Map.of("text", new FieldValue.Text("Quelle prüfen"))))));
    }

    @Test
    void aMarkWithNothingFilledInOrOfAnUnknownTypeShowsItsWords() {
        assertEquals(
                List.of(
                        new Summary("Akteur", "blue", "„Taliban“", List.of(), "", List.of(), ""),
                        new Summary("gone", "grey", "„Taliban“", List.of(), "", List.of(), "")),
                List.of(
                        summary(World.mark("m", "actor", "Taliban", Map.of())),
                        summary(World.mark("m", "gone", "Taliban", Map.of()))));
    }

    @Test
    void aProjectsOwnTypeIsShownByTheSameRules() {
        var casualties = new MarkType(
                "casualties",
                new Label("Opfer", "Casualties"),
                "X",
                "pink",
                null,
                List.of(
                        new FieldSpec.Decimal("dead", new Label("Tote", "Dead"), Label.EMPTY, true),
                        new FieldSpec.YesNo("civil", new Label("zivil", "civilian"), Label.EMPTY, false),
                        new FieldSpec.Links(
                                "event", new Label("Ereignis", "Event"), Label.EMPTY, false, List.of(), false)));
        var codebook = new Codebook("own", 1, new Label("Eigenes", "Own"), List.of(), List.of(casualties));
        Mark event = World.mark("e1", "casualties", "Treffen", Map.of());
        Mark mark = World.mark(
                "m",
                "casualties",
                "Taliban",
                Map.of(
                        "dead", new FieldValue.Decimal(new BigDecimal("12.5")),
                        "civil", new FieldValue.YesNo(true),
                        "event", new FieldValue.Links(List.of("e1"))));
        var wording = new Wording(german, codebook, World.ACTORS, World.sheet(List.of(event, mark), List.of()));
        assertEquals(
                new Summary(
                        "Opfer",
                        "pink",
                        "12,5",
                        List.of(),
                        "",
                        List.of(),
                        "zivil: ja · Ereignis: Opfer „Treffen“"),
                Summary.of(mark, wording));
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        assertEquals(
                "Event, Agree, AGREE, planned, Contexts: Diplomatic, Terrorism, Actors: Russische Regierung, Recipients: "
                        + "Taliban, Place: Kasan 55.80 N 49.11 E, Time: 14 May 2024 – 19 May 2024 from “vom 14 bis zum 19 "
                        + "Mai”, Voice: Report · Credibility 3",
                Summary.of(World.invitation(), wording(new Texts(Locale.UK))).spoken());
    }

    private Summary summary(Mark mark) {
        return Summary.of(mark, wording(german));
    }

    private static Wording wording(Texts texts) {
        return new Wording(texts, World.CODEBOOK, World.ACTORS, World.blank());
    }
}
