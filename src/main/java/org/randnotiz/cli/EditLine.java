package org.randnotiz.cli;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.randnotiz.json.Bounds;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.post.Published;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Confidence;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Likelihood;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Resolution;
import org.randnotiz.text.Span;
import org.randnotiz.work.TypedTime;

/// One line of what `apply` reads: an edit as a JSON object. `docs/command-line.md` gives the shapes.
///
/// A line is read in two steps, since where a mark stands may be given by its words: first as JSON, then against the text
/// of the post it names.
final class EditLine {

    private static final Set<String> KINDS = Set.of(
            "add-mark",
            "change-mark",
            "remove",
            "judge",
            "remark",
            "date",
            "submit",
            "withdraw",
            "return",
            "approve",
            "reopen",
            "undo",
            "redo");

    private final JsonObject json;
    private final String kind;

    private EditLine(JsonObject json, String kind) {
        this.json = json;
        this.kind = kind;
    }

    /// Reads one line.
    ///
    /// @throws UnreadableJsonException if it is no JSON object or does not say what to do
    /// @throws RefusedLineException    if nobody knows what it says to do
    static EditLine read(String line) throws UnreadableJsonException, RefusedLineException {
        JsonObject json = JsonText.read(line.getBytes(StandardCharsets.UTF_8));
        String kind = json.text("edit");
        if (!KINDS.contains(kind)) {
            throw new RefusedLineException(Problem.error("apply.unknown", kind));
        }
        return new EditLine(json, kind);
    }

    /// What to do: `add-mark`, `undo` …
    String kind() {
        return kind;
    }

    /// The post it is about: an id, or as much of its beginning as makes it unique. Undo and redo name none.
    Optional<String> post() throws UnreadableJsonException {
        return Optional.ofNullable(json.textOrNull("post"));
    }

    /// The id of the item that the line adds or changes, as far as it names one.
    @Nullable
    ItemId item() throws UnreadableJsonException {
        return json.parsedOrNull("id", ItemId::new);
    }

    /// The edit it means.
    ///
    /// @param text the text of the post it names
    /// @param zone where the clocks hang
    /// @param ids  names items that the line does not name
    /// @throws UnreadableJsonException   if something is missing or has the wrong form
    /// @throws RefusedLineException if its words do not stand in the text
    Edit edit(String text, ZoneId zone, Supplier<ItemId> ids) throws UnreadableJsonException, RefusedLineException {
        ItemId named = item();
        ItemId id = named != null ? named : ids.get();
        return switch (kind) {
            case "add-mark" ->
                new Edit.AddMark(
                        id,
                        json.text("type"),
                        passage(text),
                        json.map("values", Codecs.FIELD_VALUE::read),
                        json.has("origin") ? json.word("origin", Origin.values()) : Origin.HAND);
            case "change-mark" ->
                new Edit.ChangeMark(
                        json.parsed("id", ItemId::new),
                        json.textOrNull("type"),
                        json.has("start") || json.has("quote") ? passage(text) : null,
                        json.map("set", Codecs.FIELD_VALUE::read),
                        Set.copyOf(json.texts("clear")));
            case "remove" -> new Edit.Remove(json.parsed("id", ItemId::new));
            case "judge" -> new Edit.Judge(id, assessment());
            case "remark" ->
                new Edit.AddRemark(
                        id, json.parsed("of", PersonId::new), json.parsedOrNull("about", ItemId::new),
                        json.text("text"));
            case "date" -> new Edit.Date(id, time(zone), json.textOr("reason", ""));
            case "submit" -> new Edit.Submit(id, json.textOr("note", ""));
            case "withdraw" -> new Edit.Withdraw(id);
            case "return" ->
                new Edit.Decide(id, json.parsed("of", PersonId::new), round(), false, json.textOr("note", ""));
            case "approve" ->
                new Edit.Decide(id, json.parsed("of", PersonId::new), round(), true, json.textOr("note", ""));
            case "reopen" ->
                new Edit.Reopen(id, json.parsed("of", PersonId::new), round(), json.textOr("note", ""));
            default -> throw new RefusedLineException(Problem.error("apply.unknown", kind));
        };
    }

    private Published time(ZoneId zone) throws UnreadableJsonException, RefusedLineException {
        return switch (TypedTime.of(json.text("published"), zone)) {
            case TypedTime.Understood understood -> understood.published();
            case TypedTime.NotUnderstood wrong -> throw new RefusedLineException(wrong.problem());
        };
    }

    private Assessment assessment() throws UnreadableJsonException {
        return new Assessment(
                json.text("text"),
                json.wordOrNull("likelihood", Likelihood.values()),
                json.wordOrNull("confidence", Confidence.values()),
                json.textOr("reason", ""),
                json.parsedList("targets", ItemId::new),
                json.parsedOrNull("due", Bounds::day),
                json.wordOrNull("resolution", Resolution.values()),
                new PersonId("nobody"),
                Instant.EPOCH);
    }

    /// The round that is decided on; 0 for whichever it is.
    private int round() throws UnreadableJsonException {
        return json.has("round") ? json.integer("round", 1) : 0;
    }

    /// Where a mark stands: by offsets, by its words, or by both, which then have to agree.
    private Span passage(String text) throws UnreadableJsonException, RefusedLineException {
        String quote = json.textOrNull("quote");
        if (json.has("start")) {
            int start = json.integer("start", 0);
            int end = json.integer("end", start);
            Span span = new Span(start, end);
            if (quote != null && !(span.fits(text.length()) && span.of(text).equals(quote))) {
                throw new RefusedLineException(Problem.error("apply.quoteElsewhere", quote, span));
            }
            return span;
        }
        String words = json.text("quote");
        int occurrence = json.has("occurrence") ? json.integer("occurrence", 1) : 1;
        int at = -1;
        for (int n = 0; n < occurrence; n++) {
            at = words.isEmpty() ? -1 : text.indexOf(words, at + 1);
            if (at < 0) {
                throw new RefusedLineException(Problem.error("apply.noQuote", words, occurrence));
            }
        }
        return new Span(at, at + words.length());
    }
}
