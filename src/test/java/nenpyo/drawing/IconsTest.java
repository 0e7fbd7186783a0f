package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IconsTest {
    private static final Path FOLDER = Path.of("icons");
    private static final Pattern FILE = Pattern.compile("<svg xmlns=\"http://www.w3.org/2000/svg\" "
            + "viewBox=\"0 0 24 24\"><path fill-rule=\"evenodd\" d=\"([MLHVCQZmlhvcqz0-9 .,-]+)\"/></svg>\\s*");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .filter(file -> !file.startsWith(FOLDER.resolve("app")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isOneEvenOddPathWithinItsGrid(Path file) throws IOException {
        String svg = Files.readString(file);
        assertThat(svg).as("one path, of the allowed commands, even-odd").matches(FILE);
        Outline outline = Icons.ofSvg(svg);
        Box box = Box.of(new Node.Path(outline, Ink.of("#000000"), null));
        assertThat(new Box(0, 0, Icons.GRID, Icons.GRID).holds(box)).as("%s", box).isTrue();
        assertThat(box.width()).isGreaterThan(8);
        assertThat(outline.pieces().stream().filter(Outline.Piece.Move.class::isInstance).count())
                .as("each sub-path is closed")
                .isEqualTo(outline.pieces().stream().filter(Outline.Piece.Close.class::isInstance).count());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isPackaged(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".svg", "");
        assertThat(Icons.find(FOLDER.relativize(file).getName(0).toString(), name))
                .contains(Icons.ofSvg(Files.readString(file)));
    }

    @Test
    void everyFolderHasIcons() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void fallsBackWhereANameIsNoneOfOurs() {
        assertThat(Icons.lane("unheard-of")).isEqualTo(Icons.lane("circle"));
        assertThat(Icons.kind("unheard-of")).isEqualTo(Icons.kind("event"));
        assertThat(Icons.find("lane", "../kind/summit")).isEmpty();
        assertThat(Icons.find("lane", "")).isEmpty();
    }

    @Test
    void refusesAnSvgWithoutAPath() {
        assertThatIllegalArgumentException().isThrownBy(() -> Icons.ofSvg("<svg><circle r=\"3\"/></svg>"));
    }
}
