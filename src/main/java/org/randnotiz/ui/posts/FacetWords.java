package org.randnotiz.ui.posts;

import java.util.Optional;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.post.Source;
import org.randnotiz.project.Person;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Column;
import org.randnotiz.wording.Texts;

/// What dimensions and their values are called. A value that the project does not know any more goes by its id.
record FacetWords(Texts texts, Names names) {

    /// What the dimension is called.
    String heading(Dimension dimension) {
        return texts.get(
                switch (dimension) {
                    case SOURCE -> "posts.facet.sources";
                    case RELIABILITY -> "posts.facet.reliability";
                    case STATE -> "posts.states";
                    case PERSON -> "posts.facet.people";
                    case VOICE -> "posts.facet.voices";
                    case TYPE -> "posts.facet.types";
                    case CATEGORY -> "posts.facet.categories";
                    case ACTOR -> "posts.facet.actors";
                });
    }

    /// What the value is called.
    String value(Dimension dimension, String value) {
        return switch (dimension) {
            case SOURCE ->
                names.sources().stream()
                        .filter(source -> source.id().equals(value))
                        .map(Source::name)
                        .findFirst()
                        .orElse(value);
            case RELIABILITY -> texts.get("posts.facet.letter", value, texts.get("source." + value));
            case STATE -> texts.get("state." + value);
            case PERSON ->
                names.people().stream()
                        .filter(person -> person.id().value().equals(value))
                        .map(Person::name)
                        .findFirst()
                        .orElse(value);
            case VOICE -> texts.get("posts.facet.voice." + value);
            case TYPE ->
                value.equals(Column.JUDGEMENT)
                        ? texts.get("posts.facet.voice.judgement")
                        : texts.of(names.codebook().typeLabel(value));
            case CATEGORY ->
                Category.of(value, names)
                        .map(category -> texts.of(category.tag().label()))
                        .orElse(value);
            case ACTOR -> names.actors().name(new ActorId(value));
        };
    }

    /// The code of the value, where it has one beside its name: `AGREE`; else empty.
    String code(Dimension dimension, String value) {
        return dimension == Dimension.CATEGORY
                ? Category.of(value, names)
                        .map(category -> category.tag().id())
                        .filter(id -> !id.equalsIgnoreCase(value(dimension, value)))
                        .orElse("")
                : "";
    }

    /// A tag at a choice that a type of marks cannot do without.
    private record Category(Tag tag) {

        static Optional<Category> of(String value, Names names) {
            for (MarkType type : names.codebook().types()) {
                for (FieldSpec field : type.fields()) {
                    String before = Column.tag(type.id(), field.id(), "");
                    if (field instanceof FieldSpec.Choice choice && value.startsWith(before)) {
                        return names.codebook()
                                .tag(choice, value.substring(before.length()))
                                .map(Category::new);
                    }
                }
            }
            return Optional.empty();
        }
    }
}
