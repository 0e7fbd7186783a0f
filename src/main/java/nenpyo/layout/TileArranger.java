package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import nenpyo.layout.index.Ranking;
import nenpyo.model.EventChunk;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Fills tiles: the most important events first, each with its label in the row that it has elsewhere or else in the first that
 * is free, else as a bare mark, else as a count. Even tiles are filled for themselves, odd ones between the two beside them, so a label may cross from tile to
 * tile and yet no tile depends on the order in which they are asked for. For one thread at a time.
 */
final class TileArranger {
    /** Candidates are taken from each of so many parts of a tile, 32 px wide: a burst elsewhere takes none of them. */
    private static final int PARTS = 64;
    private static final EventLabel NO_LABEL = new EventLabel("", 0, "", 0, "und");
    /** Where not even this has room, an event is not worded and measured. */
    private static final EventLabel SHORTEST_LABEL = new EventLabel("", 0, "", 0, "und");

    private final Timeline timeline;
    private final KnownLabels labels;
    private final Attested attested;
    private final Work work;

    TileArranger(Timeline timeline, KnownLabels labels, Work work) {
        this.timeline = timeline;
        this.labels = labels;
        this.attested = Attested.by(timeline);
        this.work = work;
    }

    /**
     * Fills a tile of a lane.
     *
     * @param beside the tiles before and after an odd one; none for an even one
     * @param kept the rows that events keep where they can
     */
    TileArrangement arrange(LaneDetail lane, TileGrid grid, long tile, List<TileArrangement> beside,
            KeptRows kept) {
        LaneRows rows = lane.rows(grid.octave());
        TileSpace space = new TileSpace(rows.labels(), grid.least(tile), grid.most(tile));
        beside.forEach(other -> other.items().forEach(space::keep));
        List<Item> labelled = new ArrayList<>();
        List<Item> bare = new ArrayList<>();
        TileCounts counts = new TileCounts(lane.index(), grid, tile, rows.density() == 0);
        for (int position : candidates(lane, grid, tile, 2 * rows.labels() + 2)) {
            Item item = place(lane.index(), position, grid.octave(), space, kept, rows.density() == 0);
            if (item != null) {
                (isBare(item) ? bare : labelled).add(item);
                counts.remove(position);
            }
        }
        int named = labelled.size();
        labelled.addAll(bare);
        List<Item> bars = bars(lane, grid, tile, counts);
        work.cells(counts.cells());
        TileArrangement made = new TileArrangement(lane.index(), grid, tile, labelled, named, bars, counts);
        if (rows.density() > 0) {
            made.heights();
        }
        return made;
    }

    /** The most important of each part of the tile that are no bars, the most important first. */
    private int[] candidates(LaneDetail lane, TileGrid grid, long tile, int most) {
        LaneIndex index = lane.index();
        Ranking ranking = lane.ranking();
        List<Integer> found = new ArrayList<>();
        int cells = TileGrid.CELLS / PARTS;
        int end = index.position(grid.end(tile));
        int from = index.position(grid.start(tile));
        while (from < end) {
            int part = grid.cell(index.start(from)) / cells;
            int to = index.position(grid.cellEnd(tile, (part + 1) * cells - 1));
            for (int position : ranking.first(from, to, most)) {
                if (!grid.isBar(index.end(position) - index.start(position))) {
                    found.add(position);
                }
            }
            from = to;
        }
        work.events(found.size());
        found.sort((a, b) -> a.equals(b) ? 0 : ranking.precedes(a, b) ? -1 : 1);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private @Nullable Item place(LaneIndex index, int position, Octave octave, TileSpace space,
            KeptRows kept, boolean allowBare) {
        int event = index.event(position);
        EventChunk chunk = chunk(event);
        int j = event - start(event);
        MarkSpan span = MarkSpan.of(chunk, j, attested);
        Reach reach = Reach.of(span, octave);
        boolean below = span.interval();
        if (space.isFree(reach.from(), reach.to(Placement.RIGHT, SHORTEST_LABEL))
                || space.isFree(reach.from(Placement.LEFT, SHORTEST_LABEL), reach.toBare())
                || span.interval() && reach.holds(SHORTEST_LABEL)) {
            EventLabel label = labels.label(event);
            work.labels(1);
            int held = kept.of(event);
            List<Placement> placements = placements(span, reach, label);
            for (Placement placement : placements) {
                if (space.takeIn(held, reach.from(placement, label), reach.to(placement, label))) {
                    return item(event, held, span, label, placement, reach);
                }
            }
            for (Placement placement : placements) {
                int row = space.take(reach.from(placement, label), reach.to(placement, label), below);
                if (row >= 0) {
                    return item(event, row, span, label, placement, reach);
                }
            }
        }
        return allowBare ? bare(event, space, kept.of(event), span, reach) : null;
    }

    private @Nullable Item bare(int event, TileSpace space, int held, MarkSpan span, Reach reach) {
        int row = space.takeIn(held, reach.from(), reach.toBare())
                ? held
                : space.take(reach.from(), reach.toBare(), span.interval());
        return row < 0
                ? null
                : item(event, row, span, NO_LABEL, reach.from(), reach.toBare(), Placement.RIGHT);
    }

    private Item item(int event, int row, MarkSpan span, EventLabel label, Placement placement, Reach reach) {
        return item(event, row, span, label, reach.from(placement, label), reach.to(placement, label),
                placement);
    }

    private Item item(int event, int row, MarkSpan span, EventLabel label, long from, long to,
            Placement placement) {
        EventChunk chunk = chunk(event);
        int j = event - start(event);
        return new Item(event, chunk.id(j), chunk.kind(j), chunk.importance(j), row, row, span, label,
                placement, from, to);
    }

    private static List<Placement> placements(MarkSpan span, Reach reach, EventLabel label) {
        return span.interval() && reach.holds(label)
                ? List.of(Placement.INSIDE)
                : List.of(Placement.RIGHT, Placement.LEFT);
    }

    /** The long bars that touch a tile; those that begin in it are taken from its counts. */
    private List<Item> bars(LaneDetail lane, TileGrid grid, long tile, TileCounts counts) {
        List<Item> bars = new ArrayList<>();
        LaneIndex index = lane.index();
        for (int row = 0; row < lane.rows(grid.octave()).bars(); row++) {
            int in = row;
            lane.bars().touching(grid.barClass(), row, grid.start(tile), grid.end(tile), position -> {
                if (index.start(position) >= grid.start(tile)) {
                    counts.remove(position);
                }
                bars.add(bar(index.event(position), in, grid.octave()));
            });
        }
        work.events(bars.size());
        work.labels(bars.size());
        return bars;
    }

    private Item bar(int event, int row, Octave octave) {
        EventChunk chunk = chunk(event);
        int j = event - start(event);
        MarkSpan span = MarkSpan.of(chunk, j, attested);
        Reach reach = Reach.of(span, octave);
        return item(event, row, span, labels.label(event), reach.from(), reach.toBare(), Placement.INSIDE);
    }

    private EventChunk chunk(int event) {
        return timeline.chunks().get(timeline.chunkOf(event));
    }

    private int start(int event) {
        return timeline.start(timeline.chunkOf(event));
    }

    /** Whether an item stands without its label. */
    static boolean isBare(Item item) {
        return item.label().isEmpty();
    }
}
