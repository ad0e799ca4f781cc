package org.randnotiz.search.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.search.meaning.JudgementType;
import org.randnotiz.search.meaning.MarkMeaning;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.meaning.Voices;
import org.randnotiz.search.query.PostField;
import org.randnotiz.search.query.Spelling;
import org.randnotiz.text.Span;

/// Says how a query could go on, as far as names are concerned: fields, kinds of marks, values and actors.
public final class Completer {

    private static final int MOST = 12;

    private final Names names;
    private final Locale language;
    private final Typing typing;
    private final List<Completion> found = new ArrayList<>();
    private final Set<String> texts = new LinkedHashSet<>();

    private Completer(Names names, Locale language, Typing typing) {
        this.names = names;
        this.language = language;
        this.typing = typing;
    }

    /// How `query` could go on at `caret`.
    ///
    /// @param caret    0 to the length of the query
    /// @param language of the names: English for English, else German
    public static List<Completion> of(String query, int caret, Names names, Locale language) {
        Completer completer = new Completer(names, language, Typing.at(query, caret));
        completer.complete();
        return List.copyOf(completer.found);
    }

    /// The word of the posts that is being typed at `caret`; empty where something else is.
    public static Optional<Span> word(String query, int caret) {
        Typing typing = Typing.at(query, caret);
        boolean isWord = typing.field() == null && !typing.quoted() && (!typing.bracket() || typing.kind() != null);
        boolean isBegun =
                typing.begun().length() > 1 && typing.begun().chars().allMatch(c -> Character.isLetter(c) || c == '-');
        return isWord && isBegun ? Optional.of(typing.at()) : Optional.empty();
    }

    private void complete() {
        String field = typing.field();
        String kind = typing.kind();
        if (field != null) {
            values(field, kind);
        } else if (typing.bracket() && kind == null) {
            names.types().forEach(type -> label(type.label(), " ", Completion.Kind.MARK));
        } else if (kind != null && !typing.begun().isEmpty()) {
            for (MarkType type : types(kind)) {
                type.fields().forEach(one -> label(one.label(), ":", Completion.Kind.FIELD));
                tags(type.fields());
            }
            MarkMeaning.COMMON.forEach(one -> label(one, ":", Completion.Kind.FIELD));
            actors();
        } else if (!typing.begun().isEmpty()) {
            for (PostField one : PostField.values()) {
                label(one.label(), ":", Completion.Kind.FIELD);
            }
            for (MarkType type : names.types()) {
                label(type.label(), ":", Completion.Kind.FIELD);
                type.fields().forEach(one -> label(one.label(), ":", Completion.Kind.FIELD));
            }
            actors();
        }
    }

    private List<MarkType> types(String kind) {
        return kind.isEmpty() || MarkMeaning.isAny(kind)
                ? names.types()
                : names.type(kind).map(List::of).orElse(List.of());
    }

    private void values(String field, @Nullable String kind) {
        Optional<PostField> known = kind == null ? PostField.named(field) : Optional.empty();
        if (known.isPresent()) {
            values(known.get());
            return;
        }
        List<MarkType> types = kind == null ? names.types() : types(kind);
        if (kind == null) {
            names.type(field).ifPresent(type -> tags(type.fields()));
        }
        String key = Spelling.key(field);
        if (kind != null && (key.equals("typ") || key.equals("type"))) {
            types.forEach(type -> tags(MarkMeaning.sorts(type).toList()));
        }
        if (kind != null && (key.equals("akteur") || key.equals("actor"))) {
            actors();
        }
        if (kind != null && (key.equals("stimme") || key.equals("voice"))) {
            Voices.EXPECTED.names().forEach(this::value);
        }
        types.stream()
                .flatMap(type -> type.fields().stream())
                .filter(one -> Names.isCalled(one, field))
                .distinct()
                .forEach(this::values);
    }

    private void values(FieldSpec spec) {
        switch (spec) {
            case FieldSpec.Choice choice -> tags(List.of(choice));
            case FieldSpec.Actors actors -> actors();
            case FieldSpec.Scale scale -> {
                for (int step = scale.from(); step <= scale.to(); step++) {
                    value(String.valueOf(step), Completion.Kind.VALUE);
                }
                scale.steps().forEach(this::value);
            }
            case FieldSpec.YesNo yesNo -> value(new Label("ja", "yes"));
            default -> {
                // Words, places, days and numbers are free.
            }
        }
    }

    private void values(PostField field) {
        switch (field) {
            case SOURCE ->
                names.sources().stream().map(Source::name).forEach(name -> value(name, Completion.Kind.VALUE));
            case PERSON ->
                names.people().stream().map(Person::name).forEach(name -> value(name, Completion.Kind.VALUE));
            case RELIABILITY ->
                Stream.of("A", "B", "C", "D", "E", "F").forEach(one -> value(one, Completion.Kind.VALUE));
            case STATE -> Meaning.STATE_NAMES.forEach(this::value);
            case ACTOR -> actors();
            case VOICE -> Voices.EXPECTED.names().forEach(this::value);
            case HAS, LACKS -> names.types().stream().map(MarkType::label).forEach(this::value);
            case JUDGEMENT -> tags(JudgementType.TYPE.fields());
            case REPEATS -> {
                value(new Label("ja", "yes"));
                value(new Label("nein", "no"));
            }
            default -> {
                // Words and days are free.
            }
        }
    }

    private void tags(List<FieldSpec> fields) {
        for (FieldSpec field : fields) {
            if (field instanceof FieldSpec.Choice choice) {
                for (Tag tag : names.tags(choice)) {
                    value(tag.label());
                    value(tag.id(), Completion.Kind.VALUE);
                }
            }
        }
    }

    private void actors() {
        for (Actor actor : names.actors().all()) {
            value(actor.name(), Completion.Kind.ACTOR);
            actor.aliases().forEach(alias -> value(alias, Completion.Kind.ACTOR));
        }
    }

    private void value(Label label) {
        value(label.in(language), Completion.Kind.VALUE);
    }

    private void value(String text, Completion.Kind kind) {
        if (Spelling.key(text).startsWith(Spelling.key(typing.begun()))) {
            // Among words a name stands for all names of the actor, unless it is quoted.
            boolean isAmongWords = typing.field() == null && !typing.bracket();
            boolean plain =
                    isAmongWords || text.chars().noneMatch(c -> Character.isWhitespace(c) || "()[]\"".indexOf(c) >= 0);
            add(plain && !typing.quoted() ? text : '"' + text + '"', kind);
        }
    }

    private void label(Label label, String behind, Completion.Kind kind) {
        String name = label.in(language).toLowerCase(language);
        if (Spelling.key(name).startsWith(Spelling.key(typing.begun()))) {
            boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
            if (plain || kind == Completion.Kind.MARK) {
                add((plain ? name : '"' + name + '"') + behind, kind);
            }
        }
    }

    private void add(String text, Completion.Kind kind) {
        if (found.size() < MOST && texts.add(text)) {
            found.add(new Completion(typing.at(), text, kind));
        }
    }
}
