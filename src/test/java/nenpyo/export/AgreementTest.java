package nenpyo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import nenpyo.drawing.Drawing;
import nenpyo.export.AskedMarks.Asked;
import nenpyo.export.pdf.PdfDocument;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.png.PngImage;
import nenpyo.export.svg.SvgImage;
import nenpyo.lettering.Lettering;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Every painter shows the marks that the drawing asks for, in its order, at its places, in its colours: the recording one
 * says which, SVG and PDF are read back, a PNG is looked at where they lie. The window shows what the painter of the PNG
 * paints.
 */
class AgreementTest {
    private static final double SCALE = 2;

    @Test
    void allFormatsShowTheShippedTimeline() throws Exception {
        for (double width : new double[]{500, 1600}) {
            Drawing figure = FigureTest.shippedFigure(width);
            assertThat(AskedMarks.of(figure)).hasSizeGreaterThan(200);
            allFormatsShow(figure);
        }
    }

    @Property(tries = 60)
    void allFormatsShowWhateverIsDrawn(@ForAll("drawings") Drawing drawing) throws Exception {
        allFormatsShow(drawing);
    }

    @Provide
    Arbitrary<Drawing> drawings() {
        return RandomDrawings.any();
    }

    private static void allFormatsShow(Drawing drawing) throws Exception {
        List<Asked> asked = AskedMarks.of(drawing);
        agree(asked, SvgMarks.of(svg(drawing)), 0.002, "SVG");
        agree(asked, PdfMarks.of(pdf(drawing)), 0.26, "PDF");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngImage.write(drawing, SCALE, Lettering.bundled(), png, Progress.UNSEEN);
        PixelMarks.assertShown(drawing, ImageIO.read(new ByteArrayInputStream(png.toByteArray())), SCALE);
    }

    /** What shows nothing may be left out; nothing may be added. */
    private static void agree(List<Asked> asked, List<Seen> seen, double px, String format) {
        int next = 0;
        for (Asked mark : asked) {
            if (next < seen.size() && mark.isLike(seen.get(next), px)) {
                next++;
            } else {
                assertThat(mark.visible())
                        .as(format + " lacks " + mark.seen() + "; there is "
                                + (next < seen.size() ? seen.get(next) : "nothing more"))
                        .isFalse();
            }
        }
        assertThat(seen.subList(next, seen.size())).as(format + " shows more than was asked for").isEmpty();
    }

    private static byte[] svg(Drawing drawing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgImage.write(drawing, 1, false, Lettering.bundled(), out, Progress.UNSEEN);
        return out.toByteArray();
    }

    private static byte[] pdf(Drawing drawing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument.write(drawing, PdfOptions.of("", null, "ja"), Lettering.bundled(), out, Progress.UNSEEN);
        return out.toByteArray();
    }
}
