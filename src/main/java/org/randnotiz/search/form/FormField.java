package org.randnotiz.search.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.post.Reliability;
import org.randnotiz.search.meaning.MarkMeaning;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.meaning.Voices;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Spelling;

/// A field of the query form, with what it offers.
///
/// @param label   what it is called
/// @param names   what it is called in queries, German, English and other names
/// @param any     whether one of several values is enough; else all must be there
/// @param options what can be chosen; empty where anything can be typed
public record FormField(Label label, List<String> names, boolean any, List<Option> options) {

    /// Something to choose.
    ///
    /// @param value what stands in the query
    /// @param aside what else identifies it, such as a code; may be empty
    /// @param names all names it goes by, the best known first
    public record Option(String value, String aside, List<String> names) {

        static Option of(String value) {
            return new Option(value, "", List.of(value));
        }

        /// A name that queries write small, such as that of a voice.
        static Option ofName(String value, Locale language) {
            String name = value.substring(0, 1).toUpperCase(language) + value.substring(1);
            return new Option(value, "", List.of(name));
        }

        /// What it is called where it is shown.
        public String shown() {
            return names.getFirst();
        }
    }

    public FormField {
        names = List.copyOf(names);
        options = List.copyOf(options);
    }

    /// What it is called in a query.
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? names.get(1) : names.getFirst();
    }

    /// Whether it goes by `name` in queries.
    public boolean isCalled(String name) {
        String key = Spelling.key(name);
        return names.stream().anyMatch(one -> Spelling.key(one).equals(key));
    }

    /// A field of posts.
    public static FormField of(PostField field, Names names, Locale language) {
        List<Option> options =
                switch (field) {
                    case ACTOR -> actors(names);
                    case VOICE -> voices(Voices.EXPECTED.names(), language);
                    case STATE -> labels(Meaning.STATE_NAMES, language);
                    case SOURCE -> names.sources().stream().map(source -> Option.of(source.name())).toList();
                    case PERSON -> names.people().stream().map(person -> Option.of(person.name())).toList();
                    case RELIABILITY ->
                        Stream.of(Reliability.values()).map(letter -> Option.of(letter.name())).toList();
                    case HAS, LACKS -> kinds(names, language);
                    default -> List.of();
                };
        return new FormField(field.label(), List.of(field.german(), field.english()), true, options);
    }

    /// The kind of mark.
    public static FormField kind(Names names, Locale language) {
        return new FormField(Label.EMPTY, List.of("", ""), true, kinds(names, language));
    }

    /// The kinds of marks, any kind before all others.
    public static List<Option> kinds(Names names, Locale language) {
        List<Option> kinds = new ArrayList<>();
        kinds.add(Option.ofName(new Label("markierung", "mark").in(language), language));
        for (MarkType type : names.types()) {
            String name = type.label().in(language).toLowerCase(language);
            kinds.add(new Option(name, "", List.of(type.label().in(language), type.id())));
        }
        return kinds;
    }

    /// The fields of a kind of mark; those that all kinds have if there is no such kind.
    public static List<FormField> of(String kind, Names names, Locale language) {
        return MarkMeaning.isAny(kind)
                ? common(names, language)
                : names.type(kind).map(type -> of(type, names, language)).orElseGet(() -> common(names, language));
    }

    /// Whether the form has fields for all that is asked of a mark.
    static boolean areKnown(BracketForm mark, Names names) {
        boolean kindKnown = mark.kind().isEmpty()
                || MarkMeaning.isAny(mark.kind())
                || names.type(mark.kind()).isPresent();
        List<FormField> fields = of(mark.kind(), names, Locale.GERMAN);
        return kindKnown
                && mark.conditions().stream()
                        .allMatch(one -> fields.stream()
                                .anyMatch(field -> field.isCalled(one.name())
                                        && (one.values().size() == 1
                                                || (one.any() == field.any() && !field.options().isEmpty()))));
    }

    private static List<FormField> common(Names names, Locale language) {
        return List.of(
                new FormField(new Label("Akteur", "Actor"), List.of("akteur", "actor"), false, actors(names)),
                new FormField(
                        new Label("Stimme", "Voice"), List.of("stimme", "voice"), true,
                        voices(Voices.EXPECTED.names().stream().limit(3).toList(), language)),
                free("Ort", "Place", "ort", "place"),
                free("Zeit", "Time", "zeit", "time"),
                free("Enthält", "Contains", "enthält", "contains"),
                new FormField(
                        new Label("Person", "Person"), List.of("person", "person"), true,
                        names.people().stream().map(person -> Option.of(person.name())).toList()));
    }

    private static List<FormField> of(MarkType type, Names names, Locale language) {
        List<FormField> fields = new ArrayList<>();
        List<FieldSpec> sorts = MarkMeaning.sorts(type).toList();
        if (!sorts.isEmpty()) {
            List<Option> tags = sorts.stream().flatMap(spec -> options(spec, names, language).stream()).toList();
            fields.add(new FormField(new Label("Typ", "Type"), List.of("typ", "type"), true, tags));
        }
        Set<String> taken = new HashSet<>(Set.of("typ", "type"));
        for (FieldSpec spec : type.fields()) {
            String german = name(spec.label().de().toLowerCase(Locale.GERMAN), spec.id());
            String english = name(spec.label().en().toLowerCase(Locale.ENGLISH), spec.id());
            boolean isAskedFor = !german.isEmpty() && !english.isEmpty() && !(spec instanceof FieldSpec.Links);
            if (isAskedFor && !sorts.contains(spec) && taken.add(Spelling.key(german))) {
                fields.add(new FormField(
                        spec.label(),
                        List.of(german, english, spec.id()),
                        !(spec instanceof FieldSpec.Actors),
                        options(spec, names, language)));
            }
        }
        if (taken.add(Spelling.key("enthält"))) {
            fields.add(free("Enthält", "Contains", "enthält", "contains"));
        }
        return fields;
    }

    private static FormField free(String german, String english, String name, String englishName) {
        return new FormField(new Label(german, english), List.of(name, englishName), false, List.of());
    }

    /// The first of some names that can stand before a colon; empty if none can.
    private static String name(String... names) {
        return Stream.of(names)
                .filter(name -> name.length() > 2
                        && Character.isLetter(name.charAt(0))
                        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-'))
                .findFirst()
                .orElse("");
    }

    private static List<Option> options(FieldSpec spec, Names names, Locale language) {
        return switch (spec) {
            case FieldSpec.Choice choice -> tags(names.tags(choice), language);
            case FieldSpec.Actors actors -> actors(names);
            case FieldSpec.YesNo yesNo -> List.of(Option.of(new Label("ja", "yes").in(language)));
            case FieldSpec.Scale scale -> {
                List<Option> steps = new ArrayList<>();
                for (int step = scale.from(); step <= scale.to(); step++) {
                    int index = step - scale.from();
                    String words = index < scale.steps().size() ? scale.steps().get(index).in(language) : "";
                    String number = String.valueOf(step);
                    steps.add(new Option(number, words, words.isEmpty() ? List.of(number) : List.of(number, words)));
                }
                yield steps;
            }
            default -> List.of();
        };
    }

    /// Tags by their labels, or by their ids where two have the same label.
    private static List<Option> tags(List<Tag> tags, Locale language) {
        List<Option> options = new ArrayList<>();
        for (Tag tag : tags) {
            String label = tag.label().in(language);
            boolean isOnly = tags.stream().filter(other -> other.label().in(language).equals(label)).count() == 1;
            String other = isOnly ? tag.id() : label;
            String value = isOnly ? label : tag.id();
            options.add(new Option(value, other, List.of(value, other)));
        }
        return options;
    }

    private static List<Option> actors(Names names) {
        return names.actors().all().stream()
                .map(actor -> {
                    List<String> all = new ArrayList<>(List.of(actor.name()));
                    all.addAll(actor.aliases());
                    return new Option(actor.name(), "", all);
                })
                .toList();
    }

    private static List<Option> voices(List<Label> voices, Locale language) {
        return voices.stream().map(label -> Option.ofName(label.in(language), language)).toList();
    }

    private static List<Option> labels(List<Label> labels, Locale language) {
        return labels.stream().map(label -> Option.of(label.in(language))).toList();
    }
}
