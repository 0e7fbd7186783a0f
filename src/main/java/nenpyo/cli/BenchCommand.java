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
import nenpyo.app.exportbench.ExportBench;
import nenpyo.app.exportbench.ExportReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nenpyo bench FILE}: drives the window and tells how long its frames take. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, customSynopsis = {
    "nenpyo bench FILE [--json] [--screenshots DIR] [--warm]",
    "       nenpyo bench FILE --export [--json] [--repeats N]"}, description = "Drives the window over a timeline, without a display, and tells how long its frames take: pan, zoom, lanes hidden and shown, beside an empty window. With --export, tells what time, memory and bytes the whole timeline takes as PNG, SVG and PDF, beside a figure without events.")
final class BenchCommand implements Callable<Integer> {
    private static final int MEGA = 1 << 20;
    /**
     * An empty window that takes longer than a frame at 120 Hz, in ms. JavaFX's headless screen copies pixel by pixel, and now
     * and then the JVM compiles that badly: then it takes 15 to 40 ms for each frame, to the end of the process.
     */
    private static final double SLOW_FLOOR = 8.3;
    private static final int REPEATS = 3;
    private static final int REPEATS_MOST = 99;

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

    @Option(names = "--export", description = "Measure figures instead of the window: each in a Java of its own, beside the figure of the same lanes and size without any event.")
    private boolean export;

    @Option(names = "--repeats", paramLabel = "N", description = "How often each figure is made, 1 to 99; the middle of so many is told. Default: 3.")
    private @Nullable Long repeats;

    /** How a child of a bench of exports is told what to do: the target and the height. */
    @Option(names = "--export-here", arity = "2", hidden = true)
    private List<String> here = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    BenchCommand(WindowHost windows, Console console) {
        this.windows = windows;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (!here.isEmpty()) {
            console.out()
                    .println(ExportBench.here(file, Path.of(here.getFirst()),
                            here.get(1).equals(ExportBench.AS_NEEDED) ? null : Double.valueOf(here.get(1)))
                            .told());
            console.out().flush();
            return ExitCode.DONE;
        }
        require(export || repeats == null, "bench.repeatsOfExport");
        require(!export || (screenshots == null && !warm), "bench.windowOnly");
        require(repeats == null || (repeats >= 1 && repeats <= REPEATS_MOST), "bench.badRepeats");
        if (export) {
            int often = repeats == null ? REPEATS : repeats.intValue();
            ExportReport report = ExportBench.measure(file, often, List.of("bench", "--export-here"));
            ExportBenchLines lines = new ExportBenchLines(console, report);
            (json ? List.of(lines.json()) : lines.plain()).forEach(console.out()::println);
            console.out().flush();
            return ExitCode.DONE;
        }
        BenchReport report = windows.bench(new BenchRequest(file, screenshots, warm, console.language()));
        List<String> lines = json ? List.of(object(report).end()) : lines(report);
        lines.forEach(console.out()::println);
        console.out().flush();
        double floor = report.named(BenchReport.FLOOR).percentileMs(0.5);
        if (floor > SLOW_FLOOR) {
            console.note("bench.slowFloor", Math.round(floor));
        }
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
        lines.add(say("bench.filter", BenchRequest.PRESS));
        lines.add(say("bench.shown"));
        lines.add(String.format(Locale.ROOT, "%-16s %5s %8s %8s %8s %8s %8s %9s %9s %10s %10s %10s %10s %8s",
                "",
                "steps", "p50", "p95", "p99", "max", "×whole", "sum", "wall", "single", "clustered",
                "density",
                "inView", "kB"));
        double whole = report.named(BenchReport.WHOLE_FLOOR).percentileMs(0.5);
        report.series().forEach(series -> lines.add(line(series, whole)));
        BenchReport.Opening open = report.open();
        lines.add(say("bench.open", Math.round(open.firstPictureMs()), Math.round(open.completeMs()),
                Math.round(open.tokenPassMs())));
        List<Double> pauses = report.pausesMs();
        lines.add(say("bench.memory", report.heapBytes() / MEGA, report.peakRssBytes() / MEGA, pauses.size(),
                Math.round(pauses.stream().mapToDouble(Double::doubleValue).sum()),
                Math.round(pauses.stream().mapToDouble(Double::doubleValue).max().orElse(0))));
        return lines;
    }

    private static String line(BenchSeries series, double whole) {
        BenchSeries.Shown shown = series.shown();
        return String.format(Locale.ROOT,
                "%-16s %5d %8.2f %8.2f %8.2f %8.2f %8.1f %9.1f %9.1f %10d %10d %10d %10d %8d", series.name(),
                series.steps(), series.percentileMs(0.5), series.percentileMs(0.95),
                series.percentileMs(0.99), series.percentileMs(1), series.percentileMs(0.95) / whole,
                series.sumMs(), series.wallMs(),
                shown.single(), shown.clustered(), shown.density(), shown.inView(),
                series.allocatedPerStep() / 1024);
    }

    private void require(boolean met, String key) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), console.words().get(key, REPEATS_MOST));
        }
    }

    private String say(String key, Object... arguments) {
        return console.words().get(key, arguments);
    }
}
