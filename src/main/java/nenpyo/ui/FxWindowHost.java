package nenpyo.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import nenpyo.app.NoDisplayException;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Settings;
import nenpyo.app.SettingsFile;
import nenpyo.app.SettingsKeeper;
import nenpyo.app.WindowHost;
import nenpyo.app.WindowRequest;
import nenpyo.app.bench.BenchReport;
import nenpyo.app.bench.BenchRequest;
import nenpyo.app.bench.BenchSeries;
import nenpyo.app.bench.Machine;
import nenpyo.app.bench.Pauses;
import nenpyo.app.bench.TokenPass;
import nenpyo.export.print.SystemPrinters;
import nenpyo.io.RefusedException;
import org.jspecify.annotations.Nullable;

/** Opens windows with JavaFX, which starts here and nowhere else. */
public final class FxWindowHost implements WindowHost {
    /** No display, no graphics card, no waiting for a screen: the same on every machine. */
    private static final Map<String, String> BENCH_FLAGS = new TreeMap<>(
            Map.of("glass.platform", "Headless", "prism.order", "sw", "prism.vsync", "false",
                    "javafx.animation.pulse", "120", "javafx.animation.fullspeed", "true"));

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

    @Override
    public BenchReport bench(BenchRequest request)
            throws IOException, RefusedException, NoDisplayException {
        BENCH_FLAGS.forEach(System::setProperty);
        try (Pauses pauses = new Pauses()) {
            long began = System.nanoTime();
            OpenedTimeline opened = OpenTimeline.open(request.file());
            start();
            // Between two windows there is none, and JavaFX would leave.
            Platform.setImplicitExit(false);
            try (BenchRun run = new BenchRun(opened, request.language(), request.screenshots())) {
                run.awaitPicture();
                double picture = millisSince(began);
                run.awaitRest();
                double complete = millisSince(began);
                if (request.warm()) {
                    run.all();
                }
                List<BenchSeries> series = run.all();
                List<String> flags = new ArrayList<>(Machine.flags());
                BENCH_FLAGS.forEach((name, value) -> flags.add("-D" + name + "=" + value));
                BenchReport report = new BenchReport(opened.timeline().size(), Machine.described(), flags,
                        run.ranges().areUsual(), series,
                        new BenchReport.Opening(picture, complete, TokenPass.millis(request.file())),
                        pauses.millis(), Machine.heapBytes(), Machine.peakRssBytes());
                run.picture(run.ranges().zoomed());
                return report;
            } finally {
                Platform.exit();
            }
        }
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
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
        MainWindow window = new MainWindow(stage, opened, memory, null, new SystemPrinters(), true);
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
