package nenpyo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nenpyo.app.WindowHost;
import nenpyo.app.bench.BenchReport;
import nenpyo.app.bench.BenchRequest;
import nenpyo.app.bench.BenchSeries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nenpyo bench FILE}: drives the window and tells how long its frames take. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, customSynopsis = "nenpyo bench FILE [--json] [--screenshots DIR] [--warm]", description = "Drives the window over a timeline, without a display, and tells how long its frames take: pan, zoom, lanes hidden and shown, beside an empty scene.")
final class BenchCommand implements Callable<Integer> {
    private static final int MEGA = 1 << 20;

    private final WindowHost windows;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A timeline in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--json", description = "Write one object of JSON.")
    private boolean json;

    @Option(names = "--screenshots", paramLabel = "DIR", description = "Leave pictures of the window in a folder.")
    private @Nullable Path screenshots;

    @Option(names = "--warm", description = "Make each movement once before it is measured: what it takes once the JVM has compiled it.")
    private boolean warm;

    BenchCommand(WindowHost windows, Console console) {
        this.windows = windows;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        BenchReport report = windows.bench(new BenchRequest(file, screenshots, warm, console.language()));
        List<String> lines = json ? List.of(object(report).end()) : lines(report);
        lines.forEach(console.out()::println);
        console.out().flush();
        return ExitCode.DONE;
    }

    private JsonObject object(BenchReport report) {
        BenchReport.Opening open = report.open();
        return object().put("events", report.events())
                .put("machine", report.machine())
                .put("flags", String.join(" ", report.flags()))
                .put("series", report.series().stream().map(this::object).toList())
                .put("open",
                        object().put("firstPictureMs", open.firstPictureMs())
                                .put("completeMs", open.completeMs())
                                .put("tokenPassMs", open.tokenPassMs()))
                .putNumbers("pausesMs", report.pausesMs())
                .put("heapBytes", report.heapBytes())
                .put("peakRssBytes", report.peakRssBytes());
    }

    private JsonObject object(BenchSeries series) {
        BenchSeries.Shown shown = series.shown();
        return object().put("name", series.name())
                .put("steps", series.steps())
                .put("p50", series.percentileMs(0.5))
                .put("p95", series.percentileMs(0.95))
                .put("p99", series.percentileMs(0.99))
                .put("max", series.percentileMs(1))
                .put("wallMs", series.wallMs())
                .put("single", shown.single())
                .put("clustered", shown.clustered())
                .put("density", shown.density())
                .put("inView", shown.inView());
    }

    private JsonObject object() {
        return new JsonObject(console.charset());
    }

    private List<String> lines(BenchReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(say("bench.about", report.events(), report.machine()));
        lines.add(say("bench.flags", String.join(" ", report.flags())));
        lines.add(say(report.usualRanges() ? "bench.ranges.usual" : "bench.ranges.other"));
        lines.add(say("bench.step"));
        lines.add(say("bench.shown"));
        lines.add(String.format(Locale.ROOT, "%-8s %5s %8s %8s %8s %8s %9s %9s %10s %10s %10s %10s %8s", "",
                "steps", "p50", "p95", "p99", "max", "sum", "wall", "single", "clustered", "density",
                "inView", "kB"));
        report.series().forEach(series -> lines.add(line(series)));
        BenchReport.Opening open = report.open();
        lines.add(say("bench.open", Math.round(open.firstPictureMs()), Math.round(open.completeMs()),
                Math.round(open.tokenPassMs())));
        List<Double> pauses = report.pausesMs();
        lines.add(say("bench.memory", report.heapBytes() / MEGA, report.peakRssBytes() / MEGA, pauses.size(),
                Math.round(pauses.stream().mapToDouble(Double::doubleValue).sum()),
                Math.round(pauses.stream().mapToDouble(Double::doubleValue).max().orElse(0))));
        return lines;
    }

    private static String line(BenchSeries series) {
        BenchSeries.Shown shown = series.shown();
        return String.format(Locale.ROOT,
                "%-8s %5d %8.2f %8.2f %8.2f %8.2f %9.1f %9.1f %10d %10d %10d %10d %8d", series.name(),
                series.steps(), series.percentileMs(0.5), series.percentileMs(0.95),
                series.percentileMs(0.99), series.percentileMs(1), series.sumMs(), series.wallMs(),
                shown.single(), shown.clustered(), shown.density(), shown.inView(),
                series.allocatedPerStep() / 1024);
    }

    private String say(String key, Object... arguments) {
        return console.words().get(key, arguments);
    }
}
