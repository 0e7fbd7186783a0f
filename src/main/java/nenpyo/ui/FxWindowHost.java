package nenpyo.ui;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import nenpyo.app.NoDisplayException;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Settings;
import nenpyo.app.SettingsFile;
import nenpyo.app.SettingsKeeper;
import nenpyo.app.WindowHost;
import nenpyo.app.WindowRequest;
import org.jspecify.annotations.Nullable;

/** Opens windows with JavaFX, which starts here and nowhere else. */
public final class FxWindowHost implements WindowHost {
    private final SettingsFile file;
    /** Its performance leaves no trace in what the user's windows remember. */
    private final boolean rehearsal = Boolean.getBoolean("nenpyo.rehearsal");

    /** @param file where windows remember; not looked into before one is opened */
    public FxWindowHost(SettingsFile file) {
        this.file = file;
    }

    @Override
    public void open(WindowRequest request) throws NoDisplayException {
        start();
        SettingsFile.Reading remembered = rehearsal
                ? new SettingsFile.Reading(file.file(), Settings.USUAL, List.of(), null)
                : file.read();
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable MainWindow> shown = new AtomicReference<>();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        SettingsKeeper keeper = new SettingsKeeper(file, remembered.settings(),
                fault -> Platform.runLater(() -> {
                    MainWindow window = shown.get();
                    if (window != null) {
                        window.report(fault);
                    }
                }));
        Platform.runLater(() -> {
            try {
                Memory memory = new Memory(remembered.settings(), request,
                        Platform.getPreferences().colorSchemeProperty(), rehearsal ? _ -> {} : keeper);
                shown.set(show(request.opened(), memory, remembered, closed));
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
        keeper.close();
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

    private MainWindow show(OpenedTimeline opened, Memory memory, SettingsFile.Reading remembered,
            CountDownLatch closed) {
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, opened, memory, null, true);
        window.tellOf(remembered);
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtFaults(window));
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
        if (rehearsal) {
            new Rehearsal(window).run();
        }
        return window;
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
