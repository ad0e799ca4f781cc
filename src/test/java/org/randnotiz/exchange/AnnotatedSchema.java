package org.randnotiz.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The published schema of the annotated format.
public final class AnnotatedSchema {

    private static final Path FILE = Path.of("docs", "annotated-json.schema.json");
    private static final String ID = "urn:randnotiz:annotated-json:1";

    private static final SchemaRegistry REGISTRY = registry();
    private static final Schema DOCUMENT = REGISTRY.getSchema(SchemaLocation.of(ID));
    private static final Schema LINE = REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/line"));

    private AnnotatedSchema() {}

    private static SchemaRegistry registry() {
        try {
            String schema = Files.readString(FILE);
            return SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(java.util.Map.of(ID, schema)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with a document.
    public static List<String> document(String json) {
        return errors(DOCUMENT, json);
    }

    /// What is wrong with the lines of a file.
    public static List<String> lines(String jsonl) {
        List<String> errors = new ArrayList<>();
        jsonl.lines().forEach(line -> errors.addAll(errors(LINE, line)));
        return errors;
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
