package org.randnotiz.search.facet;

import java.time.LocalDate;
import java.util.Locale;
import org.randnotiz.search.query.PostField;
import org.randnotiz.sheet.SheetState;

/// What to add to a query so that only the hits are left that were counted.
public final class Narrowing {

    private Narrowing() {}

    /// What asks for one value of a dimension: `quelle:forum`.
    ///
    /// @param value what a [Count] of that dimension has
    /// @param language of the names of fields: English for English, else German
    public static String to(Dimension dimension, String value, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return switch (dimension) {
            case SOURCE -> field(PostField.SOURCE, value, english);
            case RELIABILITY -> field(PostField.RELIABILITY, value, english);
            case STATE ->
                field(PostField.STATE, name(SheetState.valueOf(value), english), english);
            case PERSON -> field(PostField.PERSON, value, english);
            case VOICE -> field(PostField.VOICE, value, english);
            case TYPE -> field(PostField.HAS, value, english);
            case ACTOR -> field(PostField.ACTOR, "=" + value, english);
            case CATEGORY -> {
                int dot = value.indexOf('.');
                int equals = value.indexOf('=');
                yield "[" + value.substring(0, dot) + " " + value.substring(dot + 1, equals) + ":"
                        + quoted(value.substring(equals + 1)) + "]";
            }
        };
    }

    /// What asks for posts with a time from one day to another, both included.
    public static String to(TimeAxis axis, LocalDate first, LocalDate last, Locale language) {
        return switch (axis) {
            case PUBLISHED -> toPublished(first, last, language);
            case EVENTS -> toEvents(first, last, language);
        };
    }

    /// What asks for posts published from one day to another, both included.
    public static String toPublished(LocalDate first, LocalDate last, Locale language) {
        return field(PostField.DATE, first + ".." + last, language.getLanguage().equals("en"));
    }

    /// What asks for posts with an event from one day to another, both included.
    public static String toEvents(LocalDate first, LocalDate last, Locale language) {
        return field(PostField.EVENT_TIME, first + ".." + last, language.getLanguage().equals("en"));
    }

    private static String name(SheetState state, boolean english) {
        return switch (state) {
            case NEW -> english ? "new" : "neu";
            case DRAFT -> english ? "draft" : "entwurf";
            case SUBMITTED -> english ? "submitted" : "eingereicht";
            case RETURNED -> english ? "returned" : "zurückgegeben";
            case APPROVED -> english ? "approved" : "freigegeben";
        };
    }

    private static String field(PostField field, String value, boolean english) {
        return (english ? field.english() : field.german()) + ":" + quoted(value);
    }

    private static String quoted(String value) {
        return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_=".indexOf(c) >= 0)
                ? value
                : '"' + value + '"';
    }
}
