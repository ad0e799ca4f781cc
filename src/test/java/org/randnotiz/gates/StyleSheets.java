package org.randnotiz.gates;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/// What style sheets say about colours. A colour is written in a token file (`tokens-….css`) and nowhere else.
final class StyleSheets {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|url\\([^)]*\\)");
    private static final Pattern BLOCK = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsb|hsl)a?\\s*\\([^)]*\\)?");
    private static final Pattern WORD = Pattern.compile("(?<![-\\w.#])[a-zA-Z]+(?![-\\w(])");
    private static final Pattern TOKEN = Pattern.compile("(?<![-\\w])-[a-z][\\w-]*");

    /// The names of colours in CSS; `transparent` is none.
    private static final Set<String> NAMES = Arrays.stream(Color.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Color.class)
            .map(field -> field.getName().toLowerCase(Locale.ROOT))
            .filter(name -> !name.equals("transparent"))
            .collect(Collectors.toUnmodifiableSet());

    private StyleSheets() {}

    /// The colours written in a style sheet, each as `property: colour`.
    static List<String> colours(String css) {
        List<String> found = new ArrayList<>();
        declarations(css).forEach(declaration -> {
            String value = declaration.substring(declaration.indexOf(':') + 1);
            String property = declaration.substring(0, declaration.indexOf(':')).strip();
            WRITTEN.matcher(value).results().forEach(colour -> found.add(property + ": " + colour.group()));
            WORD.matcher(value).results()
                    .filter(word -> NAMES.contains(word.group().toLowerCase(Locale.ROOT)))
                    .forEach(word -> found.add(property + ": " + word.group()));
        });
        return found;
    }

    /// The tokens a style sheet gives a value: properties that are not JavaFX's own.
    static Set<String> defined(String css) {
        return declarations(css).stream()
                .map(declaration -> declaration.substring(0, declaration.indexOf(':')).strip())
                .filter(property -> property.startsWith("-") && !property.startsWith("-fx-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The tokens whose value a style sheet asks for.
    static Set<String> asked(String css) {
        Set<String> asked = new TreeSet<>();
        declarations(css).forEach(declaration -> TOKEN.matcher(declaration.substring(declaration.indexOf(':') + 1))
                .results()
                .map(token -> token.group())
                .filter(token -> !token.startsWith("-fx-"))
                .forEach(asked::add));
        return asked;
    }

    /// What is wrong in the style sheets of a folder and below: colours outside the token files, tokens that one token
    /// file has and another lacks, tokens that are asked for and that nobody defines.
    static List<String> faults(Collection<Path> files) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Set<String>> themes = new TreeMap<>();
        Set<String> asked = new TreeSet<>();
        Set<String> defined = new TreeSet<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String css = Files.readString(file);
            if (name.startsWith("tokens-")) {
                themes.put(name, defined(css));
            } else {
                colours(css).forEach(colour -> faults.add(name + ": colour " + colour));
            }
            asked.addAll(asked(css));
            defined.addAll(defined(css));
        }
        Set<String> tokens = new TreeSet<>();
        themes.values().forEach(tokens::addAll);
        themes.forEach((name, has) -> tokens.stream()
                .filter(token -> !has.contains(token))
                .forEach(token -> faults.add(name + ": lacks " + token)));
        asked.removeAll(defined);
        // AtlantaFX's own tokens may be asked for as well.
        asked.removeIf(token -> token.startsWith("-color-"));
        asked.forEach(token -> faults.add("nobody defines " + token));
        return faults;
    }

    private static List<String> declarations(String css) {
        String bare = QUOTED.matcher(COMMENT.matcher(css).replaceAll(" ")).replaceAll(" ");
        return BLOCK.matcher(bare).results()
                .flatMap(block -> Arrays.stream(block.group(1).split(";")))
                .filter(declaration -> declaration.indexOf(':') > 0)
                .toList();
    }
}
