package nenpyo.ui;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nenpyo.layout.SubjectArranger;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.Range;
import nenpyo.model.View;
import nenpyo.time.Moment;

/**
 * Arrangements of ranges that nobody asks for, made once in a process while the first view is looked at: until it has done a
 * thing often, a JVM does it several times as slowly, and the first range would be late.
 */
final class PractisedRanges {
    /** A quarter of so many help half as much. */
    private static final int TURNS = 480;
    private static final AtomicInteger TURNS_LEFT = new AtomicInteger(TURNS);
    /** The view is drawn first, ms. */
    private static final long BEFORE = 300;
    /** Of a view, each of them a range. */
    private static final int PARTS = 6;

    private final SubjectArranger arranger;
    private final View view;
    private final ScheduledExecutorService thread;

    /** @param thread whose other work goes first, turn by turn */
    PractisedRanges(SubjectArranger arranger, View view, ScheduledExecutorService thread) {
        // What is kept for who looks at the view stays there.
        this.arranger = arranger.apart();
        this.view = view;
        this.thread = thread;
    }

    /** Begins in a while, unless there is nothing left to practise. */
    void begin() {
        if (TURNS_LEFT.get() > 0 && !arranger.timeline().lanes().isEmpty()) {
            later(TimeUnit.MILLISECONDS.toNanos(BEFORE));
        }
    }

    private void later(long nanos) {
        if (!thread.isShutdown()) {
            ScheduledFuture<?> _ = thread.schedule(this::takeTurn, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void takeTurn() {
        int left = TURNS_LEFT.getAndUpdate(turns -> Math.max(0, turns - 1));
        if (left > 0) {
            long began = System.nanoTime();
            arrange(TURNS - left);
            // Half of a processor is left to others.
            later(System.nanoTime() - began);
        }
    }

    /** Arranges one lane in one part: nobody waits longer than for that. */
    private void arrange(int turn) {
        List<Lane> lanes = arranger.timeline().lanes();
        double seconds = view.range().seconds() / PARTS;
        Moment from = view.range().from().plusSeconds(turn / lanes.size() % PARTS * seconds);
        Range part = new Range(from, from.plusSeconds(seconds));
        Filter filter = Filter.ALL.withRange(part.from(), part.to())
                .only(lanes.get(turn % lanes.size()).id(), lanes.stream().map(Lane::id).toList());
        arranger.arrange(filter, view.language(), arranger.stretch(view.withFilter(filter), 0));
    }
}
