package org.randnotiz.app;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How tests start the real program as a process of its own: with the same Java and the same classes.
final class ChildJava {

    private ChildJava() {}

    /// The command, to be followed by the program's arguments.
    static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Xmx256m");
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.addAll(List.of(
                    "--enable-native-access=javafx.graphics,org.apache.lucene.core",
                    "--module-path",
                    modules,
                    "--class-path",
                    dictionary().toString(),
                    "--module",
                    "org.randnotiz/org.randnotiz.app.Main"));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.randnotiz.app.Main"));
        }
        return command;
    }

    /// The command that runs a program of the tests on the headless platform, with its arguments. All stands on the class path.
    static List<String> headless(Class<?> program, String... arguments) {
        URL itself = Objects.requireNonNull(program.getResource(program.getSimpleName() + ".class"), "no class file");
        Path classes = Path.of(URI.create(itself.toString()));
        for (int folders = program.getName().split("\\.").length; folders > 0; folders--) {
            classes = Objects.requireNonNull(classes.getParent(), "no folder");
        }
        List<String> path = new ArrayList<>(List.of(classes.toString()));
        for (String property : List.of("jdk.module.path", "java.class.path")) {
            path.add(System.getProperty(property, ""));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-Djavafx.animation.pulse=240",
                "-Djava.awt.headless=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                String.join(File.pathSeparator, path),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /// The German dictionary, which no module requires: the build names it where it starts the program.
    private static Path dictionary() {
        URL entry = Objects.requireNonNull(
                ClassLoader.getSystemResource("org/languagetool/resource/de/german.dict"), "no dictionary");
        String jar = entry.getPath().substring(0, entry.getPath().indexOf('!'));
        return Path.of(URI.create(jar));
    }
}
