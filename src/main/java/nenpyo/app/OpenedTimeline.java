package nenpyo.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nenpyo.drawing.Outline;
import nenpyo.layout.LaneDetails;
import nenpyo.layout.LinkIndex;
import nenpyo.model.DisplayZone;
import nenpyo.model.Lane;
import nenpyo.model.Problem;
import nenpyo.model.Timeline;

/**
 * A timeline that was read, with what was wrong in its file.
 *
 * @param file where it was read from
 * @param icons a lane's icon: a shipped one, or one out of the dataset's folder
 * @param details of the lanes, made when first asked for
 * @param bytes how many were read
 * @param sha256 of what was read, in lower-case hexadecimal digits: not of what may lie in the file since; empty where nothing was read
 */
public record OpenedTimeline(Path file, Timeline timeline, List<Problem> problems, LinkIndex links,
        Function<Lane, Outline> icons, long bytes, String sha256, LaneDetails details) {
    public OpenedTimeline {
        problems = List.copyOf(problems);
    }

    /** This with its times of day by the clocks of a zone. */
    public OpenedTimeline in(DisplayZone zone) {
        Timeline shown = timeline.in(zone);
        return shown == timeline
                ? this
                : new OpenedTimeline(file, shown, problems, links, icons, bytes, sha256);
    }

    /** This with more that is wrong. */
    public OpenedTimeline withMore(List<Problem> more) {
        return more.isEmpty()
                ? this
                : new OpenedTimeline(file, timeline,
                        Stream.concat(problems.stream(), more.stream()).toList(), links, icons, bytes, sha256,
                        details);
    }

    /** One whose lanes have not been looked at yet. */
    public OpenedTimeline(Path file, Timeline timeline, List<Problem> problems, LinkIndex links,
            Function<Lane, Outline> icons, long bytes, String sha256) {
        this(file, timeline, problems, links, icons, bytes, sha256, new LaneDetails(timeline));
    }

    /** One that was made and not read: of no bytes, and without a hash. */
    public OpenedTimeline(Path file, Timeline timeline, List<Problem> problems, LinkIndex links,
            Function<Lane, Outline> icons) {
        this(file, timeline, problems, links, icons, 0, "");
    }
}
