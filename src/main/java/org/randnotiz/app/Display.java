package org.randnotiz.app;

import java.util.Locale;
import java.util.Map;

/// Whether this machine can show a window.
final class Display {

    private Display() {}

    /// Whether there is a display; on Linux somebody must have said which.
    static boolean isThere() {
        return isThere(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", ""));
    }

    static boolean isThere(String system, Map<String, String> environment, String platform) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") || name.contains("mac") || platform.equalsIgnoreCase("Headless")) {
            return true;
        }
        return isGiven(environment.get("DISPLAY")) || isGiven(environment.get("WAYLAND_DISPLAY"));
    }

    private static boolean isGiven(@org.jspecify.annotations.Nullable String value) {
        return value != null && !value.isBlank();
    }
}
