package nenpyo.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import nenpyo.model.Filter;
import nenpyo.model.Shape;
import nenpyo.model.Timeline;
import nenpyo.text.Recent;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Arranges the lanes of a timeline for one range, choice of events and language: those of few events whole, each event with
 * its label, the others in tiles. Rows are held from one octave to the next closer one, and under a range. What has been made
 * is kept, so that a lane that is shown again costs nothing. For one thread at a time.
 */
final class LaneArranger {
    /** A lane of more events is not tried whole. */
    private static final int WHOLE_MOST = 2_000;
    /** What takes more rows than these is shown in tiles, if it is not so little that each of it can have a row. */
    private static final int ROWS_MOST = 8;
    private static final int FEW = 24;
    /** Of each lane, so many octaves: those from a view to where all of the lane is seen. */
    private static final int KEPT_OCTAVES = 32;
    /** How much memory the tiles may take, bytes. */
    private static final long ROOM = 64L << 20;

    private final IntFunction<LaneDetail> lanes;
    private final Filter filter;
    private final Timeline timeline;
    private final @Nullable LaneArranger unlimited;
    private final Arranger whole;
    private final DetailArranger tiles;
    private final AtomicReferenceArray<@Nullable LaneDetail> passing;
    /** Empty where a lane needs too many rows. */
    private final Map<Key, Optional<LaneArrangement>> kept;

    private record Key(int lane, Octave octave) {}

    /**
     * @param lanes out of which those events are taken that pass: all there are, or for a range those of the choice of events
     * @param filter its hidden lanes are passed over
     * @param unlimited arranges the same without the range of the filter; null where it has none
     */
    LaneArranger(Timeline timeline, IntFunction<LaneDetail> lanes, Filter filter, KnownLabels labels,
            @Nullable LaneArranger unlimited) {
        this.lanes = lanes;
        this.filter = filter;
        this.unlimited = unlimited;
        this.timeline = timeline;
        this.tiles = new DetailArranger(timeline, this::passing, labels, ROOM,
                unlimited == null ? null : unlimited.tiles);
        this.whole = new Arranger(timeline, filter.showAll(), labels, tiles.work());
        this.passing = new AtomicReferenceArray<>(timeline.lanes().size());
        this.kept = new Recent<>(KEPT_OCTAVES * Math.max(1, timeline.lanes().size()));
    }

    /** The arrangements of lanes, by their indexes, at least over a stretch. */
    List<LaneArrangement> arrange(List<Integer> shown, Stretch stretch) {
        if (filter.events() != null) {
            // A choice of events takes a walk over each lane.
            shown.parallelStream().forEach(this::passing);
        }
        return shown.stream().map(lane -> arrange(lane, stretch)).toList();
    }

    /** The arrangement of a lane, at least over a stretch. */
    private LaneArrangement arrange(int lane, Stretch stretch) {
        return whole(lane, stretch.octave())
                .orElseGet(() -> new LaneArrangement(lane, stretch.octave(), tiles.tiles(lane, stretch)));
    }

    /** The arrangement of a lane whole; empty where it is in tiles. */
    private Optional<LaneArrangement> whole(int lane, Octave octave) {
        LaneDetail detail = passing(lane);
        int size = detail.index().size();
        if (size > WHOLE_MOST) {
            return Optional.empty();
        }
        Key key = new Key(lane, octave);
        Optional<LaneArrangement> made = kept.get(key);
        if (made == null) {
            made = Optional.ofNullable(whole.arrange(lane, detail.index(), octave,
                    size <= FEW ? Integer.MAX_VALUE : ROWS_MOST, before(lane, octave)));
            kept.put(key, made);
        }
        return made;
    }

    /** The arrangement whose rows are kept: that without the range if it is whole, or else that of one octave farther away. */
    private @Nullable LaneArrangement before(int lane, Octave octave) {
        LaneArrangement known = unlimited == null ? null : unlimited.whole(lane, octave).orElse(null);
        if (known != null) {
            return known;
        }
        Octave farther = passing(lane).farther(octave);
        return farther == null ? null : whole(lane, farther).orElse(null);
    }

    /** What has been done so far. */
    Work work() {
        return tiles.work();
    }

    /** The detail of what passes of a lane. */
    LaneDetail passing(int lane) {
        LaneDetail made = passing.get(lane);
        if (made == null) {
            made = pass(lanes.apply(lane));
            passing.set(lane, made);
        }
        return made;
    }

    private LaneDetail pass(LaneDetail lane) {
        if (!filter.hasRange()) {
            return filter.events() == null ? lane : lane.keeping(timeline, filter);
        }
        Moment from = filter.from();
        Moment to = filter.to();
        return lane.within(from == null ? Long.MIN_VALUE : from.second(),
                to == null ? Long.MAX_VALUE : to.second() + (to.milli() > 0 ? 1 : 0), this::isInRange);
    }

    /** Whether an event whose mark reaches over the range is in it: only a set may leave it out. */
    private boolean isInRange(int event) {
        int c = timeline.chunkOf(event);
        Shape shape = timeline.chunks().get(c).shape(event - timeline.start(c));
        return shape == Shape.SPAN || shape == Shape.INTERVAL
                || RangeCount.isDrawn(timeline, filter.showAll(), event);
    }
}
