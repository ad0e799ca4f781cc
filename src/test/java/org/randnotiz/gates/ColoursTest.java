package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Colours are written in token files and nowhere else, neither in other style sheets nor in classes.
final class ColoursTest {

    private static final Path STYLES = Path.of("src/main/resources/org/randnotiz/ui");

    @Test
    void styleSheetsTakeTheirColoursFromTokensThatAllThemesHave() throws IOException {
        assertEquals(List.of(), StyleSheets.faults(Sources.under(STYLES, ".css")));
    }

    @Test
    void classesNameNoColour() throws IOException {
        assertEquals(List.of(), inClasses(Sources.classes()));
    }

    @Test
    void whatIsWrongInStyleSheetsIsFound(@TempDir Path dir) throws IOException {
        Path light = Files.writeString(dir.resolve("tokens-light.css"), ".root { -ground: #ffffff; -line: grey; }");
        Path dark = Files.writeString(dir.resolve("tokens-dark.css"), ".root { -ground: #000; }");
        Path sheet = Files.writeString(dir.resolve("sheet.css"), """
                /* #123456 and red are only spoken of here */
                @font-face { src: url("fonts/red.ttf"); }
                .blue > #red:hover {
                    -fx-background-color: -ground, #12345678;
                    -fx-border-color: transparent derive(-gone, 10%) rgba(1, 2, 3, 0.5);
                    -fx-text-fill: White;
                    -fx-font-family: "Black";
                    -own: -line;
                    -fx-alignment: top-left;
                }
                """);
        assertEquals(List.of(
                "sheet.css: colour -fx-background-color: #12345678",
                "sheet.css: colour -fx-border-color: rgba(1, 2, 3, 0.5)",
                "sheet.css: colour -fx-text-fill: White",
                "tokens-dark.css: lacks -line",
                "nobody defines -gone"), StyleSheets.faults(List.of(light, dark, sheet)));
    }

    /// Here so that the next test has a class to find them in.
    private record Coloured(Color named, String style) {
        Coloured() {
            this(Color.CRIMSON, "-fx-fill: #ff0000");
        }
    }

    @Test
    void aColourInAClassIsFound() throws IOException {
        assertEquals(new Coloured(Color.CRIMSON, "-fx-fill: #ff0000"), new Coloured());
        List<Path> own =
                Sources.under(Path.of("target", "test-classes", "org", "randnotiz", "gates"), "$Coloured.class");
        assertEquals(List.of("ColoursTest$Coloured: -fx-fill: #ff0000", "ColoursTest$Coloured: CRIMSON"),
                inClasses(own));
    }

    private static List<String> inClasses(Collection<Path> classes) throws IOException {
        Pattern written = Pattern.compile(".*(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}\\b|\\b(rgb|hsb)a?\\s*\\(\\s*\\d).*",
                Pattern.DOTALL);
        List<String> found = new ArrayList<>();
        for (Path file : classes) {
            String name = file.getFileName().toString().replace(".class", "");
            Constants.of(Set.of(file)).texts().stream()
                    .filter(text -> written.matcher(text).matches())
                    .forEach(text -> found.add(name + ": " + text));
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof FieldRefEntry field
                        && field.owner().asInternalName().equals("javafx/scene/paint/Color")
                        && !field.name().equalsString("TRANSPARENT")) {
                    found.add(name + ": " + field.name().stringValue());
                }
            }
        }
        return found;
    }
}
