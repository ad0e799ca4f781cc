package org.randnotiz.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.randnotiz.text.Span;

/// The parts of a query as typed that must all be there, and how one is added or taken away so that all the rest stays as
/// it was typed. Whatever is made is read again before it is given out.
///
/// @param text  as typed
/// @param parts what must all be there, parentheses without effect left out; a query with `OR` is a single part
record TypedParts(String text, List<Query> parts) {

    private static final Set<String> AND = Set.of("AND", "UND", "&", "&&");
    private static final List<String> CLOSERS = List.of("", "\"", "]", "\"]");
    private static final Pattern LEADING_OPERATOR = Pattern.compile("^\\s*([-+|&]|(OR|ODER|AND|UND)(?!\\w))\\s*");
    private static final Pattern TRAILING_OPERATOR =
            Pattern.compile("\\s*([-+|&]|(?<!\\w)(OR|ODER|AND|UND|NOT|NICHT))\\s*$");
    private static final Set<PostField> RANKING = Set.of(PostField.TITLE, PostField.AUTHOR);

    /// So many unfinished things of one kind are tried to be finished or left out: each try is a query to be read.
    private static final int MOST_TRIED = 9;

    private static final Span NOWHERE = new Span(0, 0);

    TypedParts {
        parts = List.copyOf(parts);
    }

    static TypedParts of(String text) {
        return new TypedParts(text, conjunction(QueryText.parse(text).query()).toList());
    }

    /// Whether there are words by which one post fits better than another.
    boolean isRanking() {
        return parts.stream().anyMatch(TypedParts::isRanking);
    }

    private static boolean isRanking(Query part) {
        return switch (part) {
            case Query.Word word -> true;
            case Query.Phrase phrase -> true;
            case Query.Exact exact -> true;
            case Query.Prefix prefix -> true;
            case Query.Fuzzy fuzzy -> true;
            case Query.Field field -> PostField.named(field.name()).filter(RANKING::contains).isPresent();
            case Query.And and -> and.parts().stream().anyMatch(TypedParts::isRanking);
            case Query.Or or -> or.parts().stream().anyMatch(TypedParts::isRanking);
            default -> false;
        };
    }

    /// The query that asks for `part` too. What was typed comes first, in parentheses where it would else mean something
    /// else; it comes last where it ends in something unfinished, and without operators and brackets at its ends that join and
    /// close nothing.
    String with(String part) {
        String typed = text.stripTrailing();
        if (typed.isBlank()) {
            return part;
        }
        List<Query> wanted = new ArrayList<>(placeless(parts));
        wanted.addAll(placeless(of(part).parts));
        int flaws = QueryText.parse(text).problems().size();
        Stream<String> bare = Stream.of(typed + " " + part, part + " " + text);
        Stream<String> unled = stripped(LEADING_OPERATOR).stream().skip(1).map(rest -> part + " " + rest);
        Stream<String> grouped = stripped(TRAILING_OPERATOR).stream()
                .flatMap(TypedParts::closed)
                .map(whole -> "(" + whole + ") " + part);
        return Stream.of(bare, unled, grouped)
                .flatMap(candidates -> candidates)
                .filter(candidate -> isMadeOf(candidate, wanted, flaws))
                .findFirst()
                .orElse(part + " " + text);
    }

    /// What was typed, with whatever may still be open closed: quotation marks, a bracket, parentheses; and the same set apart
    /// by a blank, where the last character would else belong to what closes.
    private static Stream<String> closed(String text) {
        String typed = text.stripTrailing();
        long open = text.chars().filter(c -> c == '(').limit(MOST_TRIED).count();
        return IntStream.rangeClosed(0, (int) open)
                .boxed()
                .flatMap(parentheses -> CLOSERS.stream().map(closer -> closer + ")".repeat(parentheses)))
                .flatMap(closer -> closer.isEmpty()
                        ? Stream.of(typed, typed + " ")
                        : Stream.of(text + closer, text + " " + closer));
    }

    /// What was typed, then without one operator at the beginning or end that joins nothing, without two, and so on: not each
    /// is one, `OR-` is a word.
    private List<String> stripped(Pattern operator) {
        List<String> left = stripped(text, operator);
        if (text.indexOf('[') < 0 && text.indexOf(']') >= 0) {
            left.addAll(stripped(text.replace(']', ' '), operator)); // It closes nothing.
        }
        return left;
    }

    private static List<String> stripped(String text, Pattern operator) {
        List<String> left = new ArrayList<>(List.of(text));
        for (Matcher found = operator.matcher(text); found.find() && left.size() <= MOST_TRIED; found =
                operator.matcher(left.getLast())) {
            left.add(found.replaceFirst(""));
        }
        return left;
    }

