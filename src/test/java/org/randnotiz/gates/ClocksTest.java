package org.randnotiz.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/// All times are shown by the clock of the project: nothing asks in which zone the workstation stands.
final class ClocksTest {

    @Test
    void nothingAsksForTheZoneOfTheWorkstation() throws IOException {
        assertEquals(List.of(), asking(Sources.classes()));
    }

    @Test
    void whatAsksForItIsFound() throws IOException {
        assertEquals(ZoneId.systemDefault(), Asking.zone());
        List<Path> own = Sources.under(Path.of("target", "test-classes", "org", "randnotiz", "gates"), "$Asking.class");
        assertEquals(List.of("ClocksTest$Asking"), asking(own));
    }

    /// Here for the test above.
    private static final class Asking {

        private Asking() {}

        static ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    private static List<String> asking(Collection<Path> classes) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : classes) {
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof MethodRefEntry method
                        && method.owner().asInternalName().equals("java/time/ZoneId")
                        && method.name().equalsString("systemDefault")) {
                    found.add(file.getFileName().toString().replace(".class", ""));
                }
            }
        }
        return found;
    }
}
