package org.randnotiz.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.randnotiz.german.HeaderLine;
import org.randnotiz.problem.Problem;

/// A table as text, known by its beginning: a row that names columns, and rows with as many fields as it has.
///
/// @param separator what parts the fields
/// @param columns   what the first row calls them
record Table(char separator, List<String> columns) {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int MOST_ROWS = 30;
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_COLUMN = 40;
    private static final int SHOWN = 4;

    private static final Pattern COLUMN = Pattern.compile("[\\p{L}#][^.!?;,„“\"]*(?<!:)");

    /// What columns of posts are called.
    private static final Set<String> USUAL = Set.of(
            "id", "nr", "datum", "date", "zeit", "uhrzeit", "time", "timestamp", "autor", "author", "user", "username",
            "name",
            "absender", "sender", "titel", "title", "text", "inhalt", "content", "body", "message", "nachricht",
            "beitrag", "post",
            "quelle", "source", "url", "link", "betreff", "subject", "created_at", "published");

    /// The table that `text` begins with; empty if it is none.
    static Optional<Table> in(String text) {
        String rows = text.startsWith("sep=") ? text.substring(text.indexOf('\n') + 1) : text;
        for (char separator : SEPARATORS) {
            List<List<String>> read = rows(rows, separator);
            if (isTable(read, rows, separator)) {
                return Optional.of(new Table(separator, read.getFirst()));
            }
        }
        return Optional.empty();
    }

    /// Why it is not read.
    Problem refusal() {
        String first = String.join(", ", columns.subList(0, Math.min(SHOWN, columns.size())));
        return Problem.error(
                "import.table",
                separator == '\t' ? "TSV" : "CSV",
                columns.size(),
                (columns.size() > SHOWN ? first + ", …" : first).replace('|', '/'));
    }

    private static boolean isTable(List<List<String>> rows, String text, char separator) {
        if (rows.isEmpty() || rows.getFirst().size() < 2) {
            return false;
        }
        List<String> columns = rows.getFirst();
        if (!columns.stream().allMatch(Table::isColumn)
                || new HashSet<>(columns).size() < columns.size()
                || HeaderLine.of(text.lines().findFirst().orElse("")) != HeaderLine.None.NONE) {
            return false;
        }
        long usual = columns.stream()
                .filter(column -> USUAL.contains(column.toLowerCase(Locale.ROOT)))
                .count();
        List<List<String>> others = rows.subList(1, rows.size());
        boolean even = others.stream().allMatch(row -> row.size() == columns.size());
        // In running text a blank follows a comma or a semicolon.
        boolean prose = separator != '\t'
                && rows.stream().anyMatch(row -> row.stream().skip(1).anyMatch(field -> field.startsWith(" ")));
        if (!even || prose) {
            return false;
        }
        return usual >= 2
                ? !others.isEmpty()
                : others.size() >= FEWEST_ROWS && columns.size() >= FEWEST_COLUMNS;
    }

    private static boolean isColumn(String name) {
        return name.length() <= LONGEST_COLUMN && COLUMN.matcher(name).matches();
    }

    /// The rows that are there as a whole; a field in quotes may hold line ends and separators.
    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() < MOST_ROWS; i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || (c != separator && c != '\n')) {
                field.append(c);
            } else {
                row.add(field.toString().replace("\r", ""));
                field.setLength(0);
                if (c == '\n') {
                    add(row, rows);
                    row = new ArrayList<>();
                }
            }
        }
        if (!quoted && rows.size() < MOST_ROWS && text.length() < Examination.BEGINNING) {
            row.add(field.toString());
            add(row, rows);
        }
        return rows;
    }

    private static void add(List<String> row, List<List<String>> rows) {
        if (row.size() > 1 || !row.getFirst().isBlank()) {
            rows.add(List.copyOf(row));
        }
    }
}
