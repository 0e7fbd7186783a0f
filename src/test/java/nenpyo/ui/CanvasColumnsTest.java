package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import nenpyo.drawing.ColumnRuns;
import nenpyo.drawing.Heights;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.PixelGrid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Columns come onto the canvas pixel for pixel. */
class CanvasColumnsTest {
    private static final Ink PAPER = Ink.of("#FFFFFF");
    private static final Ink INK = Ink.of("#2F5FD0");
    private static final int WIDTH = 80;
    private static final int HEIGHT = 50;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void areTheRectanglesThatTheirEdgesMake() {
        // They begin left of the canvas, and the last ones lie beyond its right edge.
        Node.Columns columns = new Node.Columns(-7.4, 40.3, 3.2,
                Heights.of(3, 9, 9, 0, 30.6f, 0.2f, 12, 1, 0, 0, 7,
                        7, 7, 8, 20, 21, 2, 0, 5, 5, 5, 9, 33, 1, 0, 4, 4, 8, 8, 8, 30, 30),
                INK);
        int[][] expected = new int[HEIGHT][WIDTH];
        ColumnRuns.of(columns, new PixelGrid(1), run -> {
            for (int y = (int) run.y(); y < run.y() + run.height(); y++) {
                for (int x = Math.max(0, (int) run.x()); x < Math.min(WIDTH, run.x() + run.width()); x++) {
                    expected[y][x] = 1;
                }
            }
        });
        WritableImage seen = WindowUnderTest.onFx(() -> {
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            CanvasPainter painter = new CanvasPainter(canvas, 1, 1, 0);
            painter.rect(new Node.Rect(0, 0, WIDTH, HEIGHT, PAPER));
            painter.columns(columns);
            painter.columns(new Node.Columns(WIDTH + 5, 20, 2, Heights.of(9, 9), INK));
            return canvas.snapshot(null, null);
        });
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertThat(new Ink(seen.getPixelReader().getArgb(x, y))).as("at %d, %d", x, y)
                        .isEqualTo(expected[y][x] == 1 ? INK : PAPER);
            }
        }
    }
}
