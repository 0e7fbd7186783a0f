package nenpyo.ui;

import java.util.Locale;

/** Whether there is anything to show a window on, asked before JavaFX fails over it with a stack trace. */
final class Display {
    private Display() {}

    static boolean isPresent() {
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        boolean desktop = !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return headless || desktop || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
