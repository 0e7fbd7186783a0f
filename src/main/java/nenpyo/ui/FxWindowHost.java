package nenpyo.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import nenpyo.app.NoDisplayException;
import nenpyo.app.WindowHost;
import nenpyo.app.WindowRequest;
import org.jspecify.annotations.Nullable;

/** Opens windows with JavaFX, which starts here and nowhere else. */
public final class FxWindowHost implements WindowHost {
    @Override
    public void open(WindowRequest request) throws NoDisplayException {
        start();
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable MainWindow> shown = new AtomicReference<>();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        Platform.runLater(() -> {
            try {
                shown.set(show(request, closed));
            } catch (RuntimeException e) {
                failure.set(e);
                closed.countDown();
            }
        });
        await(closed);
        MainWindow window = shown.get();
        if (window != null) {
            window.close();
        }
        Platform.exit();
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private static void start() throws NoDisplayException {
        if (!Display.isPresent()) {
            throw new NoDisplayException(null);
        }
        try {
            Platform.startup(Fonts::load);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            throw new NoDisplayException(e);
        }
    }

    private static MainWindow show(WindowRequest request, CountDownLatch closed) {
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, request, null, true);
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> report(window, fault));
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
        if (Boolean.getBoolean("nenpyo.rehearsal")) {
            new Rehearsal(window).run();
        }
        return window;
    }

    /** Tells the user of a fault that nothing else has caught, and the developers where it was. */
    private static void report(MainWindow window, Throwable fault) {
        System.getLogger("nenpyo.ui").log(System.Logger.Level.ERROR, "unexpected fault", fault);
        window.report(fault);
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
