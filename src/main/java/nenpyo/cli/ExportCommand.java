package nenpyo.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nenpyo.app.ExportImage;
import nenpyo.app.OpenedTimeline;
import nenpyo.drawing.Drawing;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.time.Bound;
import nenpyo.time.Edtf;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nenpyo export FILE -o out.png}: draws a timeline into a file; needs no display. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, description = "Draws a timeline as a PNG, with title, legend and source line. Needs no display.")
final class ExportCommand implements Callable<Integer> {
    private static final double WIDTH = 1600;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A timeline in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = {"-o",
        "--output"}, required = true, paramLabel = "out.png", description = "The image to write.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(names = "--lane", paramLabel = "ID", description = "Only this lane; may be given several times.")
    private List<String> lanes = List.of();

    @Option(names = "--from", paramLabel = "EDTF", description = "From the beginning of this date on.")
    private @Nullable Edtf from;

    @Option(names = "--to", paramLabel = "EDTF", description = "Up to the end of this date.")
    private @Nullable Edtf to;

    @Option(names = "--lang", paramLabel = "ja|en|both", description = "The language; by default the system's.")
    private @Nullable LanguageChoice language;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", description = "The colours. Default: ${DEFAULT-VALUE}.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--width", paramLabel = "PX", description = "The width before scaling. Default: 1600.")
    private double width = WIDTH;

    @Option(names = "--height", paramLabel = "PX", description = "The height before scaling; by default what the lanes need, and never less.")
    private @Nullable Double height;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1", description = "Pixels per px, 0.1 to 8; 2 suits a slide, 4 print. Default: ${DEFAULT-VALUE}.")
    private double scale = 1;

    @Option(names = "--force", description = "Replace the image if it is there already.")
    private boolean force;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        require(width >= 400 && width <= 32_000, "export.badWidth");
        require(height == null || height > 0, "export.badHeight");
        require(scale >= 0.1 && scale <= 8, "export.badScale");
        OpenedTimeline opened = console.open(file);
        Range range = range(opened.timeline());
        View view = new View(range == null ? new Range(Moment.EPOCH, Moment.ofSecond(1)) : range,
                filter(opened.timeline(), range), language == null ? console.language() : language, theme,
                width, 0, 0,
                null);
        Drawing figure = new ExportImage(opened).figure(view, range, height);
        ExportImage.write(figure, scale, output, force);
        return ExitCode.DONE;
    }

    /** The lanes asked for; a range hides what does not touch it, also from the counts. */
    private Filter filter(Timeline timeline, @Nullable Range range) {
        Set<String> hidden = new TreeSet<>();
        Set<String> unknown = new LinkedHashSet<>(lanes);
        for (Lane lane : timeline.lanes()) {
            unknown.remove(lane.id());
            if (!lanes.isEmpty() && !lanes.contains(lane.id())) {
                hidden.add(lane.id());
            }
        }
        if (!unknown.isEmpty()) {
            String known = String.join(", ", timeline.lanes().stream().map(Lane::id).toList());
            throw usage(console.words().get("export.unknownLane", String.join(", ", unknown), known));
        }
        Filter filter = new Filter(hidden, null, null);
        return range == null ? filter : filter.withRange(range.from(), range.to());
    }

    /** From the first moment of {@code --from} to the last of {@code --to}; null if neither is given. */
    private @Nullable Range range(Timeline timeline) {
        if (from == null && to == null) {
            return null;
        }
        Range whole = timeline.range();
        Moment start = from == null
                ? whole == null ? null : whole.from()
                : bound(from.extent().earliest(), "--from");
        Moment end = to == null ? whole == null ? null : whole.to() : bound(to.extent().latest(), "--to");
        if (start == null || end == null || !start.isBefore(end)) {
            throw usage(console.words().get("export.emptyRange"));
        }
        return new Range(start, end);
    }

    private Moment bound(Bound bound, String option) {
        if (bound instanceof Bound.At at) {
            return at.moment();
        }
        throw usage(console.words().get("export.openRange", option));
    }

    private void require(boolean met, String key) {
        if (!met) {
            throw usage(console.words().get(key));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
