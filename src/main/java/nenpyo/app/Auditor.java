package nenpyo.app;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import nenpyo.app.Audit.Coverage;
import nenpyo.app.Audit.Finding;
import nenpyo.app.Audit.Kind;
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

/** Goes over the events of a timeline once, for an {@link Audit}. For one thread and one audit. */
final class Auditor {
    private static final long UNKNOWN_YEAR = Long.MIN_VALUE;
    /** After how many events it looks whether anybody still waits. */
    private static final int OFTEN = 0xFFF;

    private final Timeline timeline;
    private final Evidence evidence;
    private final Map<Kind, List<Finding>> findings = new EnumMap<>(Kind.class);
    private final Map<String, Integer> sources = new HashMap<>();
    private final BitSet used = new BitSet();
    private final BitSet evidenced = new BitSet();
    private final LookAlikes looks;
    private final Map<Integer, Map<Long, int[]>> years = new TreeMap<>();

    Auditor(Timeline timeline, Evidence evidence) {
        this.timeline = timeline;
        this.evidence = evidence;
        this.looks = new LookAlikes(timeline);
        for (int i = 0; i < timeline.sources().size(); i++) {
            sources.put(timeline.sources().get(i).id(), i);
        }
    }

    Audit audit(DoubleConsumer progress) {
        for (CheckedExcerpt excerpt : evidence.excerpts()) {
            Status status = excerpt.anchor().status();
            if (status == Status.FOUND || status == Status.NORMALIZED) {
                evidenced.set(excerpt.event());
            }
            if (status != Status.FOUND) {
                add(Kind.EXCERPT, excerpt.event(), status.word());
            }
        }
        for (int i = 0; i < timeline.size(); i++) {
            if ((i & OFTEN) == 0) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                progress.accept((double) i / timeline.size());
            }
            look(i, timeline.event(i));
        }
        for (int i = 0; i < timeline.sources().size(); i++) {
            if (!used.get(i)) {
                add(Kind.UNUSED_SOURCE, i, "");
            }
            if (!evidence.documents().containsKey(timeline.sources().get(i).id())) {
                add(Kind.NO_DOCUMENT, i, "");
            }
        }
        List<Finding> all = new ArrayList<>();
        findings.values().forEach(all::addAll);
        return new Audit(all, coverage());
    }

    private void add(Kind kind, int index, String detail) {
        findings.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Finding(kind, index, detail));
    }

    private void look(int index, Event event) {
        Set<Integer> quoted = new HashSet<>();
        for (Excerpt excerpt : event.excerpts()) {
            Integer source = sources.get(excerpt.source());
            if (source != null) {
                quoted.add(source);
                used.set(source);
            }
        }
        if (quoted.isEmpty()) {
            add(Kind.NO_SOURCE, index, "");
        } else if (quoted.size() == 1) {
            Source only = timeline.sources().get(quoted.iterator().next());
            add(Kind.ONE_SOURCE, index, only.id());
        }
        for (Link link : event.links()) {
            if (link.rel().equals("led-to") && goesBack(event.date(), timeline.indexOf(link.event()))) {
                add(Kind.BACK_IN_TIME, index, link.event());
            }
        }
        int same = looks.before(index, event);
        if (same >= 0) {
            add(Kind.LOOKS_THE_SAME, index, timeline.id(same));
        }
        int[] counts = years.computeIfAbsent(event.lane(), _ -> new TreeMap<>())
                .computeIfAbsent(year(event.date()), _ -> new int[2]);
        counts[0]++;
        counts[1] += evidenced.get(index) ? 1 : 0;
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
