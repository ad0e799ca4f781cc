package org.randnotiz.codebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;

/// What was filled in. Each kind has its twin among the [FieldSpec]s.
public sealed interface FieldValue {

    /// Free text.
    record Text(String text) implements FieldValue {}

    /// The ids of the chosen tags, in the order chosen.
    record Choice(List<String> tags) implements FieldValue {
        public Choice {
            tags = List.copyOf(tags);
        }

        /// One tag.
        public static Choice of(String... tags) {
            return new Choice(List.of(tags));
        }
    }

    /// A step of a scale.
    record Scale(int step) implements FieldValue {}

    /// Yes or no.
    record YesNo(boolean yes) implements FieldValue {}

    /// A number, exactly as entered.
    record Decimal(BigDecimal number) implements FieldValue {}

    /// Actors of the registry.
    record Actors(List<ActorId> actors) implements FieldValue {
        public Actors {
            actors = List.copyOf(actors);
        }

        /// These actors.
        public static Actors of(String... ids) {
            return new Actors(List.of(ids).stream().map(ActorId::new).toList());
        }
    }

    /// A place by name, and where it lies if that is known.
    ///
    /// @param latitude  degrees north, -90 to 90; null if unknown
    /// @param longitude degrees east, -180 to 180; null if unknown
    record Place(String name, @Nullable Double latitude, @Nullable Double longitude) implements FieldValue {}

    /// An interval of days, both ends included, with the words it came from.
    ///
    /// @param from  first day
    /// @param to    last day, not before `from`
    /// @param words as it stands in the text; empty if it was entered by hand
    record Time(LocalDate from, LocalDate to, String words) implements FieldValue {

        /// The interval in ISO 8601: `2024-05-14/2024-05-19`, or one day alone.
        public String iso() {
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
    }

    /// Ids of other marks of the same sheet.
    record Links(List<String> marks) implements FieldValue {
        public Links {
            marks = List.copyOf(marks);
        }
    }
}
