package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Outline;
import nenpyo.io.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTimelineTest {
    private static final String SQUARE = "<svg viewBox=\"0 0 24 24\"><path d=\"M2 2H22V22H2Z\"/></svg>";

    @TempDir
    Path outer;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void makeIcons() throws IOException {
        folder = outer.resolve("dataset");
        Files.createDirectories(folder.resolve("icons"));
        Files.writeString(folder.resolve("icons/square.svg"), SQUARE);
        Files.writeString(outer.resolve("secret.svg"), SQUARE);
        Files.writeString(folder.resolve("icons/broken.svg"), "<svg><path d=\"M2 2 Q!\"/></svg>");
        Files.writeString(folder.resolve("icons/empty.svg"), "");
        Files.write(folder.resolve("icons/binary.svg"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0, 1});
        Files.writeString(folder.resolve("icons/large.svg"), SQUARE + " ".repeat(70_000));
        Files.writeString(folder.resolve("icons/square.txt"), SQUARE);
    }

    @Test
    void tellsHowFarItIsAndHowFarItGoes() throws Exception {
        Path file = large();
        List<Long> read = new ArrayList<>();

        OpenTimeline.open(file, (bytes, of) -> {
            read.add(bytes);
            return of == sizeOf(file);
        });

        assertThat(read).isSorted().hasSizeGreaterThan(5).endsWith(Files.size(file));
    }

    @Test
    void givesUpWhenItIsNoLongerAskedFor() throws IOException {
        Path file = large();
        long[] last = {0};

        assertThatThrownBy(() -> OpenTimeline.open(file, (bytes, of) -> {
            last[0] = bytes;
            return bytes < of / 2;
        })).isInstanceOf(CancellationException.class);
        assertThat(last[0]).isLessThan(Files.size(file) * 3 / 4);
    }

    private Path large() throws IOException {
        Path file = folder.resolve("large.json");
        GenerateTimeline.write(4000, 1, file, false);
        return file;
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void givesEachLaneItsShippedIcon() throws Exception {
        OpenedTimeline opened = OpenTimeline.open(Path.of("data/japan-us-space-cyber-ai.json"));

        assertThat(opened.problems()).isEmpty();
        assertThat(opened.timeline().lanes().stream().map(opened.icons()))
                .containsExactly(Icons.lane("satellite"), Icons.lane("lock"), Icons.lane("chip"));
    }

    @Test
    void takesAnIconOutOfTheDatasetsFolder() throws Exception {
        assertThat(iconOf("icons/square.svg")).isEqualTo(Icons.ofSvg(SQUARE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.svg", "icons/../../secret.svg", "icons/none.svg", "icons/broken.svg",
        "icons/empty.svg", "icons/binary.svg", "icons/large.svg", "icons/square.txt", "icons", "no-such-icon",
        "https://example.org/a.svg", "C:\\a.svg", "", "\\u0000.svg"})
    void drawsTheDefaultForAnIconThatIsElsewhereOrNone(String icon) throws Exception {
        assertThat(iconOf(icon)).isEqualTo(Icons.lane("circle"));
    }

    @Test
    void drawsTheDefaultForAnAbsolutePath() throws Exception {
        assertThat(iconOf(outer.resolve("secret.svg").toString().replace("\\", "\\\\")))
                .isEqualTo(Icons.lane("circle"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinkOutOfTheFolder() throws Exception {
        Files.createSymbolicLink(folder.resolve("icons/link.svg"), outer.resolve("secret.svg"));

        assertThat(iconOf("icons/link.svg")).isEqualTo(Icons.lane("circle"));
    }

    @Test
    void saysWhatCannotBeOpened() throws Exception {
        assertThatThrownBy(() -> OpenTimeline.open(outer)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.reason()).isEqualTo(UnusableFileException.Reason.FOLDER));
        assertThatThrownBy(() -> OpenTimeline.open(outer.resolve("no.json")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> OpenTimeline.open(outer.resolve("secret.svg")))
                .isInstanceOf(RefusedException.class);
    }

    /** @param icon as it stands within the JSON string */
    private Outline iconOf(String icon) throws Exception {
        Path file = Files.writeString(folder.resolve("t.json"), """
                {"format": "nenpyo-timeline", "version": 1, "title": "t",
                 "lanes": [{"id": "a", "title": "A", "icon": "%s"}], "events": []}
                """.formatted(icon.startsWith("C:") ? icon.replace("\\", "\\\\") : icon));
        OpenedTimeline opened = OpenTimeline.open(file);
        return opened.icons().apply(opened.timeline().lanes().getFirst());
    }
}
