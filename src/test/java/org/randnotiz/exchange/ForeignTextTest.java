package org.randnotiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is made of characters and is no plain text is refused by what stands in it, whatever the file is called.
class ForeignTextTest {

    private static List<String> problems(String name, String text) throws IOException {
        return Basket.problems(Basket.read(name, text.getBytes(StandardCharsets.UTF_8), new Basket()));
    }

    private static final String MAIL = """
            Return-Path: <hans@example.org>
            Received: from mx.example.org (mx.example.org [192.0.2.1])
            \tby mail.example.org with ESMTP
            From: Hans Meier <hans@example.org>
            To: redaktion@example.org
            Subject: =?UTF-8?Q?Einladung?=
            Date: Mon, 1 Apr 2024 23:17:05 +0200
            MIME-Version: 1.0

            Die Taliban sind eingeladen.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"post.eml", "post.txt", "post", ""})
    void mailIsRefused(String name) throws IOException {
        assertEquals(List.of("ERROR import.mail [] " + name + ":1"), problems(name, MAIL));
    }

    @Test
    void aMailboxIsRefused() throws IOException {
        assertEquals(
                List.of("ERROR import.mail [] a.txt:1"),
                problems("a.txt", "From hans@example.org Mon Apr  1 23:17:05 2024\nSubject: a\n\nText\n"));
    }

    @Test
    void theLineIsWhereItBegins() throws IOException {
        assertEquals(List.of("ERROR import.mail [] a.txt:3"), problems("a.txt", "\n \n" + MAIL));
    }

    @Test
    void aTableWithSemicolonsIsRefused() throws IOException {
        assertEquals(
                List.of("ERROR import.table [CSV, 3, Datum, Autor, Text] a.txt:1"),
                problems("a.txt",
                        "\uFEFFDatum;Autor;Text\r\n01.04.2024 23:17;Hans;Ein Text, lang.\r\n02.04.2024 08:00;Eva;Noch einer\r\n"));
    }

    @Test
    void aTableWithQuotedFieldsOfSeveralLinesIsRefused() throws IOException {
        assertEquals(
                List.of("ERROR import.table [CSV, 5, id, created_at, author, text, …] a.csv:1"),
                problems("a.csv",
                        "id,created_at,author,text,url\n1,2024-04-01,Hans,\"Ein „Text“, mit\n\nKomma; und mehr\",x\n"));
    }

    @Test
    void aTableWithTabsIsRefused() throws IOException {
        assertEquals(
                List.of("ERROR import.table [TSV, 2, Datum, Text] a.txt:1"),
                problems("a.txt", "Datum\tText\n01.04.2024\tEins.\n02.04.2024\tZwei.\n"));
    }

    @Test
    void aLongTableIsRefusedByItsBeginning() throws IOException {
        assertEquals(
                List.of("ERROR import.table [CSV, 4, Nummer, Ort, Land, Lage] a.txt:1"),
                problems("a.txt", "Nummer;Ort;Land;Lage\n" + "17;Kasan;Russland;ruhig\n".repeat(5_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"result.json", "result.txt"})
    void aTelegramHistoryIsRefused(String name) throws IOException {
        String history = """
                {
                 "name": "Lage",
                 "type": "private_supergroup",
                 "id": 1,
                 "messages": [
                  {"id": 1, "type": "message", "date": "2024-04-01T23:17:05", "date_unixtime": "1712006225", "text": "Hallo"}
                 ]
                }
                """;
        assertEquals(List.of("ERROR import.telegram [] " + name + ":1"), problems(name, history));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1}", "[\n {\"a\": 1}\n]", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "[\"a\", \"b\"]",
        "{}"})
    void otherJsonIsRefused(String json) throws IOException {
        assertEquals(List.of("ERROR import.json [] a.txt:1"), problems("a.txt", json));
    }

    @Test
    void markupIsRefusedByItsName() throws IOException {
        assertEquals(List.of("ERROR import.markup [HTML] a.txt:1"),
                problems("a.txt", "<!DOCTYPE html>\n<html></html>"));
        assertEquals(List.of("ERROR import.markup [HTML] a.txt:1"), problems("a.txt", "<div class=\"a\">Text</div>"));
        assertEquals(
                List.of("ERROR import.markup [RSS] a.txt:2"),
                problems("a.txt", "\n<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>"));
        assertEquals(List.of("ERROR import.markup [XML] a.txt:1"), problems("a.txt", "<TEI><text>a</text></TEI>"));
    }

    @Test
    void utf16WithoutAMarkIsNamed() throws IOException {
        byte[] bytes = "01.04.2024, 23:17\nDie Taliban sind über Kasan eingeladen.".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                List.of("ERROR import.utf16 [] a.txt:0"), Basket.problems(Basket.read("a.txt", bytes, new Basket())));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // the export of a chat
        "[01.04.24, 23:17:05] Hans: Guten Abend\n[01.04.24, 23:18:11] Eva: Hallo, Hans\n[01.04.24, 23:19:00] Hans: na?\n",
        "<hans> Guten Abend\n<eva> Hallo, Hans\n<hans> na, alles gut?\n",
        "Hans: Guten Abend\nEva: Hallo\nHans: Na?\n",
        // the minutes of a meeting
        "Protokoll der Sitzung\nAnwesend: Hans; Eva; Jonas\nAbwesend: Elif; Anna; Uwe\nThema: Kasan; Moskau; Kabul\n",
        "Von: Hans Meier\nAn: alle\nBetreff: Lage\n\nText.\n",
        "TOP 1: Begrüßung\nTOP 2: Lage\nTOP 3: Verschiedenes\n",
        "Thema:\tKasan\nOrt:\tMoskau\nZeit:\tMontag\n",
        "Date: 01.04.2024, 23:17\nSubject: die Lage\n\nText.\n",
        "Subject: die Lage\n\nEs gab nur diese eine Zeile.\n",
        // lists and verse
        "Äpfel, Birnen, Nüsse\nBrot, Butter, Käse\nTee, Kaffee, Milch\n",
        "Moskau, Kasan\nKabul, Duschanbe\nTaschkent, Peking\n",
        "Wer reitet so spät, durch Nacht und Wind?\nEs ist der Vater, mit seinem Kind;\nEr hat den Knaben wohl, in dem Arm,\n",
        "Kommt er; kommt er nicht; wer weiß\nJa; nein; vielleicht\nHeute; morgen; nie\n",
        "[Anmerkung der Redaktion] Der Text wurde gekürzt.\n",
        "{Randnotiz} Der Text wurde gekürzt.\n",
        "<3 Danke an alle, die da waren.\n",
        "From here to Kasan: ein Reisebericht aus 2024\n\nText.\n"
    })
    void plainTextWithColonsSemicolonsAndBracketsIsRead(String text) throws IOException {
        assertEquals(List.of("text"), Basket.read(text, new Basket()).formats());
    }
}
