package nenpyo.ui.picture;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import nenpyo.app.background.BackgroundThreads;
import nenpyo.drawing.Box;
import nenpyo.drawing.SlicedDrawing;
import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import org.jspecify.annotations.Nullable;

/** Projects and paints pictures, exact and wide ones each on a thread of their own; the latest that is asked for comes next. */
final class PicturePainter implements AutoCloseable {
    private static final int PARTS_MOST = 4;
    private static final int PRACTISED_SLICES = 8;
    /** No pause takes more than this for work, nanoseconds: the rest was waiting for a processor. */
    private static final long LONGEST_WORK = 1_000_000;

    private final Projection projection;
    private final Function<Sight, Projected> projecting;
    private final Painted painted;
    private final Sheets sheets = new Sheets();
    private final LatestFirst<Order> exact = new LatestFirst<>(BackgroundThreads.awaited("nenpyo-picture"),
            this::paintExact);
    private final LatestFirst<Around> wide = new LatestFirst<>(BackgroundThreads.behind("nenpyo-panorama"),
            this::paintWide);

    /** What was last expected, until its picture is there or something else is asked for. Of the JavaFX thread. */
    private @Nullable Order expected;

    /** An exact picture to be made. */
    private static final class Order {
        private final Sight sight;
        /** Whether it was asked for, and is not only expected to be. Of the JavaFX thread. */
        private boolean awaited;

        Order(Sight sight, boolean awaited) {
            this.sight = sight;
            this.awaited = awaited;
        }
    }

    /**
     * What a panorama is made around.
     *
     * @param plot where the exact picture has its plot
     * @param course where the view goes
     * @param urgent whether nothing else can be shown meanwhile
     */
    record Around(Sight sight, Box plot, Course course, boolean urgent) {}

    /** Is told what was painted, on the JavaFX thread. */
    interface Painted {
        /**
         * An exact picture is there.
         *
         * @param awaited whether it was asked for, and not only expected to be
         */
        void exact(Exact picture, boolean awaited);

        /** A panorama is painted as far as its view; painting goes on beside it. */
        void wide(WidePicture picture);

        /** Nothing more is painted of a panorama. */
        void ended(WidePicture picture);

        /** At the ends of time there is no panorama. */
        void noneWide();

        /** An exact picture that was asked for could not be made. */
        void failed(Sight sight, Throwable cause);

        /** A panorama could not be made, or not all of it. */
        void failedWide(Throwable cause);
    }

    /** @param projecting how an exact picture is made */
    PicturePainter(Projection projection, Function<Sight, Projected> projecting, Painted painted) {
        this.projection = projection;
        this.projecting = projecting;
        this.painted = painted;
    }

    /** Asks for an exact picture; one that is expected and under way is not made twice. For the JavaFX thread. */
    void askExact(Sight sight) {
        if (expected != null && expected.sight.equals(sight)) {
            expected.awaited = true;
        } else {
            expected = null;
            exact.ask(new Order(sight, true));
        }
    }

    /**
     * Asks for the exact picture of what may be asked for next, in place of what waits. What has begun is finished, so that
     * something else may have to wait for it as long as a picture takes. For the JavaFX thread.
     */
    void expect(Sight sight) {
        expected = new Order(sight, false);
        exact.ask(expected);
    }

    private void ended(Order order) {
        if (expected == order) {
            expected = null;
        }
    }

    void askWide(Around around) {
        wide.ask(around);
    }

    /** Leaves the processor to the exact picture of something else: what goes on beside an old one is of no use. */
    void dropWide() {
        wide.drop();
    }

    /** Takes back a sheet that is no longer looked at. */
    void giveBack(PixelSheet sheet) {
        sheets.giveBack(sheet);
    }

