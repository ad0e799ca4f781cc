package org.randnotiz.gates;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The texts written in compiled classes: what is between quotes, what is put together with `+`, and names of enum
/// constants, with which keys are put together too.
///
/// @param texts   what is between quotes
/// @param recipes what is put together, with [#HOLE] where something is filled in
/// @param names   names of enum constants and their forms in small letters
record Constants(Set<String> texts, Set<String> recipes, Set<String> names) {

    private static final String HOLE = "\u0001";

    /// Words after words with dots between: what may be a key.
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|jsonl?|png|properties|txt|html|log|lock|zip)");

    static Constants of(Collection<Path> classes) throws IOException {
        Set<String> texts = new TreeSet<>();
        Set<String> recipes = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Path file : classes) {
            ClassModel parsed = ClassFile.of().parse(file);
            for (PoolEntry entry : parsed.constantPool()) {
                if (entry instanceof StringEntry text) {
                    (text.stringValue().contains(HOLE) ? recipes : texts).add(text.stringValue());
                }
            }
            parsed.fields().stream()
                    .filter(field -> field.flags().has(AccessFlag.ENUM))
                    .forEach(field -> names.addAll(forms(field.fieldName().stringValue())));
            Stream.of(Stream.of(parsed), parsed.fields().stream(), parsed.methods().stream())
                    .flatMap(elements -> elements)
                    .forEach(element -> texts.addAll(inAnnotations((AttributedElement) element)));
        }
        return new Constants(texts, recipes, names);
    }

    /// These and what a library puts together: `recipes` as here, filled also with `names`.
    Constants and(Set<String> recipes, Set<String> names) {
        Set<String> allRecipes = new TreeSet<>(this.recipes);
        allRecipes.addAll(recipes);
        Set<String> allNames = new TreeSet<>(this.names);
        allNames.addAll(names);
        return new Constants(texts, allRecipes, allNames);
    }

    /// The keys of a bundle that no class can ask for.
    List<String> unused(Set<String> keys) {
        // A sentence is put together too, but never a key.
        List<List<String>> parts = recipes.stream()
                .filter(recipe -> recipe.matches("[A-Za-z0-9._" + HOLE + "-]+"))
                .map(recipe -> Arrays.asList(recipe.split("(?<=" + HOLE + ")|(?=" + HOLE + ")", -1)))
                .toList();
        return keys.stream().filter(key -> !texts.contains(key) && !isMade(parts, key, 0)).sorted().toList();
    }

    /// What is written like a key, begins like those of the bundle, and is not in it.
    List<String> unknown(Set<String> keys) {
        Set<String> heads = new TreeSet<>();
        keys.forEach(key -> heads.add(key.substring(0, key.indexOf('.') + 1)));
        heads.remove("");
        return texts.stream()
                .filter(text -> KEY.matcher(text).matches() && !FILE.matcher(text).matches())
                .filter(text -> heads.contains(text.substring(0, text.indexOf('.') + 1)))
                .filter(text -> !keys.contains(text))
                .filter(text -> keys.stream().noneMatch(key -> key.endsWith("." + text) || key.startsWith(text + ".")))
                .toList();
    }

    /// Whether the text comes out of a recipe whose holes are filled with what the classes really have, or with what
    /// comes out of a recipe again.
    private boolean isMade(List<List<String>> recipes, String text, int depth) {
        return recipes.stream().anyMatch(parts -> fits(recipes, parts, text, depth));
    }

    private boolean fits(List<List<String>> recipes, List<String> parts, String text, int depth) {
        if (parts.isEmpty()) {
            return text.isEmpty();
        }
        String first = parts.getFirst();
        List<String> rest = parts.subList(1, parts.size());
        if (!first.equals(HOLE)) {
            return text.startsWith(first) && fits(recipes, rest, text.substring(first.length()), depth);
        }
        for (int end = 1; end <= text.length(); end++) {
            String filling = text.substring(0, end);
            boolean known = texts.contains(filling) || names.contains(filling)
                    || (depth == 0 && end < text.length() && isMade(recipes, filling, 1));
            if (known && fits(recipes, rest, text.substring(end), depth)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> inAnnotations(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream())
                .flatMap(Constants::texts)
                .toList();
    }

    private static Stream<String> texts(Annotation annotation) {
        return annotation.elements().stream().flatMap(element -> texts(element.value()));
    }

    private static Stream<String> texts(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfString text -> Stream.of(text.stringValue());
            case AnnotationValue.OfArray array -> array.values().stream().flatMap(Constants::texts);
            case AnnotationValue.OfAnnotation inner -> texts(inner.annotation());
            default -> Stream.of();
        };
    }

    /// `NOT_OCCURRED` is also written `not_occurred`, `not-occurred`, `notOccurred`.
    private static Set<String> forms(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        var camel = new StringBuilder();
        for (String word : small.split("_")) {
            camel.append(camel.isEmpty() || word.isEmpty()
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return new TreeSet<>(List.of(name, small, small.replace('_', '-'), camel.toString()));
    }
}
