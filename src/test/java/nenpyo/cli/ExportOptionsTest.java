package nenpyo.cli;

import static nenpyo.cli.Program.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What stands on an exported figure, how wide it is, on which paper, under which name. */
class ExportOptionsTest {
    @TempDir
    Path folder;

    @Test
    void leavesOutTitleAndLegendAndListsSources() throws IOException {
        String usual = svg();
        assertThat(usual).contains("AI協力</text>", ">期間</text>", "出典: ").doesNotContain("出典一覧");
        assertThat(svg("--no-title")).doesNotContain("AI協力</text>").contains(">期間</text>");
        assertThat(svg("--no-legend")).contains("AI協力</text>").doesNotContain(">期間</text>");
        assertThat(svg("--sources")).contains("出典一覧", "<a xlink:href=\"#s-1\">", "id=\"s-9\"")
                .doesNotContain("出典: ", "id=\"s-10\"");
        assertThat(svg("--sources", "--lane", "ai")).contains("id=\"s-1\"").doesNotContain("id=\"s-2\"");
        assertThat(usual).contains("SHA-256 ");
    }

    /** A hash that is cut short cannot be checked. */
    @ParameterizedTest
    @CsvSource({"400", "480", "1600"})
    void namesItsDataByTheWholeHashHoweverNarrowItIs(String width) throws Exception {
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(shipped())));
        String words = Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(svg("--width", width))
                .results()
                .map(text -> text.group(1))
                .collect(Collectors.joining());
        assertThat(words).contains(hash).contains("SHA-256");
    }

    @Test
    void saysWhatItLeavesOutAlsoWithoutATitle() {
        assertThat(svg("--lane", "ai", "--no-title", "--from", "2018")).contains("AIのみ · 2018年");
    }

    @Test
    void drawsForPrintInGreys() throws IOException {
        assertThat(export("p.png", "--theme", "print").code()).isZero();
        BufferedImage image = ImageIO.read(folder.resolve("p.png").toFile());
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                assertThat(rgb >> 16 & 0xFF).isEqualTo(rgb & 0xFF);
            }
        }
        assertThat(export("q.png", "--theme", "sepia").err()).contains("light, dark, print");
    }

    /** 2011 to 2020 are ten years; with the names of the lanes, which take 152 px. */
    @Test
    void isAsWideAsItsYears() throws IOException {
        export("y.png", "--from", "2011", "--to", "2020", "--px-per-year", "300");
        assertThat((double) ImageIO.read(folder.resolve("y.png").toFile()).getWidth()).isCloseTo(3152,
                within(3.0));
        export("w.png", "--px-per-year", "100");
        export("n.png", "--px-per-year", "0.01");
        assertThat(ImageIO.read(folder.resolve("w.png").toFile()).getWidth()).isBetween(1400, 1900);
        assertThat(ImageIO.read(folder.resolve("n.png").toFile()).getWidth()).isBetween(400, 401);
        assertThat(export("z.png", "--px-per-year", "100000").err()).contains("100,000 px");
        assertThat(export("b.png", "--px-per-year", "10", "--width", "500").err()).contains("give one");
        assertThat(export("c.png", "--px-per-year", "0").code()).isEqualTo(2);
    }

    @Test
    void leavesAFrameFree() throws IOException {
        export("bare.png", "--theme", "dark");
        export("framed.png", "--theme", "dark", "--margin", "30");
        BufferedImage bare = ImageIO.read(folder.resolve("bare.png").toFile());
        BufferedImage framed = ImageIO.read(folder.resolve("framed.png").toFile());
        assertThat(framed.getWidth()).isEqualTo(bare.getWidth() + 60);
        assertThat(framed.getHeight()).isEqualTo(bare.getHeight() + 60);
        assertThat(framed.getRGB(31, 700)).isEqualTo(bare.getRGB(1, 670));
        assertThat(framed.getRGB(15, 700)).isEqualTo(framed.getRGB(2, 2));
        assertThat(export("m.png", "--margin", "-1").code()).isEqualTo(2);
        assertThat(export("m.pdf", "--paper", "a5", "--margin", "80").err()).contains("--margin");
    }

    @ParameterizedTest
    @CsvSource({"a4, 210, 297", "a4-landscape, 297, 210", "letter, 215.9, 279.4", "210x99mm, 210, 99",
        "300x500, 300, 500"})
    void hasThePaperAskedFor(String paper, double width, double height) throws IOException {
        assertThat(export("p.pdf", "--paper", paper).code()).isZero();
        try (PDDocument document = read("p.pdf")) {
            assertThat(document.getPage(0).getMediaBox().getWidth() * 25.4 / 72).isCloseTo(width,
                    within(0.1));
            assertThat(document.getPage(0).getMediaBox().getHeight() * 25.4 / 72)
                    .isCloseTo(height, within(0.1));
        }
    }

    @Test
    void isAsLongAsNeedBeOnARoll() throws IOException {
        export("down.pdf", "--paper", "300xendless");
        export("across.pdf", "--paper", "endlessx297", "--px-per-year", "400", "--margin", "0");
        try (PDDocument down = read("down.pdf"); PDDocument across = read("across.pdf")) {
            assertThat(down.getNumberOfPages() + across.getNumberOfPages()).isEqualTo(2);
            assertThat(down.getPage(0).getMediaBox().getWidth() * 25.4 / 72).isCloseTo(300, within(0.1));
            assertThat(across.getPage(0).getMediaBox().getHeight() * 25.4 / 72).isCloseTo(297, within(0.1));
            assertThat(across.getPage(0).getMediaBox().getWidth() * 25.4 / 72).isGreaterThan(900);
        }
        assertThat(export("x.pdf", "--paper", "endlessxendless").code()).isEqualTo(2);
        assertThat(export("x.pdf", "--paper", "3x5").code()).isEqualTo(2);
        assertThat(export("x.png", "--paper", "a4").err()).contains("--paper is for PDF alone");
    }

    /** Rather than on a poster of its own, a little smaller. */
    @Test
    void aShortListOfSourcesStandsOnTheSheetOfItsFigure() throws IOException {
        export("poster.pdf", "--paper", "a0-landscape", "--lang", "both", "--sources");
        try (PDDocument poster = read("poster.pdf")) {
            assertThat(poster.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(poster)).contains("出典一覧", "2022年");
        }
    }

    @Test
    void goesOnOnFurtherSheetsToTheRight() throws IOException {
        export("across.pdf", "--paper", "a4-landscape", "--px-per-year", "200", "--sources");
        try (PDDocument document = read("across.pdf")) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(6, 16);
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                all.append(text);
                assertThat(text).contains(page + " / " + pages);
            }
            assertThat(all.toString()).contains("2010", "2021", "Sources", "Latest meeting of the SCWG",
                    "Summit agrees on space security cooperation");
        }
        assertThat(export("many.pdf", "--paper", "a5", "--px-per-year", "90000").err())
                .contains("more than 200 sheets");
    }

    @Test
    void namesFilesAfterWhatTheyShow() throws IOException {
        Program.Run run = export("{title}-{from}-{to}-{lanes}-{lang}-{theme}.{format}", "--lane", "ai",
                "--from", "2018-04", "--format", "svg");
        assertThat(run.code()).isZero();
        String name = "Japan-U.S._cooperation_in_space,_cyber_and_AI-2018-04-2021-ai-en-light.svg";
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).singleElement()
                    .isEqualTo(name);
        }
        assertThat(run.err()).contains("Written: ");
        assertThat(export("{title}-{from}-{to}-{lanes}-{lang}-{theme}.{format}", "--lane", "ai", "--from",
                "2018-04", "--format", "svg").err()).contains("--force");
        assertThat(export("{file}.{format}", "--format", "pdf").code()).isZero();
        assertThat(folder.resolve("japan-us-space-cyber-ai.pdf")).exists();
        assertThat(export("{nothing}.png").err()).contains("{nothing}", "{title}");
    }

    /** What is written with an offset is shown by the clocks of a zone; what has none never moves. */
    @Test
    void showsTimesInAZone() throws IOException {
        Path file = Program.file(folder, "z.json",
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "a", "title": "A"}],
                         "events": [{"id": "e", "lane": "a", "title": "one", "date": "2020-01-02T03:04:05+09:00"}]}""");
        for (String[] shown : new String[][]{{"written", "2 January 2020, 03:04:05 (UTC+09:00)"},
            {"UTC", "1 January 2020, 18:04:05 UTC"}, {"Asia/Tokyo", "2 January 2020, 03:04:05 (UTC+09:00)"},
            {"-05:00", "1 January 2020, 13:04:05 (UTC−05:00)"}}) {
            Program.Run run = Program.english()
                    .run("export", file, "-o", "-", "--format", "svg", "--lang", "en", "--zone", shown[0]);
            assertThat(run.out()).contains(shown[1]);
            assertThat(run.out().contains("Times in " + shown[0])).as(shown[0])
                    .isEqualTo(!shown[0].equals("written"));
        }
    }

    @Test
    void drawsWithFontsOfTheMachineUnlessItMayNot() {
        assertThat(svg("--fonts", "system")).isEqualTo(svg("--fonts=bundled")).isEqualTo(svg());
    }

    @Test
    void saysWhatItUnderstands() {
        Program.Run help = Program.english().run("export", "--help");
        assertThat(help.code()).isZero();
        assertThat(options()).allSatisfy(option -> assertThat(help.out()).contains(option));
        assertThat(Program.english().run("export", "-h")).isEqualTo(help);
        assertThat(Program.english().run("export", "--version").out()).startsWith("nenpyo ");
        assertThat(Program.english().run("export", "-V").out()).startsWith("nenpyo ");
        assertThat(Program.english().run("export", shipped(), "--output", folder.resolve("o.svg")).code())
                .isZero();
    }

    /** An option that nobody gives in a test of exports may do anything. */
    @Test
    void everyOptionIsTried() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (var files = Files.list(Path.of("src/test/java/nenpyo/cli"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("Export")).toList()) {
                tests.append(Files.readString(file));
            }
        }
        assertThat(options()).hasSizeGreaterThan(20)
                .filteredOn(option -> !Pattern.compile("[\" ]" + option + "\\b").matcher(tests).find())
                .isEmpty();
    }

    /** All names of the options of export. */
    private static List<String> options() {
        return new CommandLine(ExportCommand.class, new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == ExportCommand.class
                        ? type.cast(new ExportCommand(new Console(InputStream.nullInputStream(),
                                new PrintWriter(Writer.nullWriter()), OutputStream.nullOutputStream(),
                                new PrintWriter(Writer.nullWriter()), StandardCharsets.UTF_8,
                                Locale.ENGLISH), List::of))
                        : CommandLine.defaultFactory().create(type);
            }
        }).getCommandSpec().options().stream().flatMap(option -> Stream.of(option.names())).toList();
    }

    private String svg(String... options) {
        Object[] arguments = new Object[options.length + 7];
        System.arraycopy(
                new Object[]{"export", shipped(), "-o", "-", "--format=svg", "--lang=ja", "--scale=1"},
                0, arguments, 0, 7);
        System.arraycopy(options, 0, arguments, 7, options.length);
        Program.Run run = Program.english().run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private PDDocument read(String name) throws IOException {
        return Loader.loadPDF(folder.resolve(name).toFile());
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
}
