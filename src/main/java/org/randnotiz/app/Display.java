package org.randnotiz.app;

import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

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

    /// Opens the window and returns when it was closed.
    ///
    /// @return whether it could be opened; false if the display that was named does not answer, or the libraries that
    ///     draw on it are missing
    static boolean showsWindow(String... arguments) {
        try {
            Application.launch(Window.class, arguments);
            return true;
        } catch (RuntimeException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            return false;
        }
    }

    /// Whether JavaFX could not begin. What the window itself throws arrives wrapped, so that an unsupported operation
    /// that is not wrapped comes from the toolkit.
    static boolean isRefusal(RuntimeException thrown) {
        if (thrown instanceof UnsupportedOperationException) {
            return true;
        }
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsatisfiedLinkError) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
