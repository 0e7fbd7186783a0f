package nenpyo.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import nenpyo.io.JsonObjectFile;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The file that keeps the {@link Settings}, as JSON that a person can read. Settings that cannot be read stop nothing:
 * what is good in them counts, the rest is as usual. Fields that are not known, such as those of a newer Nenpyo, stay
 * in the file. Safe on any thread; not for the thread of the window, which must not wait for a disk.
 */
public final class SettingsFile {
    private final Path file;

    /** @param folder the program's own, as {@link ConfigurationFolder} finds it; made when something is written */
    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    public Path file() {
        return file;
    }

    /**
     * What was read.
     *
     * @param unusable the fields whose values cannot be used, such as {@code window.width}
     * @param failure why the file could not be read to its end, or null
     */
    public record Reading(Path file, Settings settings, List<String> unusable, @Nullable Exception failure) {
        public Reading {
            unusable = List.copyOf(unusable);
        }

        /** What there is to say of it in one sentence; nothing where all is well. */
        public Optional<String> note(Messages words) {
            String name = OneLine.of(file.toString());
            if (failure != null) {
                return Optional.of(
                        words.get("fault.settings", name, OneLine.of(String.valueOf(failure.getMessage()))));
            }
            return unusable.isEmpty()
                    ? Optional.empty()
                    : Optional.of(words.get("fault.settings.fields", name,
                            OneLine.of(String.join(", ", unusable))));
        }
    }

    /** Reads what is remembered; where nothing is, the usual. */
    public synchronized Reading read() {
        JsonObjectFile.Reading read = JsonObjectFile.read(file);
        SettingsReader reader = new SettingsReader(read.fields());
        return new Reading(file, reader.settings(), reader.unusable(), read.failure());
    }

    /**
     * Remembers settings. What cannot be read of the file that is there is kept beside it, as
     * {@code settings.json.unreadable}: a person may have written it.
     *
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public synchronized void write(Settings settings) throws IOException {
        JsonObjectFile.Reading old = JsonObjectFile.read(file);
        if (old.failure() != null) {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".unreadable"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        JsonObjectFile.write(file, old.fields().overlaidBy(SettingsWriter.json(settings)));
    }
}
