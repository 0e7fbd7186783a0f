package nenpyo.ui.picture;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.application.Platform;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.export.Progress;
import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;

/** Projects and paints pictures, exact and wide ones each on a thread of their own; the latest that is asked for comes next. */
final class PicturePainter implements AutoCloseable {
    /** What is not urgent leaves the processor to the frames for so many times as long as it has used it. */
    private static final int PAUSE = 2;
    private static final int PARTS_MOST = 4;

    private final Projection projection;
    private final Painted painted;
    private final Sheets sheets = new Sheets();
    private final LatestFirst<Sight> exact = new LatestFirst<>("nenpyo-picture", this::paintExact);
    private final LatestFirst<Around> wide = new LatestFirst<>("nenpyo-panorama", this::paintWide);

    /**
     * What a panorama is made around.
     *
     * @param plot where the exact picture has its plot
     * @param beside how much is on either side of the view, in views
     * @param urgent whether nothing else can be shown meanwhile
     * @param outwards whether the view goes farther, so that what is beside it will be needed next
     */
    record Around(Sight sight, Box plot, double beside, boolean urgent, boolean outwards) {
        private boolean isPaused() {
            return !urgent && !outwards;
        }
    }

    /** Is told what was painted, on the JavaFX thread. */
    interface Painted {
        /** An exact picture is there. */
        void exact(Exact picture);

        /** A panorama is painted as far as its view; painting goes on beside it. */
        void wide(WidePicture picture);

        /** Nothing more is painted of a panorama. */
        void ended(WidePicture picture);

        /** There is no panorama around a sight. */
        void noneWide(Sight around);

        /** An exact picture, or a panorama, could not be made. */
        void failed(Sight sight, Throwable cause);
    }

    PicturePainter(Projection projection, Painted painted) {
        this.projection = projection;
        this.painted = painted;
    }

    void askExact(Sight sight) {
        exact.ask(sight);
    }

    void askWide(Around around) {
        wide.ask(around);
    }

    /** Takes back a sheet that is no longer looked at. */
    void giveBack(PixelSheet sheet) {
        sheets.giveBack(sheet);
    }

    private void paintExact(Sight sight) {
        try {
            Projected projected = projection.project(sight.shown(), sight.view());
            PixelSheet sheet = sheets.take(sight.pixelWidth(), sight.pixelHeight());
            paintInParts(sheet, projected.drawing(), sight.scale());
            Exact picture = new Exact(sight, projected, sheet);
            Platform.runLater(() -> painted.exact(picture));
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> painted.failed(sight, e));
        }
    }

    /** Paints parts of it side by side, for somebody waits; each processor a part, of which there are a few. */
    private static void paintInParts(PixelSheet sheet, Drawing drawing, double scale) {
        int parts = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, PARTS_MOST);
        IntStream.range(0, parts).parallel().forEach(part -> {
            int from = sheet.width() * part / parts;
            int to = sheet.width() * (part + 1) / parts;
            sheet.paint(drawing.between(from / scale, to / scale), scale, from, to, Progress.UNSEEN);
        });
    }

    private void paintWide(Around around) {
        Sight sight = around.sight;
        try {
            long began = System.nanoTime();
            Panorama panorama = Panorama.of(projection, sight, around.plot, around.beside);
            if (panorama == null) {
                Platform.runLater(() -> painted.noneWide(sight));
                return;
            }
            WidePicture picture = new WidePicture(panorama,
                    sheets.take(sight.pixels(panorama.wide().drawing().width()),
                            sight.pixels(panorama.wide().plot().bottom())));
            if (around.isPaused()) {
                pause(began);
            }
            paint(picture, around);
            Platform.runLater(() -> painted.ended(picture));
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> painted.failed(sight, e));
        }
    }

    /**
     * Tells of the picture as soon as what will be seen of it is painted, and goes on beside that as long as nothing else is
     * asked for.
     */
    private void paint(WidePicture picture, Around around) {
        picture.begin();
        boolean told = false;
        boolean more = true;
        while (more && (!told || !wide.isAwaited())) {
            long began = System.nanoTime();
            more = picture.paintMore();
            if (!told && (around.outwards ? !more : picture.isViewPainted())) {
                told = true;
                Platform.runLater(() -> painted.wide(picture));
            }
            if (told || around.isPaused()) {
                pause(began);
            }
        }
    }

    /** Leaves the processor to the frames for some times as long as has passed since a moment. */
    private static void pause(long began) {
        LockSupport.parkNanos(PAUSE * (System.nanoTime() - began));
    }

    @Override
    public void close() {
        exact.close();
        wide.close();
    }
}
