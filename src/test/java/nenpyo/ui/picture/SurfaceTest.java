package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.export.Progress;
import nenpyo.export.raster.PixelSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** That a picture is shown pixel for pixel. */
class SurfaceTest {
    private static final Ink WHITE = Ink.of("#FFFFFF");
    private static final Ink BLACK = Ink.of("#000000");
    private static final double WIDTH = 400;
    private static final double HEIGHT = 80;
    /** Where the parts meet: in the middle of a line across, and of a bar. */
    private static final double LEFT = 131;
    private static final double BOTTOM = 64;
    private static final int COLLECTIONS_MOST = 20;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Lines of one px and bars, at places that fall on no pixel. */
    private static Drawing lines() {
        List<Node> marks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            marks.add(new Node.Rect(5 + 12.3 * i, 3.3, 1, 40, BLACK));
        }
        marks.add(new Node.Rect(5.1, 50.7, 300.4, 1, BLACK));
        marks.add(new Node.Rect(5.1, 60.2, 300.4, 7.7, BLACK));
        return new Drawing(WIDTH, HEIGHT, WHITE, Node.Group.of(Role.AXIS, "lines", marks));
    }

    /** All of a sheet, in three parts. */
    private static List<Part> parts(PixelSheet sheet, int left, int bottom) {
        return List.of(part(sheet, 0, 0, left, bottom), part(sheet, left, 0, sheet.width() - left, bottom),
                part(sheet, 0, bottom, sheet.width(), sheet.height() - bottom));
    }

    private static Part part(PixelSheet sheet, int left, int top, int width, int height) {
        return new Part(left, top, width, height, sheet, to -> Composition.copy(sheet, left, top, to, width));
    }

    /** How a sheet is put on a surface at a scale. */
    private interface Showing {
        void show(Surface surface, double scale, PixelSheet sheet);
    }

    private static void inParts(Surface surface, double scale, PixelSheet sheet) {
        surface.show(scale, parts(sheet, (int) Math.round(LEFT * scale), (int) Math.round(BOTTOM * scale)));
    }

    private static WritableImage pixels(double scale, Showing showing) {
        int width = (int) Math.round(WIDTH * scale);
        int height = (int) Math.round(HEIGHT * scale);
        PixelSheet sheet = new PixelSheet(width, height);
        sheet.paint(lines(), scale, Progress.UNSEEN);
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Surface surface = new Surface();
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(surface), WIDTH, HEIGHT));
            showing.show(surface, scale, sheet);
            SnapshotParameters asAWindow = new SnapshotParameters();
            asAWindow.setTransform(new Scale(scale, scale));
            return surface.snapshot(asAWindow, null);
        }));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2, 3})
    void everyLineIsCrispAtEveryScale(double scale) {
        assertCrisp(pixels(scale, SurfaceTest::inParts), scale);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2, 3})
    void ofAWholeSheetToo(double scale) {
        assertCrisp(pixels(scale, Surface::show), scale);
    }

    private static void assertCrisp(WritableImage image, double scale) {
        assertThat(colours(image, (int) (WIDTH * scale), (int) (HEIGHT * scale)))
                .containsExactly("ff000000", "ffffffff");
        assertThat(lineWidths(image, (int) (20 * scale), scale)).hasSize(30)
                .containsOnly((int) Math.max(1, Math.round(scale)));
    }

    @Test
    void onlyWhatIsNewIsWritten() {
        Map<String, Integer> written = new TreeMap<>();
        Object stays = new Object();
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Surface surface = new Surface();
            for (int i = 0; i < 5; i++) {
                surface.show(1, List.of(
                        new Part(0, 0, 3, 2, stays, _ -> written.merge("stays", 1, Integer::sum)),
                        new Part(3, 0, 4, 2, new Object(), _ -> written.merge("moves", 1, Integer::sum)),
                        new Part(0, 2, i < 3 ? 7 : 0, 1, stays,
                                _ -> written.merge("goes", 1, Integer::sum))));
                assertThat(surface.getChildrenUnmodifiable().getLast().isVisible()).isEqualTo(i < 3);
            }
        }));

        assertThat(written).containsExactly(Map.entry("goes", 1), Map.entry("moves", 5),
                Map.entry("stays", 1));
    }

    private static PixelSheet sheet(int width, int height, int argb) {
        PixelSheet sheet = new PixelSheet(width, height);
        Arrays.fill(sheet.pixels(), argb);
        return sheet;
    }

    private static Set<String> colours(Surface surface) {
        WritableImage image = surface.snapshot(null, null);
        return colours(image, (int) image.getWidth(), (int) image.getHeight());
    }

    private static Set<String> colours(WritableImage image, int width, int height) {
        Set<String> colours = new TreeSet<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                colours.add(Integer.toHexString(image.getPixelReader().getArgb(x, y)));
            }
        }
        return colours;
    }

    @Test
    void partsAndSheetsTakeTurns() {
        PixelSheet red = sheet(30, 20, 0xFFFF0000);
        PixelSheet blue = sheet(30, 20, 0xFF0000FF);
        List<Integer> written = new ArrayList<>();
        List<Part> parts = parts(blue, 10, 15).stream()
                .map(part -> new Part(part.left(), part.top(), part.width(), part.height(), part.content(),
                        to -> {
                            written.add(part.left());
                            part.writing().accept(to);
                        }))
                .toList();
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Surface surface = new Surface();
            for (int i = 0; i < 2; i++) {
                surface.show(1, red);
                assertThat(colours(surface)).containsExactly("ffff0000");
                surface.show(1, parts);
                assertThat(colours(surface)).containsExactly("ff0000ff");
            }
            assertThat(written).as("what is hidden is forgotten").containsExactly(0, 10, 0, 0, 10, 0);
            surface.show(1, red);
            Arrays.fill(red.pixels(), 0xFF00FF00);
            surface.show(1, red);
            assertThat(colours(surface)).as("what is painted on the same sheet").containsExactly("ff00ff00");
            surface.show(1, sheet(10, 40, 0xFF000000));
            assertThat(colours(surface)).as("another size").containsExactly("ff000000");
            assertOpaque(surface, 10, 40);
        }));
    }

    @Test
    void ofASizeThatIsGoneNothingIsKept() {
        SheetView view = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(SheetView::new));
        WeakReference<int[]> gone = shownAndReplaced(view);

        for (int i = 0; i < COLLECTIONS_MOST && gone.get() != null; i++) {
            System.gc();
        }

        assertThat(gone.get()).isNull();
    }

    private static WeakReference<int[]> shownAndReplaced(SheetView view) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            PixelSheet small = sheet(20, 10, -1);
            view.show(small);
            view.show(sheet(21, 10, -1));
            return new WeakReference<>(small.pixels());
        }));
    }

    @Test
    void whatLiesUnderASheetNeedsNoPainting() {
        SheetView view = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            SheetView shown = new SheetView();
            shown.show(sheet(40, 20, -1));
            return shown;
        }));

        assertOpaque(view, 40, 20);
    }

    @Test
    void whatLiesUnderATileNeedsNoPainting() {
        Tile tile = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Tile shown = new Tile();
            shown.show(new Part(2, 3, 40, 20, shown, _ -> {}));
            return shown;
        }));

        assertOpaque(tile, 40, 20);
    }

    @Test
    void whatLiesUnderASurfaceNeedsNoPainting() {
        Surface surface = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Surface shown = new Surface();
            for (int bottom : List.of(50, 40)) {
                shown.show(1.5,
                        List.of(new Part(0, 0, 10, 30, shown, _ -> {}),
                                new Part(10, 0, 20, 30, shown, _ -> {}),
                                new Part(0, 30, 30, bottom - 30, shown, _ -> {})));
            }
            return shown;
        }));

        assertOpaque(surface, 30, 40);
    }

    /** What JavaFX goes by when it leaves out what lies under a region; no picture would tell that it does not. */
    private static void assertOpaque(Region region, double width, double height) {
        assertThat(region.getOpaqueInsets()).isEqualTo(Insets.EMPTY);
        assertThat(region.getShape()).isNotNull();
        assertThat(List.of(region.getWidth(), region.getHeight())).containsExactly(width, height);
    }

    /** The widths in pixels of what is black along a row. */
    private static List<Integer> lineWidths(WritableImage image, int y, double scale) {
        List<Integer> widths = new ArrayList<>();
        int width = 0;
        for (int x = 0; x < (int) (WIDTH * scale); x++) {
            boolean black = image.getPixelReader().getArgb(x, y) == 0xFF000000;
            width = black ? width + 1 : width;
            if (!black && width > 0) {
                widths.add(width);
                width = 0;
            }
        }
        return widths;
    }
}
