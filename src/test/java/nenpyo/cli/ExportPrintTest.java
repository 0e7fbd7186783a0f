package nenpyo.cli;

import static nenpyo.cli.Program.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import nenpyo.export.print.FakePrinter;
import nenpyo.export.print.PaperSides;
import nenpyo.export.print.PrintOrder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printing without a window: on which printer and paper, and how it is refused. */
class ExportPrintTest {
    @TempDir
    Path folder;

    private final FakePrinter first = new FakePrinter("Drucker", false);
    private final FakePrinter usual = new FakePrinter("Office 2", true);

    @Test
    void printsOnThePaperOfTheUsualPrinter() throws IOException {
        Program.Run run = print(Program.japanese(), "--print");

        assertThat(run).isEqualTo(new Program.Run(0, "", "nenpyo: Office 2 に送りました(3枚)。\n"));
        assertThat(first.printed).isEmpty();
        assertThat(usual.order).isEqualTo(new PrintOrder("日米の宇宙・サイバー・AI協力", 1, PaperSides.ONE));
        try (PDDocument document = Loader.loadPDF(usual.printed.getFirst())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isEqualTo(792);
            assertThat(sheet.getHeight()).isEqualTo(612);
        }
    }

    @Test
    void printsTheSameBytesAsAFileHas() throws IOException {
        String[] options = {"--paper", "a3-landscape", "--theme", "light", "--sources", "--lane", "ai",
            "--lang", "en"};
        Path file = folder.resolve("x.pdf");
        Program.english()
                .run(Stream.concat(Stream.of("export", shipped(), "-o", file), Stream.of(options)).toArray());
        print(Program.english(),
                Stream.concat(Stream.of("--print", "drucker"), Stream.of(options)).toArray(String[]::new));

        assertThat(first.printed.getFirst()).isEqualTo(Files.readAllBytes(file));
        assertThat(usual.printed).isEmpty();
        assertThat(Objects.requireNonNull(first.order).title())
                .isEqualTo("Japan-U.S. cooperation in space, cyber and AI");
    }

    @Test
    void printsForPrintUnlessAnotherThemeIsAskedFor() throws IOException {
        print(Program.english(), "--print", "--paper", "a3-landscape");
        print(Program.english(), "--print", "--paper", "a3-landscape", "--theme", "print");
        print(Program.english(), "--print", "--paper", "a3-landscape", "--theme", "light");

        assertThat(usual.printed.get(0)).isEqualTo(usual.printed.get(1)).isNotEqualTo(usual.printed.get(2));
        try (PDDocument document = Loader.loadPDF(usual.printed.getFirst())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Summit agrees");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--print=Lab|2|There is no printer Lab. There are: Drucker, Office 2.",
        "--print -o x.pdf|2|-o writes a file and --print prints instead: give one of them.",
        "--print --format svg|2|What is printed are the sheets of a PDF: leave --format out, or give --format pdf.",
        "--lang en|2|Say where to: -o out.png, or --print for a printer.",
        "--print --margin 150|2|--margin must be from 0 to 1000, and leave room on the paper.",
        "--print --lane x|2|No such lane: x."})
    void whatCannotBePrintedIsSaidToBe(String options, int code, String sentence) {
        Program.Run run = print(Program.english(), options.split(" "));

        assertThat(run.err()).startsWith("nenpyo: " + sentence);
        assertThat(run.code()).isEqualTo(code);
        assertThat(first.printed).isEmpty();
        assertThat(usual.printed).isEmpty();
    }

    @Test
    void oneOfTwoPrintersIsNamedWhereNoneIsUsual() {
        FakePrinter other = new FakePrinter("Flur", false);
        assertThat(Program.english().with(first, other).run("export", shipped(), "--print"))
                .isEqualTo(new Program.Run(2, "", "nenpyo: None of the printers is the usual one:"
                        + " name one after --print=. There are: Drucker, Flur.\n"));
        assertThat(Program.english().with(other).run("export", shipped(), "--print").code()).isZero();
        assertThat(other.printed).hasSize(1);
    }

    @Test
    void aMachineWithoutPrintersIsSaidToHaveNone() {
        assertThat(Program.english().run("export", shipped(), "--print", "Lab"))
                .isEqualTo(new Program.Run(3, "", "nenpyo: There is no printer: set one up in the system’s"
                        + " settings, or write a PDF, with -o and its name.\n"));
    }

    @Test
    void aPrinterThatRefusesIsQuoted() {
        usual.refusal = "out of paper";
        Program.Run run = print(Program.english(), "--print");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("nenpyo: The printer Office 2 did not take the figure (out of paper):"
                + " see whether it is switched on and takes jobs, choose another one, or export a PDF.\n");
    }

    private Program.Run print(Program program, String... options) {
        return program.with(first, usual)
                .run(Stream.concat(Stream.of("export", shipped()), Stream.of(options)).toArray());
    }
}
