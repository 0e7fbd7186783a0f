package nenpyo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.app.exportbench.ExportReport;
import nenpyo.app.exportbench.ExportRun;

/** What a bench of the export says, to people and to programs. */
record ExportBenchLines(Console console, ExportReport report) {
    private static final double MEGA = 1 << 20;

    /** One object of JSON. */
    String json() {
        return object().put("events", report.events())
                .put("machine", report.machine())
                .put("flags", String.join(" ", report.flags()))
                .put("repeats", report.repeats())
                .put("formats", report.lines().stream().map(this::object).toList())
                .end();
    }

    private JsonObject object(ExportReport.Line line) {
        return object().put("format", line.format().name().toLowerCase(Locale.ROOT))
                .put("measured", object(line.measured()))
                .put("floor", object(line.floor()))
                .put("ratio",
                        object().put("export", line.exportRatio())
                                .put("whole", line.wholeRatio())
                                .put("memory", line.memoryRatio())
                                .put("bytes", line.bytesRatio()));
    }

    private JsonObject object(ExportRun run) {
        return object().put("openMs", run.openMs())
                .put("exportMs", run.exportMs())
                .put("wholeMs", run.wholeMs())
                .put("peakRssBytes", run.peakRssBytes())
                .put("bytes", run.bytes())
                .put("width", run.width())
                .put("height", run.height());
    }

    private JsonObject object() {
        return new JsonObject(console.charset());
    }

    /** A table under some words. */
    List<String> plain() {
        List<String> lines = new ArrayList<>();
        ExportRun any = report.lines().getFirst().measured();
        lines.add(console.words().get("bench.about", report.events(), report.machine()));
        lines.add(console.words().get("bench.flags", String.join(" ", report.flags())));
        lines.add(console.words().get("bench.export", any.width(), any.height(), report.repeats()));
        lines.add(console.words().get("bench.export.floor"));
        lines.add(String.format(Locale.ROOT, "%-6s %8s %6s %8s %8s %6s %8s %6s %10s %6s", "", "all", "×",
                "open", "draw", "×", "MB", "×", "bytes", "×"));
        report.lines().forEach(line -> lines.add(line(line)));
        return lines;
    }

    private static String line(ExportReport.Line line) {
        ExportRun run = line.measured();
        return String.format(Locale.ROOT, "%-6s %8.0f %6.2f %8.0f %8.0f %6.2f %8.0f %6.2f %10d %6.2f",
                line.format().name().toLowerCase(Locale.ROOT), run.wholeMs(), line.wholeRatio(), run.openMs(),
                run.exportMs(), line.exportRatio(), run.peakRssBytes() / MEGA, line.memoryRatio(),
                run.bytes(), line.bytesRatio());
    }
}
