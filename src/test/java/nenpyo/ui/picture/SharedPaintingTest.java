package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Role;
import nenpyo.drawing.SlicedDrawing;
import nenpyo.export.raster.PixelSheet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SharedPaintingTest {
    private static final Sight SIGHT = Sights.of(Sights.view(0.4, 0.1), 1.25);
    private static final Drawing DRAWING = Sights.PROJECTION.project(SIGHT.shown(), SIGHT.view()).drawing();
    /** A pen that goes somewhere from nowhere. */
    private static final Node BROKEN = new Node.Path(new Outline(List.of(new Outline.Piece.Line(5, 5))),
            new Ink(0xFF000000), null);
    private static final int[] AT_ONCE = Sights.exactly(SIGHT);

    @Property(tries = 20)
    void howeverManyPaintItIsTheDrawingPaintedAtOnce(@ForAll @IntRange(min = 1, max = 9) int strips,
            @ForAll @IntRange(min = 1, max = 4) int hands) {
        PixelSheet sheet = new PixelSheet(SIGHT.pixelWidth(), SIGHT.pixelHeight());
        SharedPainting painting = new SharedPainting(sheet, new SlicedDrawing(DRAWING), SIGHT.scale(),
                strips);

        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int i = 0; i < hands; i++) {
            others.add(CompletableFuture.runAsync(painting::paintAlong));
        }
        painting.awaitWhole();
        assertThat(sheet.pixels()).isEqualTo(AT_ONCE);

        others.forEach(CompletableFuture::join);
        Arrays.fill(sheet.pixels(), 7);
        painting.paintAlong();
        assertThat(sheet.pixels()).as("nothing is painted twice").containsOnly(7);
    }

    @Test
    void whoseTimeHasComeTakesNoMoreStrips() {
        PixelSheet sheet = new PixelSheet(SIGHT.pixelWidth(), SIGHT.pixelHeight());
        SharedPainting painting = new SharedPainting(sheet, new SlicedDrawing(DRAWING), SIGHT.scale(), 4);
        painting.paintAlong(System.nanoTime() - 1);
        assertThat(sheet.pixels()).containsOnly(0);
        painting.paintAlong(System.nanoTime() + TimeUnit.SECONDS.toNanos(60));
        painting.awaitWhole();
        assertThat(sheet.pixels()).isEqualTo(AT_ONCE);
    }

    @Test
    void whatCannotBePaintedIsToldToWhoWaits() {
        Drawing broken = new Drawing(10, 10, Ink.NONE,
                Node.Group.of(Role.FIGURE, "broken", List.of(BROKEN)));
        SharedPainting painting = new SharedPainting(new PixelSheet(10, 10), new SlicedDrawing(broken), 1, 2);
        painting.paintAlong();
        assertThatThrownBy(painting::awaitWhole).isInstanceOf(CompletionException.class);
    }
}
