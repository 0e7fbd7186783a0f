package nenpyo.ui.picture;

import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import nenpyo.app.background.BackgroundThreads;
import nenpyo.drawing.Box;
import nenpyo.drawing.SlicedDrawing;
import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.Projection;
import org.jspecify.annotations.Nullable;

/** Projects and paints panoramas slice by slice on a thread of its own; the latest that is asked for comes next. */
final class PanoramaPainter implements AutoCloseable {
    private static final int PRACTISED_SLICES = 8;
    /** No pause takes more than this for work, nanoseconds: the rest was waiting for a processor. */
    private static final long LONGEST_WORK = 1_000_000;

    private final Projection projection;
    private final Sheets sheets;
    private final Painted painted;
    private final LatestFirst<Around> orders = new LatestFirst<>(BackgroundThreads.behind("nenpyo-panorama"),
            this::paint);

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
        /** A panorama is painted as far as its view; painting goes on beside it. */
        void wide(WidePicture picture);

        /** Nothing more is painted of a panorama. */
        void ended(WidePicture picture);

        /** At the ends of time there is no panorama. */
        void noneWide();

        /** A panorama could not be made, or not all of it. */
        void failedWide(Throwable cause);
    }

    /** @param sheets to paint on */
    PanoramaPainter(Projection projection, Sheets sheets, Painted painted) {
        this.projection = projection;
        this.sheets = sheets;
        this.painted = painted;
    }

    /** Asks for a panorama in place of what waits. */
    void ask(Around around) {
        orders.ask(around);
    }

    /** Leaves the processor to the exact picture of something else: what goes on beside an old one is of no use. */
    void drop() {
        orders.drop();
    }

    private void paint(Around around) {
        try {
            if (!make(around)) {
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
    private boolean make(Around around) {
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
        if (!orders.isOvertaken()) {
            BackgroundThreads.standBack();
        }
        while (!orders.isOvertaken() && Practice.takeTurn()) {
            long began = System.nanoTime();
            WidePicture picture = projected(around);
            if (picture == null) {
                return;
            }
            picture.begin();
            boolean more = true;
            while (more && !orders.isOvertaken()) {
                more = picture.paintMore();
                pause(around, began);
                began = System.nanoTime();
            }
            // Who has asked for something else waits for a processor.
            if (!orders.isOvertaken()) {
                Practice.compose(picture);
            }
            sheets.giveBack(picture.sheet());
            if (!orders.isOvertaken()) {
                practiseExact(around);
            }
        }
    }

    /** Makes the picture of a view as it looks at rest, column by column. */
    private void practiseExact(Around around) {
        Sight sight = around.sight;
        long began = System.nanoTime();
        SlicedDrawing drawing = new SlicedDrawing(projection.project(sight.shown(), sight.view()).drawing());
        PixelSheet sheet = sheets.take(sight.pixelWidth(), sight.pixelHeight());
        int slice = Math.ceilDiv(sheet.width(), PRACTISED_SLICES);
        for (int from = 0; from < sheet.width() && !orders.isOvertaken(); from += slice) {
            sheet.paint(drawing, sight.scale(), from, Math.min(sheet.width(), from + slice));
            pause(around, began);
            began = System.nanoTime();
        }
        sheets.giveBack(sheet);
    }

    /** Whether nothing is painted. */
    boolean isAtRest() {
        return orders.isIdle();
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
        while (more && (!told || !orders.isOvertaken())) {
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
        orders.close();
    }
}
