package nenpyo.export.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfPaper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServicePrinterTest {
    private static final PrintOrder ORDER = new PrintOrder("日米", 3, PaperSides.SHORT_EDGE);
    private static final URI QUEUE = URI.create("ipp://localhost:631/printers/office");

    @TempDir
    private Path folder;

    /** Pages lying across on A4, each with a bar as many hundred points long as its number. */
    private static byte[] pdf(int pages) throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(
                        new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(100, 200, 100 * number, 40);
                    content.fill();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static FakePrintService service(URI address) {
        return new FakePrintService("Büro", MediaSizeName.NA_LETTER, address, MediaSizeName.ISO_A4,
                Sides.TWO_SIDED_SHORT_EDGE, new Copies(1), JobSheets.NONE);
    }

    @Test
    void tellsWhatThePrinterCan() {
        Printer printer = new ServicePrinter(service(QUEUE), true, Optional.empty());

        assertThat(printer.name()).isEqualTo("Büro");
        assertThat(printer.isUsual()).isTrue();
        assertThat(printer.sides()).containsExactly(PaperSides.ONE, PaperSides.SHORT_EDGE);
        assertThat(Objects.requireNonNull(printer.usualSheet()).width()).isEqualTo(612);
        PdfPaper.Sheet a4 = PdfPaper.millimetres(210, 297).landscape();
        assertThat(printer.takes(a4)).isTrue();
        assertThat(printer.takes(PdfPaper.millimetres(297, 420).portrait())).isFalse();
        assertThat(printer.takes(PdfPaper.millimetres(210, 99).portrait())).isFalse();
    }

    @Test
    void givesAServiceThatTakesPdfsTheVeryPdf() throws Exception {
        FakePrintService service = service(QUEUE);
        byte[] pdf = pdf(2);

        new ServicePrinter(service, false, Optional.empty()).print(pdf, ORDER, Progress.UNSEEN);

        assertThat(service.printed).isEqualTo(pdf);
        var asked = Objects.requireNonNull(service.asked);
        assertThat(asked.get(JobName.class)).isEqualTo(new JobName("日米", null));
        assertThat(asked.get(Copies.class)).isEqualTo(new Copies(3));
        assertThat(asked.get(Sides.class)).isEqualTo(Sides.TWO_SIDED_SHORT_EDGE);
        assertThat(asked.get(Media.class)).isEqualTo(MediaSizeName.ISO_A4);
        assertThat(asked.get(JobSheets.class)).as("no banner").isEqualTo(JobSheets.NONE);
    }

    @Test
    void tellsWhatTheServiceSaysAgainstIt() throws Exception {
        FakePrintService service = service(QUEUE);
        service.refusal = "out of order";
        byte[] pdf = pdf(1);

        assertThatThrownBy(
                () -> new ServicePrinter(service, false, Optional.empty()).print(pdf, ORDER, Progress.UNSEEN))
                .isInstanceOfSatisfying(PrintingException.class, e -> {
                    assertThat(e.printer()).isEqualTo("Büro");
                    assertThat(e.detail()).isEqualTo("out of order");
                });
    }

    @Test
    void printsOnlyThePagesThatAreWanted() throws Exception {
        byte[] three = pdf(3);

        assertThat(PrintedPages.of(three, PageNumbers.ALL).pdf()).isSameAs(three);
        PrintedPages some = PrintedPages.of(three, PageNumbers.read("2-").orElseThrow());

        assertThat(some.count()).isEqualTo(2);
        try (PDDocument document = Loader.loadPDF(some.pdf());
                PDDocument all = Loader.loadPDF(three)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getContents().readAllBytes())
                    .isEqualTo(all.getPage(1).getContents().readAllBytes());
        }
        assertThatThrownBy(() -> PrintedPages.of(three, PageNumbers.read("4").orElseThrow()))
                .hasMessageContaining("none of 3");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void handsOverToCupsByItsCommand() throws Exception {
        byte[] pdf = pdf(1);
        LpCommand lp = lp("printf '%s\\n' \"$@\" > '" + folder + "/args'; cat > '" + folder + "/in'");

        new ServicePrinter(service(QUEUE), false, Optional.of(lp)).print(pdf, ORDER, Progress.UNSEEN);

        assertThat(folder.resolve("in")).hasBinaryContent(pdf);
        assertThat(Files.readAllLines(folder.resolve("args"))).containsExactly("-d", "office", "-n", "3",
                "-o",
                "sides=two-sided-short-edge", "-o", "print-scaling=none", "-o", "media=iso_a4_210x297mm",
                "-t",
                "日米");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tellsWhatTheCommandSaysAgainstIt() throws Exception {
        LpCommand lp = lp("echo 'lp: office is not there.' >&2; exit 1");
        byte[] pdf = pdf(40);

        assertThatThrownBy(() -> new ServicePrinter(service(QUEUE), false, Optional.of(lp)).print(pdf, ORDER,
                Progress.UNSEEN)).isInstanceOfSatisfying(PrintingException.class,
                        e -> assertThat(e.detail()).isEqualTo("lp: office is not there."));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotHandOverWhatWasGivenUp() throws Exception {
        LpCommand lp = lp("cat > /dev/null; touch '" + folder + "/printed'");
        byte[] pdf = pdf(1);

        assertThatThrownBy(
                () -> new ServicePrinter(service(QUEUE), false, Optional.of(lp)).print(pdf, ORDER, _ -> {
                    throw new CancellationException();
                })).isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("printed")).doesNotExist();
    }

    private LpCommand lp(String script) throws Exception {
        Path command = Files.writeString(folder.resolve("lp"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new LpCommand(command);
    }

    /** The pages as PostScript, as the JDK prints them for any service that takes none but pages. */
    private static String postScript(byte[] pdf, Progress progress) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintServiceFactory[] factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        StreamPrintService service = factories[0].getPrintService(out);
        new ServicePrinter(service, false, Optional.empty()).print(pdf,
                new PrintOrder("x", 1, PaperSides.ONE),
                progress);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void paintsThePagesForAServiceThatTakesNoPdf() throws Exception {
        String pages = postScript(pdf(2), Progress.UNSEEN);

        assertThat(pages).startsWith("%!PS");
        assertThat(pages.lines().filter(line -> line.startsWith("%%Page:"))).hasSize(2);
        // The bars are filled as paths; no page was painted as pixels.
        assertThat(pages.lines().filter(line -> line.equals("WF"))).isNotEmpty();
        assertThat(pages.lines()).anyMatch(line -> line.equals("300.0 200.0 L"));
    }

    @Test
    void canBeGivenUpBetweenPages() {
        List<Double> seen = new ArrayList<>();

        assertThatThrownBy(() -> postScript(pdf(3), share -> {
            if (share > 0.5) {
                throw new CancellationException();
            }
            seen.add(share);
        })).isInstanceOf(CancellationException.class);
        assertThat(seen).contains(0.0, 1 / 3.0);
    }
}
