package org.randnotiz.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://example.org/a?b=c#d | true
                    HTTP://example.org          | true
                    ' https://example.org '     | true
                    https:///etc/passwd         | false
                    file:///etc/passwd          | false
                    javascript:alert(1)         | false
                    //example.org               | false
                    example.org                 | false
                    https://ex ample.org        | false
                    ''                          | false
                                                | false
                    """)
    void onlyAddressesOfTheWebAreEverOpened(String link, boolean opened) {
        assertEquals(opened, WebAddress.of(link).isPresent());
    }
}
