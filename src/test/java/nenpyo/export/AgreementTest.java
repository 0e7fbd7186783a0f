package nenpyo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
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

    /** Of two that are alike, a painter may leave out the one that is cut off. */
    @Test
    void allFormatsShowWhatIsLikeSomethingCutOff() throws Exception {
        Node gradient = new Node.HorizontalGradient(0, 0, 8, 8, Ink.of("#204060"), Ink.of("#80A0C0"));
        Node cutOff = new Node.Clip(20, 0, 8, 8, List.of(gradient));
        allFormatsShow(new Drawing(400, 300, Ink.of("#FFFFFF"),
                Node.Group.of(Role.FIGURE, "figure", List.of(cutOff, gradient))));
    }

    @Provide
    Arbitrary<Drawing> drawings() {
        return RandomDrawings.any();
    }

    private static void allFormatsShow(Drawing drawing) throws Exception {
        List<Asked> asked = AskedMarks.of(drawing);
        // An SVG leaves out nothing for being cut off.
        agree(asked, Asked::inked, SvgMarks.of(svg(drawing)), 0.002, "SVG");
        agree(asked, Asked::visible, PdfMarks.of(pdf(drawing)), 0.26, "PDF");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngImage.write(drawing, SCALE, Lettering.bundled(), png, Progress.UNSEEN);
        PixelMarks.assertShown(drawing, ImageIO.read(new ByteArrayInputStream(png.toByteArray())), SCALE);
    }

    /**
     * What need not be there may be left out; nothing may be added. What is left out may be like what comes later, so all ways
     * to pair the two are followed. Where one is there that is cut off, and another like it is not, nothing tells: what is
     * read back has no clips.
     */
    private static void agree(List<Asked> asked, Predicate<Asked> needed, List<Seen> seen, double px,
            String format) {
        SortedSet<Integer> paired = new TreeSet<>(Set.of(0));
        for (Asked mark : asked) {
            SortedSet<Integer> now = new TreeSet<>();
            for (int next : paired) {
                if (next < seen.size() && mark.isLike(seen.get(next), px)) {
                    now.add(next + 1);
                }
                if (!needed.test(mark)) {
                    now.add(next);
                }
            }
            int most = paired.last();
            assertThat(now)
                    .as(() -> format + " lacks " + mark.seen() + "; there is "
                            + (most < seen.size() ? seen.get(most) : "nothing more"))
                    .isNotEmpty();
            paired = now;
        }
        assertThat(seen.subList(paired.last(), seen.size()))
                .as(format + " shows more than was asked for")
                .isEmpty();
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
