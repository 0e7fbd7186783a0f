package nenpyo.ui;

import javafx.application.Platform;

/**
 * Where every fault ends that nothing else has caught, on whatever thread: in the log for the developers, and before the
 * user. The window goes on.
 */
final class UncaughtFaults implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger("nenpyo.ui");

    private final Faults window;

    UncaughtFaults(Faults window) {
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "unexpected fault on " + thread.getName(), fault);
        if (Platform.isFxApplicationThread()) {
            tell(fault);
        } else {
            Platform.runLater(() -> tell(fault));
        }
    }

    /** A fault of the telling itself is only logged: to tell it would go round for ever. */
    private void tell(Throwable fault) {
        try {
            window.report(fault);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "a fault that could not be told", e);
        }
    }
}
