package org.randnotiz.exchange.formats;

import java.util.List;
import java.util.Optional;
import org.randnotiz.exchange.Exporter;
import org.randnotiz.exchange.annotated.AnnotatedExporter;

/// The formats that can be written.
public final class Exporters {

    /// In the order they are offered. A new format is one more line here.
    private static final List<Exporter> ALL =
            List.of(new AnnotatedExporter(AnnotatedExporter.Layout.DOCUMENT),
                    new AnnotatedExporter(AnnotatedExporter.Layout.LINES));

    private Exporters() {}

    /// All of them.
    public static List<Exporter> all() {
        return ALL;
    }

    /// The one of that id.
    public static Optional<Exporter> find(String id) {
        return ALL.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }
}
