package nenpyo.export.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;
import nenpyo.export.FigureTest;
import nenpyo.export.Progress;
import nenpyo.export.raster.Raster;
import nenpyo.lettering.Lettering;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngImageTest {
    private static final Ink BLUE = Ink.of("#2F5FD0");
    private static final Ink PAPER = Ink.of("#F0F4E8");

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3, 4})
    void paintsMarksWhereTheDrawingSays(double scale) throws Exception {
        Drawing figure = FigureTest.shippedFigure(1200);
        BufferedImage image = image(figure, scale);
        assertThat(image.getWidth()).isEqualTo((int) (figure.width() * scale));
        assertThat(image.getHeight()).isEqualTo((int) (figure.height() * scale));
        List<Painted> painted = RecordingPainter.record(figure);
        int compared = 0;
        for (int i = 0; i < painted.size(); i++) {
            if (painted.get(i).mark() instanceof Node.Rect rect && rect.fill().alpha() == 255
                    && painted.get(i).isShown() && painted.get(i).shown().height() > 4
                    && painted.get(i).shown().width() > 4) {
                Box box = painted.get(i).shown();
                double x = box.left() + 3;
                double y = box.top() + 3;
                boolean later = painted.subList(i + 1, painted.size())
                        .stream()
                        .anyMatch(p -> p.shown().distance(x, y) < 2);
                if (!later) {
                    assertThat(at(image, x * scale, y * scale)).as("%s", rect).isEqualTo(rect.fill());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    /** At 1.25 a side of 101 px is 126.25 pixels: the last column is paper, too. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.1, 0.3})
    void fillsItsPaperToTheLastPixel(double scale) throws IOException {
        BufferedImage image = image(drawing(101, 53), scale);
        for (int x : new int[]{0, image.getWidth() / 2, image.getWidth() - 1}) {
            for (int y : new int[]{0, image.getHeight() / 2, image.getHeight() - 1}) {
                assertThat(new Ink(image.getRGB(x, y))).isEqualTo(PAPER);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void drawsCrispEdges(double scale) throws IOException {
        Drawing drawing = drawing(60, 40, new Node.Rect(7.3, 5.6, 1, 20, BLUE),
                new Node.Rect(20.4, 5.6, 11.7, 20, BLUE));
        BufferedImage image = image(drawing, scale);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                assertThat(new Ink(image.getRGB(x, y))).isIn(BLUE, PAPER);
            }
        }
    }

    @Test
    void fadesAGradientFromLeftToRight() throws IOException {
        BufferedImage image = image(drawing(120, 20,
                new Node.HorizontalGradient(10, 0, 100, 20, BLUE, BLUE.withOpacity(0))), 1);
        int previous = -1;
        for (int x = 10; x < 110; x++) {
            int red = at(image, x, 10).red();
            assertThat(red).isGreaterThanOrEqualTo(previous);
            previous = red;
        }
        assertThat(at(image, 11, 10).red()).isLessThan(0x35);
        assertThat(at(image, 109, 10).red()).isGreaterThan(0xE8);
    }

    @Test
    void clipsAndReturnsFromIt() throws IOException {
        Node.Rect all = new Node.Rect(0, 0, 40, 40, BLUE);
        BufferedImage image = image(drawing(40, 40,
                new Node.Clip(10, 10, 20, 20, List.of(new Node.Clip(0, 0, 15, 40, List.of(all)))),
                new Node.Rect(35, 35, 5, 5, BLUE)), 1);
        assertThat(at(image, 12, 12)).isEqualTo(BLUE);
        assertThat(at(image, 16, 12)).isEqualTo(PAPER);
        assertThat(at(image, 5, 5)).isEqualTo(PAPER);
        assertThat(at(image, 37, 37)).isEqualTo(BLUE);
    }

    @Test
    void leavesTheHolesOfAPathEmptyAndStrokesIt() throws IOException {
        Outline ring = Outline.ofPathData("M0 0H20V20H0ZM5 5H15V15H5Z");
        BufferedImage image = image(drawing(60, 30, new Node.Path(ring, BLUE, null),
                new Node.Path(Outline.through(30, 10, 55, 10), null, new Stroke(BLUE, 2))), 1);
        assertThat(at(image, 2, 2)).isEqualTo(BLUE);
        assertThat(at(image, 10, 10)).isEqualTo(PAPER);
        assertThat(at(image, 40, 10)).isEqualTo(BLUE);
        assertThat(at(image, 40, 14)).isEqualTo(PAPER);
    }

    @Test
    void setsTextWhereItWasMeasured() throws IOException {
        String text = "宇宙協力";
        double width = TextMeasurer.bundled().width(text, 20, Weight.BOLD);
        BufferedImage image = image(
                drawing(140, 40, new Node.TextRun(text, 20, 28, 20, Weight.BOLD, width, BLUE)), 1);
        int left = 140;
        int right = 0;
        for (int x = 0; x < 140; x++) {
            for (int y = 0; y < 40; y++) {
                if (!new Ink(image.getRGB(x, y)).equals(PAPER)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    assertThat(y).isBetween((int) (28 - 0.88 * 20), (int) (28 + 0.24 * 20));
                }
            }
        }
        assertThat(left).isBetween(19, 23);
        assertThat(right).isBetween((int) (20 + width) - 4, (int) Math.ceil(20 + width));
    }

    @Test
    void refusesWhatIsLargerThanItsBounds() {
        assertThat(Raster.fits(10_000, 10_000, 1)).isTrue();
        assertThat(Raster.fits(10_000, 10_001, 1)).isFalse();
        assertThat(PngImage.fits(100_000, 20_000, 1)).isTrue();
        assertThat(PngImage.fits(100_000, 20_001, 1)).isFalse();
        assertThat(PngImage.fits(100_001, 10, 1)).isFalse();
        assertThat(PngImage.fits(25_001, 10, 4)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PngImage.write(drawing(60_000, 60_000), 1, Lettering.bundled(),
                        new ByteArrayOutputStream(),
                        Progress.UNSEEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Raster.of(drawing(20_000, 20_000), 1, Progress.UNSEEN));
    }

    /** Painted strip by strip, of some hundred rows each: no seam shows. */
    @Test
    void stripsMakeOneImage() throws IOException {
        List<Node> marks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            marks.add(new Node.Rect(i * 700.3, i * 17.7, 900, 61.5, 6, BLUE.withOpacity(0.4)));
            marks.add(new Node.Path(Outline.through(0, i * 20, 30_000, 700 - i * 9.5), null,
                    new Stroke(BLUE, 1.5, List.of())));
        }
        Drawing wide = drawing(30_000, 700, marks.toArray(Node[]::new));
        BufferedImage image = image(wide, 1);
        Raster whole = Raster.of(wide, 1, Progress.UNSEEN);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                if (row[x] != whole.argb().get(y * row.length + x)) {
                    fail("another colour at " + x + ", " + y);
                }
            }
        }
    }

    /** At 2× there are 192 pixels to the inch, 7559 to the metre. */
    @Test
    void saysHowLargeItsPixelsAre() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngImage.write(drawing(50, 50), 2, Lettering.bundled(), out, Progress.UNSEEN);
        ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray());
        int chunk = new String(out.toByteArray(), StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(bytes.getInt(chunk + 4)).isEqualTo(7559);
        assertThat(bytes.getInt(chunk + 8)).isEqualTo(7559);
        assertThat(bytes.get(chunk + 12)).isEqualTo((byte) 1);
    }

    private static Ink at(BufferedImage image, double x, double y) {
        return new Ink(image.getRGB((int) x, (int) y));
    }

    private static Drawing drawing(double width, double height, Node... nodes) {
        return new Drawing(width, height, PAPER, Node.Group.of(Role.FIGURE, "f", List.of(nodes)));
    }

    private static BufferedImage image(Drawing drawing, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngImage.write(drawing, scale, Lettering.bundled(), out, Progress.UNSEEN);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
