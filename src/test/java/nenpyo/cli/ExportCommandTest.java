package nenpyo.cli;

import static nenpyo.cli.Program.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final int WHITE = 0xFFFFFF;

    @TempDir
    Path folder;

    @Test
    void drawsTheWholeTimelineInSilence() throws IOException {
        Program.Run run = export("out.png");

        assertThat(run).isEqualTo(new Program.Run(0, "", ""));
        BufferedImage image = image("out.png");
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isBetween(600, 3000);
        assertThat(image.getRGB(2, 2) & WHITE).isEqualTo(WHITE);
        assertThat(folder).isDirectoryNotContaining(f -> !f.endsWith("out.png"));
    }

    @Test
    void namesOnceWhatTheFontsLackAndDrawsItAlikeEverywhereWhereAsked() throws IOException {
        Path korean = folder.resolve("korean.json");
        Files.writeString(korean, """
                {"format": "nenpyo-timeline", "version": 1, "title": {"en": "한국 한국"},
                 "lanes": [{"id": "a", "title": {"en": "국"}}],
                 "events": [{"id": "e", "lane": "a", "date": "2001", "title": {"en": "한"}}]}""");
        for (String ending : new String[]{".svg", ".pdf", ".png"}) {
            Program.Run run = Program.english()
                    .run("export", korean.toString(), "-o", folder.resolve("out" + ending).toString(),
                            "--fonts",
                            "bundled");
            assertThat(run).isEqualTo(new Program.Run(0, "",
                    "nenpyo: The bundled fonts lack 국 U+AD6D, 한 U+D55C: a box with the code point stands for each,"
                            + " as asked for.\n"));
        }
        assertThat(Program.english().run("export", korean.toString(), "-o", "x.png", "--fonts", "any").code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"400,1700,1,400,1700", "1000,2000,2,2000,4000", "1001,2000,0.5,501,1000",
        "2000,1999.5,0.1,200,200"})
    void hasTheSizeThatWasAskedFor(String width, String height, String scale, int w, int h)
            throws IOException {
        assertThat(export("out.png", "--width", width, "--height", height, "--scale", scale).code()).isZero();

        assertThat(image("out.png").getWidth()).isEqualTo(w);
        assertThat(image("out.png").getHeight()).isEqualTo(h);
    }

    @Test
    void takesTheColoursOfATheme() throws IOException {
        export("dark.png", "--theme", "dark");

        assertThat(image("dark.png").getRGB(2, 2) & 0xFF).isLessThan(0x40);
    }

    @Test
    void speaksTheLanguageAskedForOrTheSystems() throws IOException {
        export("en.png", "--lang", "en");
        export("ja.png", "--lang", "ja");
        export("both.png", "--lang=both");
        export("system.png");
        Program.japanese().run("export", shipped(), "-o", folder.resolve("japan.png"));

        assertThat(folder.resolve("system.png")).hasSameBinaryContentAs(folder.resolve("en.png"));
        assertThat(folder.resolve("japan.png")).hasSameBinaryContentAs(folder.resolve("ja.png"));
        assertThat(mismatch("ja.png", "en.png")).isNotNegative();
        assertThat(mismatch("ja.png", "both.png")).isNotNegative();
    }

    @Test
    void leavesOutTheLanesThatWereNotAskedFor() throws IOException {
        export("all.png");
        export("ai.png", "--lane", "ai");
        export("two.png", "--lane", "ai", "--lane", "cyber");
        export("twice.png", "--lane", "ai", "--lane", "ai");
        export("every.png", "--lane", "ai", "--lane", "cyber", "--lane", "space");

        assertThat(image("ai.png").getHeight()).isLessThan(image("two.png").getHeight());
        assertThat(image("two.png").getHeight()).isLessThan(image("all.png").getHeight());
        assertThat(folder.resolve("twice.png")).hasSameBinaryContentAs(folder.resolve("ai.png"));
        assertThat(folder.resolve("every.png")).hasSameBinaryContentAs(folder.resolve("all.png"));
    }

    @Test
    void showsARangeWithBothItsDatesInIt() throws IOException {
        export("year.png", "--from", "2015", "--to", "2015");
        export("days.png", "--from", "2015-01-01", "--to", "2015-12-31");
        export("span.png", "--from", "2015/2016", "--to", "[2014..2015]");
        export("less.png", "--from", "2015", "--to", "2015-12-30");

        assertThat(folder.resolve("days.png")).hasSameBinaryContentAs(folder.resolve("year.png"));
        assertThat(folder.resolve("span.png")).hasSameBinaryContentAs(folder.resolve("year.png"));
        assertThat(mismatch("less.png", "year.png")).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from=2021-05", "--from=-0005", "--from=2030", "--to=2010", "--to=0001",
        "--from=2015/..", "--to=../2015", "--from=Y-100000000", "--to=Y100000000",
        "--from=2009-11-01T10:00:00"})
    void drawsAnyRangeThatHasTheSideAskedFor(String option) throws IOException {
        assertThat(export("out.png", option).code()).isZero();

        assertThat(image("out.png").getWidth()).isEqualTo(1600);
    }

    @Test
    void takesAYearBeforeZeroAsTheValueOfAnOption() {
        assertThat(export("out.png", "--from", "-0005", "--to", "2010").code()).isZero();
    }

    @Test
    void drawsAnEmptyRangeAndSaysSo() throws IOException {
        Program.Run run = export("out.png", "--from", "1950", "--to", "1951");

        assertThat(run.code()).isZero();
        assertThat(run.errLines()).singleElement()
                .asString()
                .contains("No event is among what was asked for");
        assertThat(image("out.png").getHeight()).isGreaterThan(200);
    }

    /** Of 2015 the months are certain; a year to which anything of it belongs is only possible. */
    @Test
    void countsWhatIsCertainlyAndWhatIsPossiblyInTheRange() {
        Program.Run run = export("out.png", "--from", "2015-06", "--to", "2015-12");

        assertThat(run.errLines()).singleElement()
                .asString()
                .matches("nenpyo: In the range: (\\d+ events|1 event) certainly, \\d+ possibly\\.");
        assertThat(export("all.png").errLines()).isEmpty();
    }

    @Test
    void drawsAFileWithProblemsAndTellsThemOnStandardError() throws IOException {
        Path file = Program.withProblems(folder);

        Program.Run run = Program.english().run("export", file, "-o", folder.resolve("out.png"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(3).allMatch(line -> line.startsWith(file + ":"));
        assertThat(image("out.png").getWidth()).isEqualTo(1600);
    }

    @Test
    void replacesAnImageOnlyByForce() throws IOException {
        Path target = Program.file(folder, "out.png", "old");

        Program.Run refused = export("out.png");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errLines()).containsExactly("nenpyo: " + target
                + " is there already: choose another name, or overwrite it with --force.");
        assertThat(target).hasContent("old");

        assertThat(export("out.png", "--force").code()).isZero();
        assertThat(image("out.png").getWidth()).isEqualTo(1600);
    }

    @Test
    void takesNamesWithBlanksAndJapaneseLetters() throws IOException {
        Path file = Files.copy(shipped(), folder.resolve("年表 第一.json"));
        Path target = folder.resolve("図 一.png");

        assertThat(Program.english().run("export", file, "-o", target).code()).isZero();
        assertThat(target).exists();
    }

    private Program.Run export(String target, String... options) {
        Object[] arguments = new Object[options.length + 4];
        arguments[0] = "export";
        arguments[1] = shipped();
        arguments[2] = "-o";
        arguments[3] = folder.resolve(target);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Program.english().run(arguments);
    }

    private BufferedImage image(String name) throws IOException {
        return ImageIO.read(folder.resolve(name).toFile());
    }

    private int mismatch(String one, String other) throws IOException {
        return Arrays.mismatch(Files.readAllBytes(folder.resolve(one)),
                Files.readAllBytes(folder.resolve(other)));
    }

    @Test
    void writesTheFormatOfTheEndingOrTheOneAskedFor() throws IOException {
        assertThat(export("a.SVG").code()).isZero();
        assertThat(Files.readString(folder.resolve("a.SVG"))).startsWith("<?xml").contains("<text");
        assertThat(export("b.image", "--format", "svg-outlines").code()).isZero();
        assertThat(Files.readString(folder.resolve("b.image"))).startsWith("<?xml").doesNotContain("<text");
        Program.Run piped = Program.english()
                .run("export", shipped(), "-o", "-", "--format", "svg", "--lang", "en");
        assertThat(piped.code()).isZero();
        assertThat(piped.out()).startsWith("<?xml").endsWith("</svg>\n");
        assertThat(export("c.png", "--format", "gif").code()).isEqualTo(2);
        assertThat(export("d.pdf", "--paper", "A3-landscape").code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("d.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(export("e.pdf", "--paper", "b9").code()).isEqualTo(2);
    }

    @Test
    void understandsDatesInJapaneseErasAndSaysHow() throws IOException {
        Program.Run eras = export("era.png", "--from", "平成27年", "--to", "平成31年5月");
        export("edtf.png", "--from", "2015", "--to", "2019-05");

        assertThat(eras.code()).isZero();
        assertThat(eras.errLines()).containsExactly("nenpyo: “平成27年” was read as 2015.",
                "nenpyo: “平成31年5月” was read as 2019-05; the era was Reiwa by then.",
                "nenpyo: In the range: 11 events certainly, none possibly.");
        assertThat(Files.readAllBytes(folder.resolve("era.png")))
                .isEqualTo(Files.readAllBytes(folder.resolve("edtf.png")));
        assertThat(export("none.png", "--from", "昭和65年").code()).isEqualTo(2);
    }
}
