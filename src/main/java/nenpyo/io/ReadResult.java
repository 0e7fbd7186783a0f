package nenpyo.io;

import java.util.List;
import nenpyo.model.Problem;
import nenpyo.model.Timeline;

/**
 * A timeline, and all that is wrong with the file it is from.
 *
 * @param problems in the order of their places in the file, unmodifiable; none is a refusal
 */
public record ReadResult(Timeline timeline, List<Problem> problems) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
