package org.randnotiz.problem;

import java.time.Instant;

/// What fills a place in the sentence of a [Problem]. Its kind decides how it is shown; [Object#toString] is for logs.
public sealed interface Argument {

    /// Words as they are: a name, a quote, an id, a path.
    ///
    /// @param text the words
    record Text(String text) implements Argument {

        @Override
        public String toString() {
            return text;
        }
    }

    /// A whole number, written as the reader's language writes numbers.
    ///
    /// @param value the number
    record Whole(long value) implements Argument {

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /// Words in both languages of the interface; the reader sees one.
    ///
    /// @param german  the German words
    /// @param english the English ones
    record Words(String german, String english) implements Argument {

        @Override
        public String toString() {
            return german.equals(english) ? german : german + " / " + english;
        }
    }

    /// Somebody of whom only the id is known where the problem is found; whoever knows the name puts it there.
    ///
    /// @param id the id
    record Somebody(String id) implements Argument {

        @Override
        public String toString() {
            return id;
        }
    }

    /// A moment of which the zone is not known where the problem is found; whoever knows it puts day and time there.
    ///
    /// @param at when
    record Moment(Instant at) implements Argument {

        @Override
        public String toString() {
            return at.toString();
        }
    }

    /// The argument that a value is: whole numbers and arguments as such, all else as text.
    static Argument of(Object value) {
        return switch (value) {
            case Argument argument -> argument;
            case Long number -> new Whole(number);
            case Integer number -> new Whole(number);
            default -> new Text(value.toString());
        };
    }
}
