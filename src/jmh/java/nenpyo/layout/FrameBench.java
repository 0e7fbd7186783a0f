package nenpyo.layout;

import java.util.concurrent.TimeUnit;
import nenpyo.app.synthetic.SyntheticTimeline;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Outline;
import nenpyo.export.Progress;
import nenpyo.export.raster.PixelSheet;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import nenpyo.time.Moment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a frame costs from the events to the pixels, and each step to it: the more events there are, the more are counted
 * rather than shown singly, so that projecting and painting should follow the pixels and not the events. What has been
 * arranged is kept by the program, and by {@link #frame}; {@link #arrangeAnew} begins with nothing but the timeline.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class FrameBench {
    private static final double YEAR = 365.2425 * 86_400;
    private static final double YEARS_SHOWN = 20;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 760;

    /** How much of the timeline is looked at. */
    public enum Part {
        TWENTY_YEARS, EVERYTHING
    }

    @Param({"1000", "10000", "100000", "1000000"})
    public int events;

    @Param
    public Part part = Part.EVERYTHING;

    private final Projection projection = new Projection(TextMeasurer.bundled());
    private final PixelSheet sheet = new PixelSheet(WIDTH, HEIGHT);
    private Timeline timeline;
    private LinkIndex links;
    private SubjectArranger arranger;
    private View view;
    private Subject subject;
    private Drawing drawing;

    @Setup(Level.Trial)
    public void arrangeOnce() {
        timeline = generated(events);
        links = LinkIndex.of(timeline);
        arranger = newArranger();
        view = view();
        subject = arranger.arrange(view);
        drawing = project().drawing();
    }

    private static Timeline generated(int events) {
        SyntheticTimeline invented = new SyntheticTimeline(events, 42);
        Timeline heading = invented.heading();
        TimelineBuilder builder = new TimelineBuilder().asOf(heading.asOf());
        heading.lanes().forEach(builder::lane);
        for (int i = 0; i < events; i++) {
            builder.add(invented.event(i));
        }
        return builder.build();
    }

    private SubjectArranger newArranger() {
        return new SubjectArranger(timeline, links, FrameBench::icon, TextMeasurer.bundled());
    }

    private static Outline icon(Lane lane) {
        return Icons.lane(lane.icon() == null ? "" : lane.icon());
    }

    private View view() {
        Range all = new ViewLimits(timeline).fit(WIDTH - Metrics.HEADER_WIDTH);
        View whole = new View(all, Filter.ALL, LanguageChoice.EN, Theme.LIGHT, WIDTH, HEIGHT);
        if (part == Part.EVERYTHING) {
            return whole;
        }
        Moment from = all.from().plusSeconds((all.seconds() - YEARS_SHOWN * YEAR) / 2);
        return whole.withRange(new Range(from, from.plusSeconds(YEARS_SHOWN * YEAR)));
    }

    @Benchmark
    public Subject arrangeAnew() {
        return newArranger().arrange(view);
    }

    @Benchmark
    public Projected project() {
        return projection.project(subject, view);
    }

    @Benchmark
    public PixelSheet paint() {
        return painted(drawing);
    }

    @Benchmark
    public PixelSheet frame() {
        return painted(projection.project(arranger.arrange(view), view).drawing());
    }

    private PixelSheet painted(Drawing frame) {
        sheet.paint(frame, 1, Progress.UNSEEN);
        return sheet;
    }
}
