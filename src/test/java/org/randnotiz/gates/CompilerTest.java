package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/// The compiler, run with the very arguments that `pom.xml` gives it, refuses what its gates are there for.
final class CompilerTest {

    /// What javac calls the check that spoke, as in `warning: [rawtypes] found raw type` and `error: reference not found`.
    private static final Pattern CHECK =
            Pattern.compile("(?:warning|error): (?:\\[(?=[\\w-]+])|(?=\\w+ not found))(\\w[\\w-]*)");

    @TempDir
    Path dir;

    /// How the compiler ended, and which checks spoke.
    private record Outcome(int exit, Set<String> checks) {}

    @Test
    void goodCodePasses() throws Exception {
        assertEquals(new Outcome(0, Set.of()), compile("""
                import org.jspecify.annotations.Nullable;

                final class Snippet {
                    int length(@Nullable String text) {
                        return text == null ? 0 : text.length();
                    }
                }
                """));
    }

    @Test
    void aWarningOfJavacIsAnError() throws Exception {
        assertEquals(new Outcome(1, Set.of("rawtypes")), compile("""
                final class Snippet {
                    java.util.Collection all() {
                        return java.util.List.of();
                    }
                }
                """));
    }

    @Test
    void whatErrorProneAndNullAwayFindIsAnError() throws Exception {
        assertEquals(new Outcome(1, Set.of("CollectionIncompatibleType", "NullAway", "RemoveUnusedImports")), compile("""
                import java.util.List;
                import java.util.Map;
                import org.jspecify.annotations.Nullable;

                final class Snippet {
                    boolean has(List<Integer> numbers, String text) {
                        return numbers.contains(text);
                    }

                    int length(@Nullable String text) {
                        return text.length();
                    }
                }
                """));
    }

    @Test
    void aMereWarningOfErrorProneIsAnError() throws Exception {
        assertEquals(new Outcome(1, Set.of("RemoveUnusedImports")), compile("""
                import java.util.List;

                final class Snippet {}
                """));
    }

    @Test
    void aLinkInACommentThatLeadsNowhereIsAnError() throws Exception {
        assertEquals(new Outcome(1, Set.of("reference")), compile("""
                /// Goes with [Gone].
                final class Snippet {}
                """));
    }

    private Outcome compile(String source) throws Exception {
        Path file = dir.resolve("org/randnotiz/Snippet.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package org.randnotiz;\n\n" + source);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(argumentsOfThePom());
        command.addAll(List.of("-proc:none", "-d", dir.resolve("out").toString()));
        command.addAll(List.of("-classpath", Sources.everyJar(), "-processorpath", Sources.everyJar()));
        command.add(file.toString());
        Path said = dir.resolve("said.txt");
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        int exit = javac.waitFor();
        String words = Files.readString(said, StandardCharsets.UTF_8);
        Set<String> checks = CHECK.matcher(words).results().map(check -> check.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (exit != 0 && checks.isEmpty()) {
            throw new IOException("javac failed for another reason: " + words);
        }
        return new Outcome(exit, checks);
    }

    private static List<String> argumentsOfThePom() throws Exception {
        Document pom =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());
        List<String> arguments = texts(pom, "/project/build/plugins/plugin/configuration/compilerArgs/arg");
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("${")) {
                String name = argument.substring(2, argument.length() - 1);
                arguments.set(i, texts(pom, "/project/properties/" + name).getFirst());
            }
        }
        return arguments;
    }

    private static List<String> texts(Document pom, String path) throws Exception {
        List<String> texts = new ArrayList<>();
        for (Node node : XPathFactory.newDefaultInstance().newXPath().evaluateExpression(path, pom, XPathNodes.class)) {
            texts.add(node.getTextContent());
        }
        return texts;
    }
}
