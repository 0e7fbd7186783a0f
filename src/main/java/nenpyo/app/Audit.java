package nenpyo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nenpyo.evidence.Anchor.Status;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Link;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.time.Bound;
import nenpyo.time.Day;
import nenpyo.time.Edtf;
import nenpyo.time.Gregorian;
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
        /** An event whose excerpts are all of one source. */
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
        LOOKS_THE_SAME
    }

    /**
     * One thing to look at.
     *
     * @param event the index of the event that it leads to; −1 where it is about a source
     * @param id the event's or the source's
     * @param detail as its kind says; empty where it says nothing
     */
    public record Finding(Kind kind, int event, String id, String detail) {}

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
        return new Auditor(timeline, evidence).audit();
    }

    /** The findings of one kind, in the order of the file. */
    public List<Finding> of(Kind kind) {
        return findings.stream().filter(finding -> finding.kind == kind).toList();
    }

    /** Goes over the events once. */
    private static final class Auditor {
        private static final long UNKNOWN_YEAR = Long.MIN_VALUE;

        private final Timeline timeline;
        private final Evidence evidence;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> used = new HashSet<>();
        private final Map<Look, String> looks = new HashMap<>();
        private final Map<Integer, Map<Long, int[]>> years = new TreeMap<>();

        /** What makes two events look the same. */
        private record Look(int lane, @Nullable Edtf date, Map<String, String> title) {}

        Auditor(Timeline timeline, Evidence evidence) {
            this.timeline = timeline;
            this.evidence = evidence;
        }

        Audit audit() {
            Set<Integer> evidenced = new HashSet<>();
            for (CheckedExcerpt excerpt : evidence.excerpts()) {
                Status status = excerpt.anchor().status();
                if (status == Status.FOUND || status == Status.NORMALIZED) {
                    evidenced.add(excerpt.event());
                }
                if (status != Status.FOUND) {
                    findings.add(new Finding(Kind.EXCERPT, excerpt.event(), excerpt.id(), status.word()));
                }
            }
            for (int i = 0; i < timeline.size(); i++) {
                look(i, timeline.event(i), evidenced.contains(i));
            }
            for (Source source : timeline.sources()) {
                if (!used.contains(source.id())) {
                    findings.add(new Finding(Kind.UNUSED_SOURCE, -1, source.id(), ""));
                }
                if (!evidence.documents().containsKey(source.id())) {
                    findings.add(new Finding(Kind.NO_DOCUMENT, -1, source.id(), ""));
                }
            }
            findings.sort(Comparator.comparing(Finding::kind));
            return new Audit(findings, coverage());
        }

        private void look(int index, Event event, boolean evidenced) {
            Set<String> sources = new HashSet<>();
            for (Excerpt excerpt : event.excerpts()) {
                if (timeline.source(excerpt.source()) != null) {
                    sources.add(excerpt.source());
                }
            }
            used.addAll(sources);
            if (sources.size() < 2) {
                findings.add(sources.isEmpty()
                        ? new Finding(Kind.NO_SOURCE, index, event.id(), "")
                        : new Finding(Kind.ONE_SOURCE, index, event.id(), sources.iterator().next()));
            }
            for (Link link : event.links()) {
                if (link.rel().equals("led-to") && goesBack(event.date(), timeline.indexOf(link.event()))) {
                    findings.add(new Finding(Kind.BACK_IN_TIME, index, event.id(), link.event()));
                }
            }
            String same = looks.putIfAbsent(new Look(event.lane(), event.date(), event.title().texts()),
                    event.id());
            if (same != null) {
                findings.add(new Finding(Kind.LOOKS_THE_SAME, index, event.id(), same));
            }
            int[] counts = years.computeIfAbsent(event.lane(), _ -> new TreeMap<>())
                    .computeIfAbsent(year(event.date()), _ -> new int[2]);
            counts[0]++;
            counts[1] += evidenced ? 1 : 0;
        }

        /** Only what is certain counts: the one was over when the other can at the earliest have begun. */
        private boolean goesBack(@Nullable Edtf cause, int effect) {
            Edtf result = effect < 0 ? null : timeline.event(effect).date();
            return cause != null && result != null
                    && cause.extent().earliest() instanceof Bound.At(var begins)
                    && result.extent().latest() instanceof Bound.At(var ends) && !ends.isAfter(begins);
        }

        private static long year(@Nullable Edtf date) {
            return date != null && date.extent().earliest() instanceof Bound.At(var begins)
                    && Math.abs(begins.second() / Gregorian.SECONDS_PER_YEAR) < Gregorian.YEARS
                            ? Day.of(begins).year()
                            : UNKNOWN_YEAR;
        }

        private List<Coverage> coverage() {
            List<Coverage> coverage = new ArrayList<>();
            years.forEach((lane, byYear) -> byYear.forEach((year, counts) -> coverage
                    .add(new Coverage(lane, year == UNKNOWN_YEAR ? null : year, counts[0], counts[1]))));
            return coverage;
        }
    }
}
