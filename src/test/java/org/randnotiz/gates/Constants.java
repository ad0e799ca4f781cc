package org.randnotiz.gates;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The texts written in compiled classes: what is between quotes, what is put together with `+`, and names of enum
/// constants, with which keys are put together too.
///
/// @param texts   what is between quotes
/// @param recipes what is put together, with [#HOLE] where something is filled in
/// @param names   names of enum constants and their forms in small letters
record Constants(Set<String> texts, Set<String> recipes, Set<String> names) {

    private static final char HOLE = '\u0001';

    /// Words after words with dots between: what may be a key.
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+");

    static Constants of(Collection<Path> classes) throws IOException {
        Set<String> texts = new TreeSet<>();
        Set<String> recipes = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Path file : classes) {
            ClassModel parsed = ClassFile.of().parse(file);
            for (PoolEntry entry : parsed.constantPool()) {
                if (entry instanceof StringEntry text) {
                    (text.stringValue().indexOf(HOLE) < 0 ? texts : recipes).add(text.stringValue());
                }
            }
            parsed.fields().stream()
                    .filter(field -> field.flags().has(AccessFlag.ENUM))
                    .map(field -> field.fieldName())
                    .map(Utf8Entry::stringValue)
                    .forEach(name -> names.addAll(forms(name)));
        }
        return new Constants(texts, recipes, names);
    }

    /// The keys of a bundle that no class can ask for.
    List<String> unused(Set<String> keys) {
        List<Pattern> patterns =
                recipes.stream().filter(recipe -> recipe.indexOf('.') > 0).map(Constants::pattern).toList();
        return keys.stream().filter(key -> !texts.contains(key)).filter(key -> !madeBy(patterns, key)).toList();
    }

    /// What is written like a key, begins like those of the bundle, and is not in it.
    List<String> unknown(Set<String> keys) {
        Set<String> heads = new TreeSet<>();
        keys.forEach(key -> heads.add(key.substring(0, key.indexOf('.') + 1)));
        heads.remove("");
        return texts.stream()
                .filter(text -> KEY.matcher(text).matches())
                .filter(text -> heads.contains(text.substring(0, text.indexOf('.') + 1)))
                .filter(text -> !keys.contains(text))
                .filter(text -> keys.stream().noneMatch(key -> key.endsWith("." + text) || key.startsWith(text + ".")))
                .toList();
    }

    /// Whether the key comes out of a recipe, filled with a text or name that a class really has.
    private boolean madeBy(List<Pattern> patterns, String key) {
        for (Pattern pattern : patterns) {
            var filled = pattern.matcher(key);
            if (filled.matches()) {
                boolean all = true;
                for (int i = 1; i <= filled.groupCount(); i++) {
                    all &= texts.contains(filled.group(i)) || names.contains(filled.group(i));
                }
                if (all) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Pattern pattern(String recipe) {
        var pattern = new StringBuilder();
        for (String part : recipe.split("(?<=" + HOLE + ")|(?=" + HOLE + ")")) {
            pattern.append(part.equals(String.valueOf(HOLE)) ? "(.+)" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    /// `NOT_OCCURRED` is also written `not_occurred`, `not-occurred`, `notOccurred`.
    private static Set<String> forms(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        var camel = new StringBuilder();
        for (String word : small.split("_")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return new TreeSet<>(List.of(name, small, small.replace('_', '-'), camel.toString()));
    }
}
