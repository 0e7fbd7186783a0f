package nenpyo.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Drawing;
import nenpyo.export.FigureTest;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;
import nenpyo.model.LanguageChoice;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** From events to their sources and back. */
class PdfLinksTest {
    @Test
    void leadsFromEventsToTheirSourcesAndBack() throws Exception {
        Drawing figure = FigureTest.numberedFigure(1440, LanguageChoice.JA);
        try (PDDocument document = Pdfs.read(figure, Pdfs.ENDLESS)) {
            PDPage page = document.getPage(0);
            List<Integer> down = new ArrayList<>();
            List<Integer> up = new ArrayList<>();
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                PDPageXYZDestination to = (PDPageXYZDestination) link.getDestination();
                assertThat(to.getPage()).isEqualTo(page);
                assertThat(link.getContents()).matches("\\[\\d]");
                assertThat(link.getStructParent()).isPositive();
                assertThat(link.getRectangle().getLowerLeftY()).isNotNegative();
                boolean leadsDown = to.getTop() < link.getRectangle().getLowerLeftY();
                (leadsDown ? down : up).add(to.getTop());
            }
            assertThat(up).hasSize(9);
            assertThat(down).hasSizeGreaterThan(60);
            assertThat(down.stream().distinct()).hasSizeBetween(3, 9);
        }
    }

    @Test
    void readsTheListAsOne() throws Exception {
        try (PDDocument document = Pdfs.read(FigureTest.numberedFigure(1440, LanguageChoice.JA),
                Pdfs.ENDLESS)) {
            Structure structure = new Structure(document);
            assertThat(structure.elements("L")).hasSize(1);
            assertThat(structure.elements("LI")).hasSize(9);
            assertThat(structure.elements("Lbl")).extracting(Structure.Element::words)
                    .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
            assertThat(structure.elements("LBody").getLast().element().getActualText())
                    .endsWith("3 その他の協力, 第1段落");
            assertThat(structure.elements("H2")).extracting(Structure.Element::words)
                    .containsExactly("宇宙14件", "サイバー13件", "AI3件", "出典一覧");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).containsExactly("宇宙", "サイバー", "AI", "出典一覧");
            assertThat(document.getDocumentInformation().getSubject()).contains("宇宙(14件)");
        }
    }

    /** A list of its own goes on the last page if there is room, else on one behind it. */
    @Test
    void leadsFromPageToPage() throws Exception {
        Drawing figure = FigureTest.shippedFigure(1440);
        Drawing numbered = FigureTest.numberedFigure(1440, LanguageChoice.JA);
        PdfPaper a4 = PdfPaper.named("a4").orElseThrow();
        PagedFigure paged = new PagedFigure(List.of(numbered, figure), List.of(Pdfs.drawing(1440, 3000)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument.write(paged, Pdfs.ENDLESS.on(a4), Lettering.bundled(), out, Progress.UNSEEN);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(0).getAnnotations()).isNotEmpty()
                    .allSatisfy(
                            link -> assertThat(
                                    ((PDPageDestination) ((PDAnnotationLink) link).getDestination())
                                            .retrievePageNumber())
                                    .isZero());
        }
        PagedFigure little = new PagedFigure(List.of(figure), List.of(Pdfs.drawing(1440, 100)));
        assertThat(PdfPages.of(little, Pdfs.ENDLESS.on(a4)).pages()).hasSize(1);
    }
}
