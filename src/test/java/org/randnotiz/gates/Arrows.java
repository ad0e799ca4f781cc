package org.randnotiz.gates;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which package may use which, as the tables in `docs/architecture.md` say, and what compiled classes really use.
///
/// @param uses      the packages that each package of ours may use, without `org.randnotiz.`
/// @param libraries the packages that may use each Java package of a library; packages below it are meant too
record Arrows(Map<String, Set<String>> uses, Map<String, Set<String>> libraries) {

    private static final String OURS = "org.randnotiz.";

    /// What the JDK and JSpecify offer is free for all, save what the table of libraries names.
    private static final List<String> FREE = List.of("java", "javax", "jdk", "org.jspecify");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("L((?:[\\w$]+/)+)[\\w$]+[;<]");

    /// Reads both tables.
    ///
    /// @throws IllegalArgumentException if a table is missing or names a package that has no row
    static Arrows read(Path doc) throws IOException {
        List<List<String>> rows;
        try (Stream<String> lines = Files.lines(doc)) {
            rows = lines.filter(line -> line.startsWith("| `") || line.matches("\\| .*\\| `.*"))
                    .map(line -> List.of(line.substring(1).split("\\|")))
                    .toList();
        }
        List<List<String>> packages = rows.stream().filter(row -> row.size() == 4).toList();
        List<List<String>> libraryRows = rows.stream().filter(row -> row.size() == 3).toList();
        Set<String> all = packages.stream().map(row -> codes(row.getFirst()).getFirst())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> model = packages.stream().filter(row -> row.get(1).strip().equals("model"))
                .map(row -> codes(row.getFirst()).getFirst())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Set<String>> uses = new TreeMap<>();
        for (List<String> row : packages) {
            Set<String> may = named(codes(row.get(3)), all);
            if (CODE.matcher(row.get(3)).replaceAll("").contains("model")) {
                may.addAll(model);
            }
            may.removeAll(codes(row.getFirst()));
            uses.put(codes(row.getFirst()).getFirst(), may);
        }
        Map<String, Set<String>> libraries = new TreeMap<>();
        for (List<String> row : libraryRows) {
            codes(row.get(1)).forEach(library -> libraries.put(library, named(codes(row.get(2)), all)));
        }
        if (uses.isEmpty() || libraries.isEmpty()) {
            throw new IllegalArgumentException("no tables of packages and libraries in " + doc);
        }
        return new Arrows(uses, libraries);
    }

    /// What the classes use and must not, each as `a -> b (class)`; empty if all is well.
    List<String> violations(Collection<Path> classes) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : classes) {
            var parsed = ClassFile.of().parse(file);
            if (parsed.isModuleInfo()) {
                continue;
            }
            String name = parsed.thisClass().asInternalName().replace('/', '.');
            String from = packageOf(name);
            for (String to : packagesUsedBy(file)) {
                if (!to.equals(from) && !allowed(from, to)) {
                    found.add(
                            shown(from) + " -> " + shown(to) + " (" + name.substring(name.lastIndexOf('.') + 1) + ")");
                }
            }
        }
        return found.stream().sorted().toList();
    }

    /// The packages that have a row, but no class.
    Set<String> rowsWithoutPackage(Collection<Path> classes) throws IOException {
        Set<String> rows = new TreeSet<>(uses.keySet());
        rows.removeAll(real(classes).keySet());
        return rows;
    }

    /// A way from a package back to itself, as `a -> b -> a`, or nothing.
    static List<String> cycle(Map<String, Set<String>> arrows) {
        for (String start : new TreeSet<>(arrows.keySet())) {
            Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(start)));
            Set<String> seen = new TreeSet<>();
            while (!ways.isEmpty()) {
                List<String> way = ways.removeFirst();
                for (String next : arrows.getOrDefault(way.getLast(), Set.of())) {
                    List<String> longer = Stream.concat(way.stream(), Stream.of(next)).toList();
                    if (next.equals(start)) {
                        return longer;
                    }
                    if (seen.add(next)) {
                        ways.addLast(longer);
                    }
                }
            }
        }
        return List.of();
    }

    /// The arrows between our packages that the classes really have.
    static Map<String, Set<String>> real(Collection<Path> classes) throws IOException {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (Path file : classes) {
            var parsed = ClassFile.of().parse(file);
            if (parsed.isModuleInfo()) {
                continue;
            }
            String from = packageOf(parsed.thisClass().asInternalName().replace('/', '.'));
            Set<String> to = arrows.computeIfAbsent(shown(from), key -> new TreeSet<>());
            packagesUsedBy(file).stream()
                    .filter(used -> used.startsWith(OURS) && !used.equals(from))
                    .map(Arrows::shown)
                    .forEach(to::add);
        }
        return arrows;
    }

    private boolean allowed(String from, String to) {
        if (to.startsWith(OURS)) {
            return uses.getOrDefault(shown(from), Set.of()).contains(shown(to));
        }
        for (Map.Entry<String, Set<String>> library : libraries.entrySet()) {
            if (isIn(to, library.getKey())) {
                return library.getValue().contains(shown(from));
            }
        }
        return FREE.stream().anyMatch(free -> isIn(to, free));
    }

    private static boolean isIn(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }

    /// All packages a class names: in its code, its signatures with their type arguments, and its annotations.
    private static Set<String> packagesUsedBy(Path file) throws IOException {
        Set<String> used = new TreeSet<>();
        for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
            switch (entry) {
                case ClassEntry type when !type.asInternalName().startsWith("[") ->
                    used.add(packageOf(type.asInternalName().replace('/', '.')));
                case Utf8Entry words -> TYPE.matcher(words.stringValue()).results()
                        .map((MatchResult type) -> type.group(1))
                        .map(path -> path.substring(0, path.length() - 1).replace('/', '.'))
                        .forEach(used::add);
                default -> {
                }
            }
        }
        used.remove("");
        return used;
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static String shown(String name) {
        return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static Set<String> named(List<String> names, Set<String> all) {
        Set<String> meant = new TreeSet<>();
        for (String name : names) {
            if (name.equals("*")) {
                meant.addAll(all);
            } else if (name.endsWith(".*")) {
                all.stream().filter(other -> other.startsWith(name.substring(0, name.length() - 1)))
                        .forEach(meant::add);
            } else if (all.contains(name)) {
                meant.add(name);
            } else {
                throw new IllegalArgumentException("the table names " + name + ", which has no row");
            }
        }
        return meant;
    }
}
