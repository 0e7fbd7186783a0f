package nenpyo.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.Role;
import nenpyo.export.FigureTest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a drawing lies on its paper. */
class PdfPagesTest {
    private static final PdfPaper.Sheet A5 = (PdfPaper.Sheet) PdfPaper.named("A5").orElseThrow();

    @ParameterizedTest
    @CsvSource({"a0, 2383.94, 3370.39", "a3, 841.89, 1190.55", "A4, 595.28, 841.89", "a5, 419.53, 595.28",
        "Letter, 612, 792"})
    void hasTheSizeOfItsSheet(String name, double width, double height) throws Exception {
        PdfPaper paper = PdfPaper.named(name).orElseThrow();
        try (PDDocument document = Pdfs.read(FigureTest.shippedFigure(600), Pdfs.ENDLESS.on(paper))) {
            for (PDPage page : document.getPages()) {
                assertThat((double) page.getMediaBox().getWidth()).isCloseTo(width, within(0.01));
                assertThat((double) page.getMediaBox().getHeight()).isCloseTo(height, within(0.01));
            }
        }
        assertThat(PdfPaper.named("a9")).isEmpty();
    }

    /** 60,000 px are 45,000 points, more than a page may have of its own units. */
    @Test
    void isAsLargeAsTheDrawingOnAnEndlessPage() throws Exception {
        try (PDDocument document = Pdfs.read(Pdfs.drawing(60_000, 400), Pdfs.ENDLESS)) {
            PDPage page = document.getPage(0);
            assertThat(page.getUserUnit()).isEqualTo(4);
            assertThat(page.getMediaBox().getWidth() * page.getUserUnit()).isEqualTo(45_000);
            assertThat(page.getMediaBox().getHeight() * page.getUserUnit()).isEqualTo(300);
        }
    }

    @Test
    void cutsNoEventAndLosesNone() throws Exception {
        Drawing figure = FigureTest.shippedFigure(900);
        PdfPages pages = PdfPages.of(figure, Pdfs.ENDLESS.on(A5.landscape()));
        assertThat(pages.pages()).hasSizeGreaterThan(2);
        List<Box> strips = pages.pages()
                .stream()
                .flatMap(List::stream)
                .filter(part -> !part.repeated())
                .map(PagePart::shown)
                .toList();
        double end = 0;
        for (Box strip : strips) {
            assertThat(strip.top()).isEqualTo(end);
            end = strip.bottom();
        }
        assertThat(end).isEqualTo(figure.height());
        RecordingPainter.record(figure, p -> p.mark() instanceof Node.TextRun)
                .forEach(p -> assertThat(strips).as("%s", p)
                        .filteredOn(strip -> strip.overlaps(p.shown()))
                        .hasSize(1));
        double room = (A5.portrait().width() - 2 * PdfOptions.USUAL_MARGIN) / pages.scale();
        pages.pages()
                .forEach(page -> page.forEach(part -> assertThat(part.shown().bottom() + part.down())
                        .isLessThanOrEqualTo(room + 1e-6)));
    }

    @Test
    void leavesSomeAirOnBothSidesOfACut() throws Exception {
        Drawing figure = FigureTest.shippedFigure(900);
        PdfPages pages = PdfPages.of(figure, Pdfs.ENDLESS.on(A5.landscape()));
        List<RecordingPainter.Painted> ink = RecordingPainter.record(figure,
                p -> p.groups().stream().anyMatch(group -> group.role() == Role.EVENT));
        pages.pages()
                .stream()
                .flatMap(List::stream)
                .filter(part -> !part.repeated())
                .map(PagePart::shown)
                .forEach(strip -> assertThat(ink).filteredOn(p -> strip.overlaps(p.shown()))
                        .allSatisfy(p -> {
                            assertThat(p.shown().top() - strip.top()).isGreaterThan(0.4);
                            assertThat(strip.bottom() - p.shown().bottom()).isGreaterThan(0.4);
                        }));
    }

    @Test
    void repeatsTitleAxisAndLaneAndCountsItsPages() throws Exception {
        PdfOptions options = Pdfs.ENDLESS.on(A5.landscape());
        try (PDDocument document = Pdfs.read(FigureTest.shippedFigure(900), options)) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page < pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("日米の宇宙・サイバー・AI協力", "2010年",
                        page + " / " + pages).containsAnyOf("宇宙\n", "サイバー\n");
            }
            Structure structure = new Structure(document);
            assertThat(structure.elements("H1")).hasSize(1);
            assertThat(structure.elements("H2")).extracting(Structure.Element::words)
                    .containsExactly("宇宙14件", "サイバー13件", "AI3件");
            assertThat(structure.artifacts()).contains("日米の宇宙・サイバー・AI協力", "2 / " + pages);
        }
    }

    @Test
    void fitsOnOnePageWhereThatIsWanted() throws Exception {
        PdfOptions options = new PdfOptions("題", null, "ja", A5, PdfOptions.USUAL_MARGIN, false);
        Drawing figure = FigureTest.shippedFigure(900);
        PdfPages pages = PdfPages.of(figure, options);
        assertThat(pages.pages()).hasSize(1);
        assertThat(pages.scale() * figure.width())
                .isLessThanOrEqualTo(A5.width() - 2 * options.margin() + 1e-6);
        assertThat(pages.scale() * figure.height())
                .isLessThanOrEqualTo(A5.height() - 2 * options.margin() + 1e-6);
    }

    @Test
    void refusesWhatHasNoRoom() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PdfPaper.Sheet(0, 100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PdfOptions("題", null, "ja", A5, A5.width() / 2, false));
    }

    /** A lane without any place to cut is cut where the page ends, and comes to its end. */
    @Test
    void cutsThroughWhatIsHigherThanAPage() throws Exception {
        Node.Group header = new Node.Group(Role.LANE_HEADER, "l", "レーン", "1件", "ja",
                List.of(new Node.Rect(0, 20, 400, 5000, Pdfs.PAPER), Pdfs.run("レーン", 10, 40)));
        Node.Group event = new Node.Group(Role.EVENT, "e", "高い", "2009年", "ja",
                List.of(new Node.Rect(100, 30, 10, 4900, Pdfs.BLUE)));
        Drawing drawing = Pdfs.drawing(400, 5020, Node.Group.of(Role.LANE, "l", List.of(event)), header);
        PdfPages pages = PdfPages.of(drawing, Pdfs.ENDLESS.on(A5));
        assertThat(pages.pages()).hasSizeBetween(9, 14);
    }
}
