package org.randnotiz.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of file that the journals can vouch for, damaged in every way.
final class DamageTrialTest {

    @Test
    void noDamageIsSilent(@TempDir Path place) throws IOException {
        assertEquals(List.of(), DamageTrial.silent(new DamageTrial(place, 2).all()));
    }
}
