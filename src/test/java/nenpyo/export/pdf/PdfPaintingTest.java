package nenpyo.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Heights;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;
import nenpyo.export.FigureTest;
import nenpyo.export.Progress;
import nenpyo.export.png.PngImage;
import nenpyo.lettering.Lettering;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PDF shows: the same as the PNG of the same drawing. */
class PdfPaintingTest {
    private static final double PX = 1 / PdfPaper.POINTS_PER_PX;

    /** Every mark there is, alone and half transparent. */
    @Test
    void showsEachMarkWhereThePngHasIt() throws Exception {
        Ink half = Pdfs.BLUE.withOpacity(0.5);
        Drawing drawing = Pdfs.drawing(300, 200, new Node.Rect(10, 10, 40, 20, Pdfs.BLUE),
                new Node.Rect(60, 10, 40, 20, 6, half),
                new Node.HorizontalGradient(110, 10, 80, 20, Pdfs.BLUE, Pdfs.BLUE.withOpacity(0)),
                new Node.HorizontalGradient(200, 10, 80, 20, Ink.of("#FF0000"), Ink.of("#00FF00")),
                new Node.HorizontalGradient(200, 34, 80, 8, half, half),
                new Node.Hatch(10, 50, 60, 30, 8, 3, Pdfs.BLUE, Pdfs.BLUE.withOpacity(0.2)),
                new Node.Columns(80, 80, 10, Heights.of(5, 20, 20, 0, 12), Pdfs.BLUE),
                new Node.Path(Outline.ofPathData("M0 0H40V40H0ZM10 10H30V30H10Z").at(150, 50, 1), half, null),
                new Node.Path(Outline.through(210, 60, 280, 60), null,
                        new Stroke(Pdfs.BLUE, 4, List.of(12.0, 6.0))),
                new Node.Path(Outline.ofPathData("M210 80C230 60 250 100 280 80"), null, new Stroke(half, 4)),
                new Node.Clip(10, 100, 50, 50,
                        List.of(new Node.Clip(40, 90, 50, 100,
                                List.of(new Node.Rect(0, 0, 300, 200, Pdfs.BLUE))))),
                new Node.Rect(100, 100, 50, 50, Pdfs.BLUE), Pdfs.run("宇宙協力", 170, 140));
        assertThat(difference(drawing)).isLessThan(0.8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {480, 1200})
    void showsTheFigureAsThePngDoes(double width) throws Exception {
        assertThat(difference(FigureTest.shippedFigure(width))).isLessThan(2.5);
    }

    /** The mean difference of a colour's parts, 0 to 255, after both are blurred over 2 × 2: edges lie a hair apart. */
    private static double difference(Drawing drawing) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngImage.write(drawing, 2, Lettering.bundled(), png, Progress.UNSEEN);
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        try (PDDocument document = Pdfs.read(drawing, Pdfs.ENDLESS)) {
            BufferedImage other = Pdfs.image(document, 0, 2 * PX);
            assertThat(other.getWidth()).isEqualTo(one.getWidth());
            assertThat(other.getHeight()).isEqualTo(one.getHeight());
            long sum = 0;
            for (int x = 0; x + 1 < one.getWidth(); x += 2) {
                for (int y = 0; y + 1 < one.getHeight(); y += 2) {
                    for (int shift = 0; shift <= 16; shift += 8) {
                        sum += Math.abs(four(one, x, y, shift) - four(other, x, y, shift));
                    }
                }
            }
            return sum / 4.0 / (one.getWidth() / 2.0 * (one.getHeight() / 2.0) * 3);
        }
    }

    private static int four(BufferedImage image, int x, int y, int shift) {
        return (image.getRGB(x, y) >> shift & 0xFF) + (image.getRGB(x + 1, y) >> shift & 0xFF)
                + (image.getRGB(x, y + 1) >> shift & 0xFF) + (image.getRGB(x + 1, y + 1) >> shift & 0xFF);
    }

    @Test
    void givesTheSameBytesInAnyZoneAndLocale() throws Exception {
        Drawing figure = FigureTest.shippedFigure(700);
        byte[] here = Pdfs.bytes(figure, Pdfs.ENDLESS.on(PdfPaper.named("a5").orElseThrow()));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (int i = 0; i < 3; i++) {
                assertThat(Pdfs.bytes(FigureTest.shippedFigure(700),
                        Pdfs.ENDLESS.on(PdfPaper.named("a5").orElseThrow()))).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void tellsFilesApartByTheirIdentity() throws Exception {
        Drawing drawing = Pdfs.drawing(50, 50, Pdfs.run("一", 10, 30));
        Drawing other = Pdfs.drawing(50, 50, Pdfs.run("二", 10, 30));
        try (PDDocument one = Pdfs.read(drawing, Pdfs.ENDLESS);
                PDDocument two = Pdfs.read(other, Pdfs.ENDLESS)) {
            assertThat(one.getDocument().getDocumentID().toString())
                    .isNotEqualTo(two.getDocument().getDocumentID().toString());
        }
    }

    @Test
    void drawsABoxForACharacterThatItsFontLacks() throws Exception {
        Drawing drawing = Pdfs.drawing(120, 50, Pdfs.run("日한😀本", 10, 30));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument.write(drawing, Pdfs.ENDLESS, Lettering.bundled(), out, Progress.UNSEEN);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            BufferedImage image = Pdfs.image(document, 0, 4 * PX);
            // 日 is 12 px wide, then comes the box: its left side is ink, its middle paper.
            Ink side = new Ink(image.getRGB((int) (4 * (22 + 12 * 0.105)), 4 * 26));
            assertThat(side.blue() - side.red()).isGreaterThan(80);
            assertThat(new Ink(image.getRGB(4 * 28, 4 * 26))).isEqualTo(Pdfs.PAPER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00b", "\u202Eabc\u202C", "\u0000\u0007\t\n", "עברית العربية",
        "\uFFFE\uFFFF",
        "e\u0301 ﬁ ﷽", "\uDBFF\uDFFF", "(\\)<>/[]{}%"})
    void isBrokenByNoText(String text) throws Exception {
        Node.Group event = new Node.Group(Role.EVENT, text, text, text, "ja",
                List.of(Pdfs.run(text, 10, 30), Pdfs.run(text + "…", 10, 45)));
        Drawing drawing = Pdfs.drawing(200, 60,
                Node.Group.of(Role.LANE, text, List.of(event)));
        try (PDDocument document = Pdfs.read(drawing, PdfOptions.of(text, text, "ja"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new Structure(document).elements("P")).hasSize(1);
            Pdfs.image(document, 0, 1);
        }
    }

    @Test
    void endsWhenItIsToldTo() throws Exception {
        Drawing figure = FigureTest.shippedFigure(800);
        assertThatThrownBy(
                () -> PdfDocument.write(figure, Pdfs.ENDLESS, Lettering.bundled(),
                        new ByteArrayOutputStream(), share -> {
                            if (share > 0.5) {
                                throw new CancellationException();
                            }
                        }))
                .isInstanceOf(CancellationException.class);
    }
}
