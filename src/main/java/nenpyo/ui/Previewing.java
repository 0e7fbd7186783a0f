package nenpyo.ui;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import nenpyo.app.ChosenFigures;
import nenpyo.app.FigureChoice;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Preview;
import nenpyo.app.background.BackgroundThreads;
import org.jspecify.annotations.Nullable;

/**
 * Paints previews of figures beside the JavaFX thread. What was asked for last wins: what is under way is given up, and
 * choices that follow fast upon each other are waited for. Its methods are for the JavaFX thread.
 */
final class Previewing implements AutoCloseable {
    private static final Duration CALM = Duration.millis(120);

    private final ChosenFigures images;
    private final Viewer viewer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            BackgroundThreads.behind("nenpyo-preview"));
    private final PauseTransition calm = new PauseTransition(CALM);
    private @Nullable Request shown;
    /** What was asked for last and is not there yet; also read by the thread that paints. */
    private volatile @Nullable Request wanted;

    /** Who looks at the previews; told on the JavaFX thread. */
    interface Viewer extends Faults {
        void arrived(Preview preview);
    }

    /** A page of a figure and the room for it in pixels. */
    private record Request(FigureChoice figure, int page, double width, double height) {}

    Previewing(OpenedTimeline opened, Viewer viewer) {
        this.images = new ChosenFigures(opened);
        this.viewer = viewer;
        calm.setOnFinished(_ -> begin());
    }

    /**
     * Asks for a preview that fits into a room.
     *
     * @param page from 0
     * @param width pixels, as the height
     * @return whether it is still to come; if not, it is the one that came last
     */
    boolean ask(FigureChoice figure, int page, double width, double height) {
        Request request = new Request(figure, page, width, height);
        if (request.equals(shown)) {
            cancel();
            return false;
        }
        if (!request.equals(wanted)) {
            wanted = request;
            shown = null;
            calm.playFromStart();
        }
        return true;
    }

    /** Nothing is wanted any more. */
    void cancel() {
        wanted = null;
        calm.stop();
    }

    /** Whether what was asked for is there. */
    boolean isSettled() {
        return wanted == null;
    }

    private void begin() {
        Request request = wanted;
        if (request != null && !thread.isShutdown()) {
            thread.execute(() -> paint(request));
        }
    }

    private void paint(Request request) {
        try {
            requireWanted(request);
            Preview preview = images.preview(request.figure, request.page, request.width, request.height,
                    _ -> requireWanted(request));
            Platform.runLater(() -> accept(request, () -> {
                shown = request;
                viewer.arrived(preview);
            }));
        } catch (CancellationException _) {
            // Another one is wanted by now.
        } catch (Exception | Error e) {
            Platform.runLater(() -> accept(request, () -> viewer.report(e)));
        }
    }

    private void requireWanted(Request request) {
        if (!Objects.equals(request, wanted)) {
            throw new CancellationException();
        }
    }

    private void accept(Request request, Runnable telling) {
        if (request.equals(wanted)) {
            wanted = null;
            telling.run();
        }
    }

    @Override
    public void close() {
        cancel();
        thread.shutdownNow();
    }
}
