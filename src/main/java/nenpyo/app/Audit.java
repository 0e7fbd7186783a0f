package nenpyo.app;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What a careful editor would look at again, though nothing of it is wrong in the file: notices, not problems.
 *
 * @param findings by kind, then in the order of the file
 * @param coverage how many events, and how many of them with evidence, a lane has in a year; by lane, then year
 */
public record Audit(List<Finding> findings, List<Coverage> coverage) {
    public Audit {
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
    }

    /** What is to be looked at. */
    public enum Kind {
        /** An event without an excerpt that names a source. */
        NO_SOURCE,
        /** An event whose excerpts are all of one source: its id is the detail. */
        ONE_SOURCE,
        /** An excerpt that is not found as it is: the status is the detail. */
        EXCERPT,
        /** A source that no excerpt names. */
        UNUSED_SOURCE,
        /** A source that names no document, or one that cannot be read. */
        NO_DOCUMENT,
        /** A {@code led-to} to an event that was certainly over before: its id is the detail. */
        BACK_IN_TIME,
        /** An event of the same lane, date and title as one before: its id is the detail. */
        LOOKS_THE_SAME;

        /** Whether it is about a source and not about an event. */
        public boolean isOfSource() {
            return this == UNUSED_SOURCE || this == NO_DOCUMENT;
        }
    }

    /**
     * One thing to look at; small, since there may be a million of them.
     *
     * @param index the event's, or the source's where the kind is of sources
     * @param detail as its kind says; empty where it says nothing
     */
    public record Finding(Kind kind, int index, String detail) {
        /** The event's id or the source's. */
        public String id(Timeline timeline) {
            return kind.isOfSource() ? timeline.sources().get(index).id() : timeline.id(index);
        }
    }

    /**
     * A lane's events of a year.
     *
     * @param lane index in the timeline
     * @param year in which their dates begin; null of those whose beginning is not known
     * @param evidenced how many of them have an excerpt that was found, also normalized
     */
    public record Coverage(int lane, @Nullable Long year, int events, int evidenced) {}

    /** Looks through a timeline whose excerpts were checked; linear in its events. */
    public static Audit of(Timeline timeline, Evidence evidence) {
        return of(timeline, evidence, _ -> {});
    }

    /**
     * Looks through a timeline whose excerpts were checked.
     *
     * @param progress told on this thread, now and then: from 0 to 1
     * @throws CancellationException if the thread was interrupted
     */
    public static Audit of(Timeline timeline, Evidence evidence, DoubleConsumer progress) {
        return new Auditor(timeline, evidence).audit(progress);
    }

    /** The findings of one kind, in the order of the file: a view of them all. */
    public List<Finding> of(Kind kind) {
        return findings.subList(firstFrom(kind, 0), firstFrom(kind, 1));
    }

    /** Where the findings of a kind begin (0), or those of the next one (1). */
    private int firstFrom(Kind kind, int beyond) {
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (findings.get(middle).kind().compareTo(kind) < beyond) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
