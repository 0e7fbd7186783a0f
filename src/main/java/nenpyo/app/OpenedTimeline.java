package nenpyo.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nenpyo.drawing.Outline;
import nenpyo.layout.LinkIndex;
import nenpyo.model.Lane;
import nenpyo.model.Problem;
import nenpyo.model.Timeline;

/**
 * A timeline that was read, with what was wrong in its file.
 *
 * @param file where it was read from
 * @param icons a lane's icon: a shipped one, or one out of the dataset's folder
 */
public record OpenedTimeline(Path file, Timeline timeline, List<Problem> problems, LinkIndex links,
        Function<Lane, Outline> icons) {
    public OpenedTimeline {
        problems = List.copyOf(problems);
    }
}
