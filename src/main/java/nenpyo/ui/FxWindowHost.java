package nenpyo.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import nenpyo.app.NoDisplayException;
import nenpyo.app.WindowHost;
import nenpyo.app.WindowRequest;

/** Opens windows with JavaFX, which starts here and nowhere else. */
public final class FxWindowHost implements WindowHost {
    @Override
    public void open(WindowRequest request) throws NoDisplayException {
        start();
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Platform.runLater(() -> {
            try {
                show(request, closed);
            } catch (RuntimeException e) {
                failure.set(e);
                closed.countDown();
            }
        });
        await(closed);
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

    private static void show(WindowRequest request, CountDownLatch closed) {
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, request, null, true);
        stage.setOnHidden(_ -> {
            window.canvas().close();
            closed.countDown();
        });
        stage.show();
        if (Boolean.getBoolean("nenpyo.rehearsal")) {
            new Rehearsal(window).run();
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
