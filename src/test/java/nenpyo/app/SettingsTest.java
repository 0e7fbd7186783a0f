package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void remembersTenFilesTheNewestFirstAndEachOnce() {
        Settings settings = Settings.USUAL;
        for (int i : IntStream.range(0, 12).toArray()) {
            settings = settings.withRecent(file(i));
        }
        settings = settings.withRecent(folder.resolve("x/../5.json"));

        assertThat(settings.recent())
                .containsExactly(IntStream.of(5, 11, 10, 9, 8, 7, 6, 4, 3, 2)
                        .mapToObj(this::file)
                        .toArray(Path[]::new));
        assertThat(settings.withoutRecent(file(11)).recent()).hasSize(9).doesNotContain(file(11));
        assertThat(settings.withoutRecent().recent()).isEmpty();
    }

    @Test
    void doesNotRememberWhatLiesInAnArchive() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a.jar"),
                Map.of("create", true))) {
            assertThat(Settings.USUAL.withRecent(archive.getPath("/a.json"))).isEqualTo(Settings.USUAL);
        }
    }

    @Test
    void refusesWhatIsNoWindowNoShareAndNoScale() {
        assertThatThrownBy(() -> new Settings.Window(0, 0, 0, 1, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settings.Window(Double.NaN, 0, 1, 1, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settings.Panes(Double.NaN, true, true, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FigureMeasures.USUAL.withScale(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FigureMeasures.USUAL.withOwnSize(1600, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsTheSystemOnlyWhereAsked() {
        assertThat(List.of(ThemeChoice.LIGHT.theme(true), ThemeChoice.DARK.theme(false),
                ThemeChoice.SYSTEM.theme(true), ThemeChoice.SYSTEM.theme(false)))
                .containsExactly(Theme.LIGHT, Theme.DARK, Theme.DARK, Theme.LIGHT);
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @CsvSource({"Linux,XDG_CONFIG_HOME,/x,/x/nenpyo", "Linux,XDG_CONFIG_HOME,relative,/home/a/.config/nenpyo",
        "Linux,XDG_CONFIG_HOME,'',/home/a/.config/nenpyo", "Linux,OTHER,x,/home/a/.config/nenpyo",
        "FreeBSD,OTHER,x,/home/a/.config/nenpyo",
        "Mac OS X,XDG_CONFIG_HOME,/x,/home/a/Library/Application Support/Nenpyo",
        "Windows 11,APPDATA,/roaming,/roaming/Nenpyo", "Windows 11,OTHER,x,/home/a/AppData/Roaming/Nenpyo"})
    void findsTheFolderBySystem(String system, String variable, String value, Path expected) {
        assertThat(ConfigurationFolder.of(system, Map.of(variable, value), Path.of("/home/a")))
                .isEqualTo(expected);
    }

    private Path file(int i) {
        return folder.resolve(i + ".json");
    }
}
