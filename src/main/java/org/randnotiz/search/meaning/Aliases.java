package org.randnotiz.search.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.Actors;
import org.randnotiz.search.query.Query;
import org.randnotiz.text.Span;

/// Lets the name of an actor stand for all its names. What stands in quotes is left alone.
public final class Aliases {

    private static final int LONGEST_NAME = 6;

    private Aliases() {}

    /// The query in which each word, or run of words, that names actors also finds their other names.
    public static Query expand(Query query, Actors actors) {
        if (actors.size() == 0) {
            return query;
        }
        return switch (query) {
            case Query.Word word -> run(List.of(word), actors, word);
            case Query.Begun begun -> begun(begun, actors);
            case Query.And and -> all(and.parts(), actors);
            case Query.Or or ->
                new Query.Or(or.parts().stream().map(part -> expand(part, actors)).toList());
            case Query.Not not -> new Query.Not(expand(not.part(), actors));
            case Query.All all -> all;
            case Query.Phrase phrase -> phrase;
            case Query.Exact exact -> exact;
            case Query.Prefix prefix -> prefix;
            case Query.Fuzzy fuzzy -> fuzzy;
            case Query.Field field -> field;
            case Query.Bracket bracket -> bracket;
            case Query.Has has -> has;
            case Query.Said said -> said;
            case Query.During during -> during;
            case Query.Between between -> between;
            case Query.Marked marked -> marked;
        };
    }

    /// All of some parts, of which the last may be a word that is still being typed. What is found then grows fewer with each
    /// letter: it is what the parts find by themselves, or with the last so many of them as a name that begins so.
    private static Query all(List<Query> parts, Actors actors) {
        if (!(parts.getLast() instanceof Query.Begun)) {
            return new Query.And(conjunction(parts, actors));
        }
        Query.Begun last = (Query.Begun) parts.getLast();
        List<Query> ways = new ArrayList<>();
        List<Query> words = new ArrayList<>(conjunction(parts.subList(0, parts.size() - 1), actors));
        words.add(begun(last, actors));
        ways.add(new Query.And(words));
        String typed = last.text();
        for (int from = parts.size() - 2; from >= 0 && parts.size() - from <= LONGEST_NAME; from--) {
            if (!(parts.get(from) instanceof Query.Word word)) {
                break;
            }
            typed = word.text() + " " + typed;
            Set<String> names = others(typed, actors.beginning(typed));
            if (!names.isEmpty()) {
                List<Query> way = new ArrayList<>(conjunction(parts.subList(0, from), actors));
                way.add(new Query.Or(names.stream().map(name -> name(name, last.at())).toList()));
                ways.add(new Query.And(way));
            }
        }
        return ways.size() == 1 ? ways.getFirst() : new Query.Or(ways);
    }

    /// The word with the other names of all actors one of whose names it begins. One letter leaves all posts anyway.
    private static Query begun(Query.Begun word, Actors actors) {
        String typed = word.text();
        if (typed.codePointCount(0, typed.length()) < 2) {
            return word;
        }
        Query begun = new Query.Begun(typed, word.at(), others(typed, actors.beginning(typed)));
        Set<String> names = others(typed, actors.named(typed)); // these are found in full, and weigh as such
        if (names.isEmpty()) {
            return begun;
        }
        List<Query> ways = new ArrayList<>(List.of(begun));
        names.forEach(name -> ways.add(name(name, word.at())));
        return new Query.Or(ways);
    }

    /// The names of some actors but for those that begin as typed, which are found anyway.
    private static Set<String> others(String typed, List<Actor> actors) {
        Set<String> names = new LinkedHashSet<>();
        actors.forEach(actor -> names.addAll(actor.names()));
        names.removeIf(name -> Actors.begins(name, typed));
        return names;
    }

    private static Query name(String name, Span at) {
        boolean single = name.chars().noneMatch(Character::isWhitespace);
        return single ? new Query.Word(name, at) : new Query.Phrase(name, at);
    }

    private static List<Query> conjunction(List<Query> parts, Actors actors) {
        List<Query> expanded = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            int length = longestName(parts, i, actors);
            if (length > 1) {
                List<Query.Word> words = parts.subList(i, i + length).stream()
                        .map(Query.Word.class::cast)
                        .toList();
                expanded.add(run(words, actors, new Query.And(List.copyOf(words))));
                i += length;
            } else {
                expanded.add(expand(parts.get(i), actors));
                i++;
            }
        }
        return expanded;
    }

    /// How many words from `from` on make up the longest name of an actor; 0 if none does.
    private static int longestName(List<Query> parts, int from, Actors actors) {
        StringBuilder name = new StringBuilder();
        int longest = 0;
        for (int i = from; i < parts.size() && i - from < LONGEST_NAME; i++) {
            if (!(parts.get(i) instanceof Query.Word word)) {
                break;
            }
            name.append(i == from ? "" : " ").append(word.text());
            if (!actors.named(name.toString()).isEmpty()) {
                longest = i - from + 1;
            }
        }
        return longest;
    }

    /// The word or phrase, and the other names of what it names.
    static Query named(Query leaf, Actors actors) {
        return switch (leaf) {
            case Query.Word word -> alternatives(word.text(), word.at(), actors, word);
            case Query.Phrase phrase -> alternatives(phrase.text(), phrase.at(), actors, phrase);
            default -> leaf;
        };
    }

    private static Query run(List<Query.Word> words, Actors actors, Query asTyped) {
        String typed = words.stream().map(Query.Word::text).collect(Collectors.joining(" "));
        Span at = new Span(words.getFirst().at().start(), words.getLast().at().end());
        return alternatives(typed, at, actors, asTyped);
    }

    private static Query alternatives(String typed, Span at, Actors actors, Query asTyped) {
        Set<String> names = new LinkedHashSet<>();
        for (Actor actor : actors.named(typed)) {
            names.addAll(actor.names());
        }
        names.removeIf(typed::equalsIgnoreCase);
        if (names.isEmpty()) {
            return asTyped;
        }
        List<Query> alternatives = new ArrayList<>(List.of(asTyped));
        names.forEach(name -> alternatives.add(name(name, at)));
        return new Query.Or(alternatives);
    }
}