    private void paintExact(Order order) {
        Sight sight = order.sight;
        try {
            Projected projected = projecting.apply(sight);
            PixelSheet sheet = sheets.take(sight.pixelWidth(), sight.pixelHeight());
            paintInParts(sheet, new SlicedDrawing(projected.drawing()), sight.scale());
            Exact picture = new Exact(sight, projected, sheet);
            Platform.runLater(() -> {
                ended(order);
                painted.exact(picture, order.awaited);
            });
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> {
                ended(order);
                // Who asks for what was only expected will be told then.
                if (order.awaited) {
                    painted.failed(sight, e);
                }
            });
        }
    }

    /** Paints parts of it side by side, for somebody waits; each processor a part, of which there are a few. */
    private static void paintInParts(PixelSheet sheet, SlicedDrawing drawing, double scale) {
        int parts = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, PARTS_MOST);
        IntStream.range(0, parts).parallel().forEach(part -> {
            int from = sheet.width() * part / parts;
            int to = sheet.width() * (part + 1) / parts;
            sheet.paint(drawing, scale, from, to);
        });
    }

    private void paintWide(Around around) {
        try {
            if (!makeWide(around)) {
                return;
            }
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> painted.failedWide(e));
            return;
        }
        try {
            practise(around);
        } catch (RuntimeException e) {
            // What nobody asked for may fail; who asks for the like will be told.
        }
    }

    /** Projects and paints a panorama; false, which is told, where there is none. */
    private boolean makeWide(Around around) {
        long began = System.nanoTime();
        WidePicture picture = projected(around);
        if (picture == null) {
            Platform.runLater(painted::noneWide);
            return false;
        }
        if (!around.urgent) {
            pause(around, began);
        }
        try {
            paint(picture, around);
        } finally {
            Platform.runLater(() -> painted.ended(picture));
        }
        return true;
    }

    private @Nullable WidePicture projected(Around around) {
        Sight sight = around.sight;
        Panorama panorama = Panorama.of(projection, sight, around.plot, around.course.beside());
        return panorama == null
                ? null
                : new WidePicture(panorama,
                        sheets.take(widest(around), sight.pixels(panorama.wide().plot().bottom())));
    }

    /** Makes such pictures once more for nobody, as long as that still is of use and nothing else is asked for. */
    private void practise(Around around) {
        if (!wide.isOvertaken()) {
            BackgroundThreads.standBack();
        }
        while (!wide.isOvertaken() && Practice.takeTurn()) {
            long began = System.nanoTime();
            WidePicture picture = projected(around);
            if (picture == null) {
                return;
            }
            picture.begin();
            boolean more = true;
            while (more && !wide.isOvertaken()) {
                more = picture.paintMore();
                pause(around, began);
                began = System.nanoTime();
            }
            Practice.compose(picture);
            sheets.giveBack(picture.sheet());
            practiseExact(around);
        }
    }

    /** Makes the picture of a view as it looks at rest, column by column. */
    private void practiseExact(Around around) {
        Sight sight = around.sight;
        long began = System.nanoTime();
        SlicedDrawing drawing = new SlicedDrawing(projection.project(sight.shown(), sight.view()).drawing());
        PixelSheet sheet = sheets.take(sight.pixelWidth(), sight.pixelHeight());
        int slice = Math.ceilDiv(sheet.width(), PRACTISED_SLICES);
        for (int from = 0; from < sheet.width() && !wide.isOvertaken(); from += slice) {
            sheet.paint(drawing, sight.scale(), from, Math.min(sheet.width(), from + slice));
            pause(around, began);
            began = System.nanoTime();
        }
        sheets.giveBack(sheet);
    }

    /** Whether nothing is painted. */
    boolean isAtRest() {
        return wide.isIdle() && exact.isIdle();
    }

    /** Room for the widest panorama, so that every one can have the sheet of another: to make one takes longer than to fill it. */
    private static int widest(Around around) {
        return around.sight.pixels(
                around.sight.view().width() + Math.ceil(around.plot.width() * Course.MOST_BESIDE) + 2);
    }

    /**
     * Tells of the picture as soon as what will be seen of it is painted, and goes on beside that as long as nothing else is
     * asked for.
     */
    private void paint(WidePicture picture, Around around) {
        picture.begin();
        boolean told = false;
        boolean more = true;
        while (more && (!told || !wide.isOvertaken())) {
            long began = System.nanoTime();
            more = picture.paintMore();
            if (!told && picture.isViewPainted()) {
                told = true;
                Platform.runLater(() -> painted.wide(picture));
            }
            if (told || !around.urgent) {
                pause(around, began);
            }
        }
    }

    /** Leaves the processor to the frames for some times as long as has passed since a moment, but not for long. */
    private static void pause(Around around, long began) {
        LockSupport.parkNanos(around.course.pause() * Math.min(LONGEST_WORK, System.nanoTime() - began));
    }

    @Override
    public void close() {
        exact.close();
        wide.close();
    }
}
