package nenpyo.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nenpyo.model.Problem;

/** Collects problems, as many as the limit allows, and counts the rest. */
final class Problems {
    private final int most;
    private final List<Problem> kept = new ArrayList<>();
    private long more;

    Problems(int most) {
        this.most = most;
    }

    void add(Problem problem) {
        if (kept.size() < most) {
            kept.add(problem);
        } else {
            more++;
        }
    }

    /** What was kept, by place in the file; last, how many were not, if any. */
    List<Problem> list() {
        List<Problem> list = new ArrayList<>(kept);
        list.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (more > 0) {
            list.add(Problem.of(Problem.Key.MORE_PROBLEMS, "$", 0, 0, Long.toString(more)));
        }
        return list;
    }
}
