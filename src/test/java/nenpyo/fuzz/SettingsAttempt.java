package nenpyo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nenpyo.app.SettingsFile;
import nenpyo.text.Messages;

/** Settings, whatever is there; what was read and is written is read again. */
final class SettingsAttempt implements Reader.Attempt {
    private final SettingsFile file;

    SettingsAttempt(Path folder) {
        file = new SettingsFile(folder.resolve("configuration"));
    }

    @Override
    public void on(byte[] input) throws IOException {
        Files.createDirectories(file.file().getParent());
        Files.write(file.file(), input);
        SettingsFile.Reading read = file.read();
        read.note(Messages.in(Locale.ENGLISH)).ifPresent(note -> assertThat(note).isNotBlank());
        read.note(Messages.in(Locale.JAPANESE)).ifPresent(note -> assertThat(note).isNotBlank());
        file.write(read.settings());
        assertThat(file.read().settings()).isEqualTo(read.settings());
    }
}
