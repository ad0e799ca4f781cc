package org.randnotiz.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.FieldRole;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Voice;
import org.randnotiz.sheet.Mark;
import org.randnotiz.wording.Wording;

/// What a calm card says of a mark, decided from the codebook alone so that any project's own mark types look right. Pure.
///
/// The type's first field leads:
/// - a *choice* is the heading, with its tag's id as a code where that is in capitals; a choice limited by it follows, and
///   everything else stands in a table (an event);
/// - a *text* stands alone if the type has no other field (a note), else all fields run on in one line, labelled (an
///   opinion);
/// - anything else is the heading by its value. What stands in the field `gist` follows it and stands for all the rest (a
///   claim); an actor of a type without a voice is described by its kind and origin instead of by other fields (an
///   actor); else the rest runs on in one line.
///
/// In each case the field `status` stands at the right. A mark with nothing filled in shows its own words.
///
/// @param type    what the mark is called
/// @param colour  name of the type's colour
/// @param heading the words that matter most; may be empty
/// @param codes   short codes behind the heading
/// @param aside   what stands at the right; may be empty
/// @param rows    the table
/// @param line    what runs on below; may be empty
record Summary(
        String type, String colour, String heading, List<String> codes, String aside, List<Row> rows, String line) {

    /// The colour of marks whose type the codebook does not have.
    static final String UNKNOWN_COLOUR = "grey";

    /// The ids of tags that are codes of their own, worth showing: `AGREE`.
    static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]+");

    Summary {
        codes = List.copyOf(codes);
        rows = List.copyOf(rows);
    }

    /// One row of the table.
    ///
    /// @param label  the field
    /// @param pieces what it holds
    record Row(String label, List<Piece> pieces) {
        Row {
            pieces = List.copyOf(pieces);
        }
    }

    /// A part of a row.
    sealed interface Piece {

        /// The words of it.
        String words();

        /// Running words.
        record Plain(String words) implements Piece {}

        /// Words that matter most.
        record Strong(String words) implements Piece {}

        /// The name of an actor.
        record Name(String words) implements Piece {}

        /// Something in a small frame.
        record Code(String words) implements Piece {}
    }

    /// The card of `mark`.
    static Summary of(Mark mark, Wording wording) {
        MarkType type = wording.codebook().type(mark.type()).orElse(null);
        if (type == null || type.fields().isEmpty() || mark.values().isEmpty()) {
            String colour = type == null ? UNKNOWN_COLOUR : type.colour();
            return new Summary(wording.type(mark), colour, wording.quote(mark), List.of(), "", List.of(), "");
        }
        return new Composer(mark, type, wording).compose();
    }

    /// All of it in one sentence, for a screen reader.
    String spoken() {
        List<String> parts = new ArrayList<>(List.of(type, heading));
        parts.addAll(codes);
        parts.add(aside);
        for (Row row : rows) {
            parts.add(row.label() + ": " + row.pieces().stream().map(Piece::words).collect(Collectors.joining(" ")));
        }
        parts.add(line);
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private record Composer(Mark mark, MarkType type, Wording wording) {

        Summary compose() {
            FieldSpec lead = type.fields().getFirst();
            return switch (lead) {
                case FieldSpec.Choice choice -> table(choice);
                case FieldSpec.Text text -> text(text);
                default -> named(lead);
            };
        }

        private Summary table(FieldSpec.Choice lead) {
            List<String> heading = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            List<Row> rows = new ArrayList<>();
            List<Piece> measures = new ArrayList<>();
            for (FieldSpec field : type.fields()) {
                FieldValue value = mark.values().get(field.id());
                if (value == null || FieldRole.STATUS.isOf(field) || FieldRole.VOICE.isOf(field)) {
                    continue;
                }
                if (field.equals(lead) || isWithin(field, lead)) {
                    heading.add(wording.value(field, value));
                    codes.addAll(capitals(value));
                } else if (value instanceof FieldValue.Scale scale) {
                    addMeasure(measures, field, String.valueOf(scale.step()));
                } else if (value instanceof FieldValue.YesNo || value instanceof FieldValue.Decimal) {
                    addMeasure(measures, field, wording.value(field, value));
                } else {
                    rows.add(new Row(label(field), pieces(field, value)));
                }
            }
            addVoice(rows, measures);
            return new Summary(label(), type.colour(), String.join(" · ", heading), codes, status(), rows, "");
        }

        private static boolean isWithin(FieldSpec field, FieldSpec lead) {
            return field instanceof FieldSpec.Choice choice && lead.id().equals(choice.within());
        }

        /// The voice and all small measures share the last row: `Bericht · Glaubwürdigkeit 3`.
        private void addVoice(List<Row> rows, List<Piece> measures) {
            FieldSpec field = type.field(FieldRole.VOICE.id()).orElse(null);
            List<Piece> pieces = new ArrayList<>();
            if (field != null) {
                String voice = Voice.saidIn(mark.values())
                        .or(() -> measures.isEmpty() ? Optional.empty() : Optional.ofNullable(type.voice()))
                        .map(known -> wording.tag(field, known.id()))
                        .orElse("");
                if (!voice.isEmpty()) {
                    pieces.add(new Piece.Plain(capitalised(voice) + (measures.isEmpty() ? "" : " ·")));
                }
            }
            pieces.addAll(measures);
            if (!pieces.isEmpty()) {
                rows.add(new Row(field == null ? "" : label(field), pieces));
            }
        }

        private void addMeasure(List<Piece> measures, FieldSpec field, String value) {
            measures.add(new Piece.Plain(label(field)));
            measures.add(new Piece.Strong(value));
        }

        private List<Piece> pieces(FieldSpec field, FieldValue value) {
            List<Piece> pieces = new ArrayList<>();
            switch (value) {
                case FieldValue.Actors chosen ->
                    chosen.actors().stream()
                            .map(wording.actors()::resolve)
                            .distinct()
                            .forEach(id -> pieces.add(new Piece.Name(wording.actors().name(id))));
                case FieldValue.Place place -> {
                    pieces.add(new Piece.Plain(place.name()));
                    addCode(pieces, Coordinates.shown(place, wording.texts()));
                }
                case FieldValue.Time time -> {
                    pieces.add(new Piece.Strong(wording.interval(time)));
                    addCode(pieces, origin(time));
                }
                default -> pieces.add(new Piece.Plain(wording.value(field, value)));
            }
            return pieces;
        }

        private String origin(FieldValue.Time time) {
            return time.words().isBlank() ? "" : wording.texts().get("margin.from", wording.quoted(time.words()));
        }

        private static void addCode(List<Piece> pieces, String words) {
            if (!words.isEmpty()) {
                pieces.add(new Piece.Code(words));
            }
        }

        private Summary text(FieldSpec.Text lead) {
            if (type.fields().size() == 1 && mark.values().get(lead.id()) instanceof FieldValue.Text text) {
                return new Summary(label(), type.colour(), text.text(), List.of(), "", List.of(), "");
            }
            return new Summary(label(), type.colour(), "", List.of(), status(), List.of(), line(lead, true));
        }

        private Summary named(FieldSpec lead) {
            FieldValue value = mark.values().get(lead.id());
            String heading = value == null ? wording.quote(mark) : wording.value(lead, value);
            List<String> codes = new ArrayList<>();
            String aside = status();
            String line = line(lead, false);
            if (mark.values().get(FieldRole.GIST.id()) instanceof FieldValue.Text gist) {
                heading += ": " + wording.quoted(gist.text());
                line = "";
            } else if (type.voice() == null
                    && value instanceof FieldValue.Actors chosen
                    && chosen.actors().size() == 1) {
                Actor actor = wording.actors().find(chosen.actors().getFirst()).orElse(null);
                if (actor != null) {
                    codes.add(wording.level(actor));
                    line = "";
                    aside = aside.isEmpty() ? wording.origin(actor) : aside;
                }
            } else if (value instanceof FieldValue.Place place
                    && !Coordinates.shown(place, wording.texts()).isEmpty()) {
                codes.add(Coordinates.shown(place, wording.texts()));
            } else if (value instanceof FieldValue.Time time && !time.words().isBlank()) {
                aside = aside.isEmpty() ? wording.quoted(time.words()) : aside;
            }
            return new Summary(label(), type.colour(), heading, codes, aside, List.of(), line);
        }

        /// The fields run on: the leading text in quotation marks, the others with their labels.
        private String line(FieldSpec lead, boolean withLead) {
            List<String> parts = new ArrayList<>();
            for (Map.Entry<FieldSpec, FieldValue> entry : filled()) {
                FieldSpec field = entry.getKey();
                if (FieldRole.STATUS.isOf(field) || (FieldRole.GIST.isOf(field) && !withLead)) {
                    continue;
                }
                String words = wording.value(field, entry.getValue());
                if (field.equals(lead)) {
                    if (withLead) {
                        parts.add(wording.quoted(words));
                    }
                } else {
                    parts.add(label(field) + ": " + words);
                }
            }
            return String.join(" · ", parts);
        }

        private List<Map.Entry<FieldSpec, FieldValue>> filled() {
            List<Map.Entry<FieldSpec, FieldValue>> filled = new ArrayList<>();
            for (FieldSpec field : type.fields()) {
                FieldValue value = mark.values().get(field.id());
                if (value != null) {
                    filled.add(Map.entry(field, value));
                }
            }
            return filled;
        }

        private String status() {
            FieldSpec field = type.field(FieldRole.STATUS.id()).orElse(null);
            FieldValue value = mark.values().get(FieldRole.STATUS.id());
            return field == null || value == null ? "" : wording.value(field, value);
        }

        private static List<String> capitals(FieldValue value) {
            return value instanceof FieldValue.Choice chosen
                    ? chosen.tags().stream().filter(id -> CODE.matcher(id).matches()).toList()
                    : List.of();
        }

        private String label() {
            return wording.texts().of(type.label());
        }

        private String label(FieldSpec field) {
            return wording.texts().of(field.label());
        }

        private static String capitalised(String words) {
            int first = words.offsetByCodePoints(0, 1);
            return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
        }
    }
}