    /// The query without some of its parts.
    ///
    /// @param gone fields or brackets among the parts
    String without(List<Query> gone) {
        String left = text;
        List<Span> spans = gone.stream().map(TypedParts::at).sorted(Comparator.reverseOrder()).toList();
        for (Span span : spans) {
            left = without(left, span);
        }
        return left;
    }

    private static String without(String text, Span part) {
        List<Query> wanted = placeless(
                of(text).parts.stream().filter(one -> !isAt(one, part)).toList());
        String neat = cut(text, around(text, part, true));
        // An AND that stands there as a word stays.
        return placeless(of(neat).parts).equals(wanted) ? neat : cut(text, around(text, part, false));
    }

    private static String cut(String text, Span span) {
        return text.substring(0, span.start()) + text.substring(span.end());
    }

    private static boolean isAt(Query part, Span place) {
        return (part instanceof Query.Field || part instanceof Query.Bracket) && at(part).equals(place);
    }

    /// The query with `part` in the place of the first of some of its parts, and without the others.
    ///
    /// @param gone fields or brackets among the parts, at least one
    String replaced(List<Query> gone, String part) {
        Query first = gone.stream().min(Comparator.comparing(TypedParts::at)).orElseThrow();
        String less = without(gone.stream().filter(other -> !other.equals(first)).toList());
        Span at = at(first);
        return less.substring(0, at.start()) + part + less.substring(at.end());
    }

    /// Where a field or a bracket stands.
    private static Span at(Query part) {
        return switch (part) {
            case Query.Field field -> field.at();
            case Query.Bracket bracket -> bracket.at();
            default -> throw new IllegalArgumentException("has no place: " + part);
        };
    }

    /// What goes with a part that is taken away: its sign, parentheses around it alone, an `AND` beside it, blanks.
    private static Span around(String text, Span part, boolean operators) {
        int start = part.start();
        int end = part.end();
        while (true) {
            if (start > 0 && text.charAt(start - 1) == '+') {
                start--;
            }
            int before = blanksBefore(text, start);
            int behind = blanksBehind(text, end);
            if (before == 0 || behind == text.length() || text.charAt(before - 1) != '('
                    || text.charAt(behind) != ')') {
                break;
            }
            start = before - 1;
            end = behind + 1;
        }
        int before = blanksBefore(text, start);
        int wordBefore = wordStart(text, before);
        int behind = blanksBehind(text, end);
        int wordBehind = wordEnd(text, behind);
        if (operators && AND.contains(text.substring(wordBefore, before))) {
            start = wordBefore;
            before = blanksBefore(text, start);
        } else if (operators && AND.contains(text.substring(behind, wordBehind))) {
            end = wordBehind;
            behind = blanksBehind(text, end);
        }
        boolean leads = before == 0 || text.charAt(before - 1) == '(';
        return leads ? new Span(start, behind) : new Span(before, end);
    }

    private static int blanksBefore(String text, int from) {
        int at = from;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int blanksBehind(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordStart(String text, int end) {
        int at = end;
        while (at > 0 && !isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isMadeOf(String candidate, List<Query> wanted, int flaws) {
        ParsedQuery parsed = QueryText.parse(candidate);
        List<Query> made = placeless(conjunction(parsed.query()).toList());
        return parsed.problems().size() <= flaws
                && made.size() == wanted.size()
                && (made.equals(wanted) || (made.containsAll(wanted) && wanted.containsAll(made)));
    }

    private static Stream<Query> conjunction(Query query) {
        return switch (query) {
            case Query.And and -> and.parts().stream().flatMap(TypedParts::conjunction);
            case Query.All all -> Stream.of();
            default -> Stream.of(query);
        };
    }

    /// The parts as if they had been typed nowhere in particular, to be compared.
    static List<Query> placeless(List<Query> parts) {
        return parts.stream().map(TypedParts::placeless).toList();
    }

    private static Query placeless(Query query) {
        return switch (query) {
            case Query.Word word -> new Query.Word(word.text(), NOWHERE);
            case Query.Phrase phrase -> new Query.Phrase(phrase.text(), NOWHERE);
            case Query.Exact exact -> new Query.Exact(exact.text(), NOWHERE);
            case Query.Prefix prefix -> new Query.Prefix(prefix.text(), NOWHERE);
            case Query.Fuzzy fuzzy -> new Query.Fuzzy(fuzzy.text(), NOWHERE);
            case Query.Field field -> new Query.Field(field.name(), field.value(), NOWHERE, NOWHERE);
            case Query.Bracket bracket ->
                new Query.Bracket(bracket.kind(), NOWHERE, placeless(bracket.inner()), NOWHERE);
            case Query.Not not -> new Query.Not(placeless(not.part()));
            case Query.Or or -> new Query.Or(placeless(or.parts()));
            case Query.And and -> new Query.And(placeless(conjunction(and).toList()));
            default -> query;
        };
    }
}
