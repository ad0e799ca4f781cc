package org.randnotiz.ui.margin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.wording.Texts;

/// A place on earth as a person writes it: `55.80 N 49.11 O`, `55,8 49,11`, `-33.9, 18.4`.
///
/// @param latitude  degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
record Coordinates(double latitude, double longitude) {

    private static final String DEGREES = "([+\\-−]?\\d{1,3}(?:[.,]\\d+)?)\\s*°?\\s*";
    private static final Pattern FORM =
            Pattern.compile("\\s*" + DEGREES + "([NS])?(?:\\s*[,;]\\s*|\\s+|(?<=[NS]))" + DEGREES + "([OEW])?\\s*");

    /// Reads coordinates, latitude first; a decimal point or comma, and N, S, O, E, W or a sign, all do.
    ///
    /// @return empty if the text has another form or names no place on earth
    static Optional<Coordinates> of(String text) {
        Matcher matcher = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double latitude = degrees(matcher.group(1)) * ("S".equals(matcher.group(2)) ? -1 : 1);
        double longitude = degrees(matcher.group(3)) * ("W".equals(matcher.group(4)) ? -1 : 1);
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Coordinates(latitude, longitude))
                : Optional.empty();
    }

    /// Those of a place: `55.80 N 49.11 O`; empty if it has none.
    static String shown(FieldValue.Place place, Texts texts) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude == null || longitude == null
                ? ""
                : new Coordinates(latitude, longitude).shown(texts.get("margin.east"));
    }

    /// The coordinates to two decimals, some kilometre, with the letters of the points of the compass.
    ///
    /// @param east the letter for east, `O` or `E`
    String shown(String east) {
        return String.format(
                Locale.ROOT,
                "%.2f %s %.2f %s",
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "W" : east);
    }

    /// The coordinates with all their digits, as they are edited.
    String exact() {
        return latitude + ", " + longitude;
    }

    private static double degrees(String number) {
        return Double.parseDouble(number.replace(',', '.').replace('−', '-'));
    }
}
