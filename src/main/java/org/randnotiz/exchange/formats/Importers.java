package org.randnotiz.exchange.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.randnotiz.exchange.Importer;
import org.randnotiz.exchange.annotated.AnnotatedImporter;
import org.randnotiz.exchange.text.TextImporter;

/// The formats that can be read.
public final class Importers {

    private static final Importer TEXT = new TextImporter();

    /// Asked in this order. A new format is one more line here.
    private static final List<Importer> ALL = List.of(new AnnotatedImporter(), TEXT);

    private Importers() {}

    /// The endings of files that can be read, without the dot, for a person to choose from.
    public static List<String> endings() {
        return ALL.stream()
                .flatMap(importer -> importer.endings().stream())
                .filter(ending -> !ending.isEmpty())
                .sorted()
                .toList();
    }

    /// The importer for a file found in a folder: it has to be recognised.
    static Optional<Importer> forFound(String name, byte[] head) {
        String ending = ending(name);
        return ALL.stream()
                .filter(importer -> importer.recognises(ending, head))
                .findFirst();
    }

    /// The importer for a file that a person chose: its ending will do, and what nobody claims is taken for text.
    static Importer forChosen(String name, byte[] head) {
        String ending = ending(name);
        return forFound(name, head)
                .or(() -> ALL.stream()
                        .filter(importer -> importer.endings().contains(ending))
                        .findFirst())
                .orElse(TEXT);
    }

    private static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
