package org.randnotiz.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// Which Randnotiz this is.
final class Version {

    private Version() {}

    /// The version, as the build wrote it.
    static String ofProgram() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/org/randnotiz/version.properties")) {
            if (in == null) {
                throw new IOException("version.properties is missing in the program");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }
}
