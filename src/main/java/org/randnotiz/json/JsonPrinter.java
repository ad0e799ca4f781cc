package org.randnotiz.json;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Writes a tree as text, always the same text for the same tree, whatever the version of any library.
///
/// Half a surrogate pair, which UTF-8 cannot hold, is written as an escape, so that every Java string survives.
final class JsonPrinter {

    private static final String INDENT = "  ";

    private final boolean pretty;
    private final StringBuilder out = new StringBuilder();

    JsonPrinter(boolean pretty) {
        this.pretty = pretty;
    }

    String print(JsonValue value) {
        value(value, 0);
        return out.toString();
    }

    private void value(JsonValue value, int depth) {
        switch (value) {
            case JsonObject object -> object(object, depth);
            case JsonValue.Array array -> array(array.elements(), depth);
            case JsonValue.Text text -> quote(text.text());
            case JsonValue.Decimal decimal -> out.append(decimal.number());
            case JsonValue.Truth truth -> out.append(truth.truth());
            case JsonValue.Null none -> out.append("null");
        }
    }

    private void object(JsonObject object, int depth) {
        String separator = "";
        out.append('{');
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            out.append(separator);
            newLine(depth + 1);
            quote(member.getKey());
            out.append(pretty ? ": " : ":");
            value(member.getValue(), depth + 1);
            separator = ",";
        }
        if (!separator.isEmpty()) {
            newLine(depth);
        }
        out.append('}');
    }

    /// Objects stand on lines of their own, everything else on one line.
    private void array(List<JsonValue> elements, int depth) {
        boolean lines = elements.stream().anyMatch(JsonObject.class::isInstance);
        String separator = "";
        out.append('[');
        for (JsonValue element : elements) {
            out.append(separator);
            if (lines) {
                newLine(depth + 1);
            } else if (pretty && !separator.isEmpty()) {
                out.append(' ');
            }
            value(element, depth + 1);
            separator = ",";
        }
        if (lines) {
            newLine(depth);
        }
        out.append(']');
    }

    private void newLine(int depth) {
        if (pretty) {
            out.append('\n');
            out.repeat(INDENT, depth);
        }
    }

    private void quote(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            out.append(text, written, i);
            escape(c);
            written = i + 1;
        }
        out.append(text, written, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }
}
