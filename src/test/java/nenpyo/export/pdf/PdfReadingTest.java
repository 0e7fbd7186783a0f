package nenpyo.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.export.FigureTest;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;

/** What a reader finds in a PDF: words, their order, tags, bookmarks, facts. */
class PdfReadingTest {
    @Test
    void holdsEveryWordOfTheFigureToCopyAndFind() throws Exception {
        Drawing figure = FigureTest.shippedFigure(1440);
        try (PDDocument document = Pdfs.read(figure, Pdfs.ENDLESS)) {
            String text = Pdfs.text(document);
            for (String words : texts(figure)) {
                assertThat(text).contains(words);
            }
        }
    }

    /** 一, 人 and 大 share their glyphs with radicals, ・ and 〈 with other signs: no search would find those. */
    @Test
    void saysTheCharacterThatWasDrawnWhereSeveralShareAGlyph() throws Exception {
        String words = "一人の大・臣、二〇〇九年〈日本〉–";
        try (PDDocument document = Pdfs.read(Pdfs.drawing(400, 50, Pdfs.run(words, 10, 30)), Pdfs.ENDLESS)) {
            assertThat(Pdfs.text(document).strip()).isEqualTo(words);
        }
    }

    /** The measurer knows no ligatures: with them the words would end before their place. */
    @Test
    void setsEachCharacterByItself() throws Exception {
        int[] glyphs = {0};
        try (PDDocument document = Pdfs.read(Pdfs.drawing(400, 50, Pdfs.run("office", 10, 30)),
                Pdfs.ENDLESS)) {
            new PDFTextStripper() {
                @Override
                protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
                    glyphs[0]++;
                }
            }.getText(document);
        }
        assertThat(glyphs[0]).isEqualTo(6);
    }

    @Test
    void embedsItsFontsAsSubsets() throws Exception {
        try (PDDocument document = Pdfs.read(FigureTest.shippedFigure(1440), Pdfs.ENDLESS)) {
            Set<String> names = new HashSet<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansJP-(Regular|Bold)");
                names.add(font.getName().substring(7));
            }
            assertThat(names).containsExactlyInAnyOrder("NotoSansJP-Regular", "NotoSansJP-Bold");
        }
        assertThat(Pdfs.bytes(FigureTest.shippedFigure(1440), Pdfs.ENDLESS)).hasSizeLessThan(150_000);
    }

    @Test
    void isReadLaneByLaneInTheOrderOfTime() throws Exception {
        try (PDDocument document = Pdfs.read(FigureTest.shippedFigure(1440), Pdfs.ENDLESS)) {
            Structure structure = new Structure(document);
            assertThat(structure.elements().getFirst().type()).isEqualTo("Document");
            assertThat(structure.elements().getFirst().element().getLanguage()).isEqualTo("ja");
            assertThat(structure.elements("H1").getFirst().words()).isEqualTo("日米の宇宙・サイバー・AI協力");
            assertThat(structure.elements("Sect")).extracting(e -> e.element().getTitle())
                    .containsExactly("宇宙", "サイバー", "AI");
            assertThat(titlesUnder(structure, "AI")).containsExactly("米国防省、統合AIセンター(JAIC)を設立", "防衛省、AIPfDに参加",
                    "AIPfDへの継続参加と情報交換");
            assertThat(titlesUnder(structure, "宇宙")).hasSize(14)
                    .startsWith("首脳会談、宇宙の安保協力推進で一致", "第1回日米宇宙協議を実施", "日米協力のあり方を定期的に協議");
            List<Structure.Element> all = structure.elements();
            assertThat(all.getLast().words()).startsWith("出典: 防衛省『令和3年版 防衛白書』");
            assertThat(structure.artifacts().strip()).as("no word is lost to the structure").isEmpty();
        }
    }

    private static List<String> titlesUnder(Structure structure, String lane) {
        List<String> titles = new ArrayList<>();
        String current = "";
        for (Structure.Element element : structure.elements()) {
            if (element.type().equals("Sect")) {
                current = element.element().getTitle();
            } else if (element.depth() == 1) {
                current = "";
            } else if (element.type().equals("P") && current.equals(lane)) {
                titles.add(element.element().getTitle());
            }
        }
        return titles;
    }

    @Test
    void saysInFullWhatIsDrawnShortened() throws Exception {
        try (PDDocument document = Pdfs.read(FigureTest.shippedFigure(480), Pdfs.ENDLESS)) {
            Structure structure = new Structure(document);
            List<Structure.Element> shortened = structure.elements("P")
                    .stream()
                    .filter(e -> e.words().contains("…") && e.element().getTitle() != null)
                    .toList();
            assertThat(shortened).isNotEmpty().allSatisfy(e -> {
                assertThat(e.element().getTitle()).doesNotEndWith("…");
                assertThat(e.element().getActualText()).startsWith(e.element().getTitle() + " ");
            });
        }
    }

    @Test
    void readsAMarkWithoutWordsByItsTitle() throws Exception {
        Node.Group event = new Node.Group(Role.EVENT, "e", "首脳会談", "2009年11月", null,
                List.of(new Node.Path(Icons.kind("summit").at(10, 10, 1), Pdfs.BLUE, null)));
        Node.Group header = new Node.Group(Role.LANE_HEADER, "space", "宇宙", "1件", "ja",
                List.of(new Node.Rect(0, 0, 100, 50, Pdfs.PAPER), Pdfs.run("宇宙", 10, 20)));
        Drawing drawing = Pdfs.drawing(100, 50, Node.Group.of(Role.LANE, "space", List.of(event)), header);
        try (PDDocument document = Pdfs.read(drawing, Pdfs.ENDLESS)) {
            Structure structure = new Structure(document);
            assertThat(structure.elements()).extracting(Structure.Element::type)
                    .containsExactly("Document", "Sect", "H1", "P", "Figure");
            assertThat(structure.elements("Figure").getFirst().element().getAlternateDescription())
                    .isEqualTo("首脳会談 2009年11月");
        }
    }

    @Test
    void bookmarksItsLanes() throws Exception {
        try (PDDocument document = Pdfs.read(FigureTest.shippedFigure(1440), Pdfs.ENDLESS)) {
            List<String> titles = new ArrayList<>();
            int above = Integer.MAX_VALUE;
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                PDPageXYZDestination to = (PDPageXYZDestination) item.getDestination();
                assertThat(to.retrievePageNumber()).isZero();
                assertThat(to.getTop()).isLessThan(above);
                above = to.getTop();
            }
            assertThat(titles).containsExactly("宇宙", "サイバー", "AI");
        }
    }

    @Test
    void saysWhatItIsAndNothingOfHourOrMachine() throws Exception {
        PdfOptions options = PdfOptions.of("題名 <&> \"1\"", "作者", "ja-JP");
        try (PDDocument document = Pdfs.read(Pdfs.drawing(50, 50, Pdfs.run("一", 10, 30)), options)) {
            PDDocumentInformation facts = document.getDocumentInformation();
            assertThat(facts.getTitle()).isEqualTo("題名 <&> \"1\"");
            assertThat(facts.getAuthor()).isEqualTo("作者");
            assertThat(facts.getMetadataKeys()).containsExactlyInAnyOrder("Title", "Author", "Creator",
                    "Producer");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja-JP");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            String xmp = new String(
                    document.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("題名 &lt;&amp;&gt; &quot;1&quot;", "<rdf:li>作者</rdf:li>",
                            "<rdf:li>ja-JP</rdf:li>")
                    .doesNotContain("Date");
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().containsKey(COSName.LAST_MODIFIED)).isFalse();
            }
        }
    }

    private static List<String> texts(Drawing drawing) {
        return RecordingPainter.record(drawing, p -> p.mark() instanceof Node.TextRun)
                .stream()
                .filter(Painted::isShown)
                .map(p -> ((Node.TextRun) p.mark()).text())
                .toList();
    }
}
