package nenpyo.layout;

import java.util.List;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import nenpyo.model.Range;

/**
 * How the events of a lane that touch a stretch of time are shown: nothing is left out.
 *
 * @param single with a mark of their own
 * @param counted in clusters or density where they begin, within the stretch
 * @param before counted at its left edge: they began before it and go on into it
 */
public record InView(int single, int counted, int before) {
    /** Nothing at all. */
    public static final InView NONE = new InView(0, 0, 0);

    /** How many events there are. */
    public int all() {
        return single + counted + before;
    }

    /** The sum of two lanes. */
    public InView plus(InView other) {
        return new InView(single + other.single, counted + other.counted, before + other.before);
    }

    /**
     * Counts a stretch, which is not empty, by the tiles that show in it.
     *
     * @param tiles all those of which something may show in the stretch, from left to right
     * @param from the first second
     * @param to the first second after
     */
    static InView of(LaneDetail lane, List<TileArrangement> tiles, long from, long to) {
        LaneIndex index = lane.index();
        int single = 0;
        int singleBeginning = 0;
        for (int t = 0; t < tiles.size(); t++) {
            TileArrangement tile = tiles.get(t);
            for (Item item : tile.items()) {
                single += touches(item, from, to) ? 1 : 0;
                singleBeginning += begins(item, from, to) ? 1 : 0;
            }
            for (Item bar : tile.bars()) {
                // A bar stands in each tile that it touches and counts in the first of these.
                if (t == 0 || bar.span().from().second() >= tile.start()) {
                    single += touches(bar, from, to) ? 1 : 0;
                    singleBeginning += begins(bar, from, to) ? 1 : 0;
                }
            }
        }
        int counted = index.beginning(from, to) - singleBeginning;
        return new InView(single, counted, index.touching(from, to) - single - counted);
    }

    /** Counts a range in a lane all of whose events have a row. */
    static InView ofAll(LaneArrangement lane, Range range) {
        long from = range.from().second();
        long to = Seconds.plus(range.to().second(), range.to().milli() > 0 ? 1 : 0);
        int single = 0;
        for (int i = 0; i < lane.size(); i++) {
            single += touches(lane.item(i), from, to) ? 1 : 0;
        }
        return new InView(single, 0, 0);
    }

    private static boolean touches(Item item, long from, long to) {
        MarkSpan span = item.span();
        return span.from().second() < to && (span.to().second() > from
                || span.to().second() == from && span.to().milli() > 0
                || span.from().second() == from);
    }

    private static boolean begins(Item item, long from, long to) {
        long second = item.span().from().second();
        return second >= from && second < to;
    }
}
