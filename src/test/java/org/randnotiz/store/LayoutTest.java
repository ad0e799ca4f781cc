package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.randnotiz.store.Fixture.ANNA;
import static org.randnotiz.store.Fixture.HOST;
import static org.randnotiz.store.Fixture.POST;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.randnotiz.gates.Seeded;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.SheetKey;

@Seeded
class LayoutTest {

    private static final Path ROOT = Path.of("projekt").toAbsolutePath();
    private final Layout layout = new Layout(ROOT, ANNA, HOST);

    @Provide
    Arbitrary<PersonId> people() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("abcdefghijklmnopqrstuvwxyz0123456789-")
                        .ofMinLength(1)
                        .ofMaxLength(40)
                        .filter(id -> !id.startsWith("-"))
                        .map(PersonId::new),
                Arbitraries.of("con", "prn", "aux", "nul", "com1", "lpt9", "console").map(PersonId::new));
    }

    @Property
    void everyPersonHasAFileOfTheirOwnThatEverySystemCanName(@ForAll("people") PersonId person) {
        Path file = layout.sheet(new SheetKey(POST, person));
        String name = String.valueOf(file.getFileName());
        assertEquals(Optional.of(person), Layout.personOf(name));
        assertEquals(name.toLowerCase(Locale.ROOT), name);
        assertEquals(false, name.matches("(con|prn|aux|nul|com\\d|lpt\\d)\\..*"));
        assertEquals(layout.sheets(POST), file.getParent());
    }

    @Example
    void aFileThatIsNoPersonsIsNobodys() {
        for (String name : new String[] {
            "anna.json.anna@pc7.tmp", "Anna.json", "con.json", "anna_.json", ".json", "..json", "anna.txt"
        }) {
            assertEquals(Optional.empty(), Layout.personOf(name), name);
        }
    }

    @Property
    void noImportLeadsOutOfTheFolder(@ForAll String id) {
        try {
            assertEquals(layout.posts(), layout.posts(id).getParent());
        } catch (IllegalArgumentException e) {
            assertEquals(Optional.empty(), Layout.importOf(id + ".jsonl"));
        }
    }

    @Example
    void pathsAreNoImports() {
        for (String id : new String[] {"../x", "a/b", "a\\b", "", ".", "..", "A", "a.b", "a\u0000"}) {
            assertThrows(IllegalArgumentException.class, () -> layout.posts(id), id);
        }
    }

    @Example
    void messagesNameFilesRelativeToTheFolder() {
        assertEquals("actors/anna.json", layout.name(layout.actors(ANNA)));
        assertEquals(ROOT.toString(), layout.name(ROOT));
    }
}
