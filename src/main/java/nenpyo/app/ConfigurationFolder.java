package nenpyo.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the folder in which the user's system keeps what a program remembers. Does not make it. */
public final class ConfigurationFolder {
    private ConfigurationFolder() {}

    /** The user's, on this machine. */
    public static Path ofUser() {
        return of(System.getProperty("os.name", ""), System.getenv(),
                Path.of(System.getProperty("user.home", "")).toAbsolutePath());
    }

    /**
     * The folder by the rules of a system: on Linux the XDG Base Directory Specification, by which a relative path counts
     * as none.
     *
     * @param system as {@code os.name} has it
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Nenpyo");
        }
        if (name.startsWith("windows")) {
            return given(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve("Nenpyo");
        }
        return given(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("nenpyo");
    }

    private static Path given(@Nullable String folder, Path otherwise) {
        try {
            return folder != null && Path.of(folder).isAbsolute() ? Path.of(folder) : otherwise;
        } catch (InvalidPathException _) {
            return otherwise;
        }
    }
}
