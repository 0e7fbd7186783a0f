package nenpyo.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nenpyo.layout.index.LaneIndex;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one lane, for one filter, language and octave: which event stands in which row, its label, the side of the
 * label, and the stretch of time that the row keeps free for both. Items are in the order in which they begin. Immutable.
 */
public final class LaneArrangement {
    private final int lane;
    private final Octave octave;
    private final Item[] items;
    private final int[] undated;
    private final int rows;
    private final int collapsedRows;
    private final int count;
    private final LegendForms forms;
    private final @Nullable LaneTiles tiles;

    /**
     * One event in its row.
     *
     * @param event index in the timeline
     * @param id the event's
     * @param kind the event's, or null
     * @param row 0 is the top
     * @param collapsedRow its row where the lane is collapsed, and marks alone need room
     * @param placement the side of the label, unless an edge of the view asks for the other
     * @param from the first second that the row keeps for it
     * @param to the first second after
     */
    public record Item(int event, String id, @Nullable String kind, int importance, int row, int collapsedRow,
            MarkSpan span,
            EventLabel label, Placement placement, long from, long to) {
        /** This in another row. */
        Item inRow(int other) {
            return new Item(event, id, kind, importance, other, other, span, label, placement, from, to);
        }
    }

    /** @param forms that the lane's events may take in the octave */
    LaneArrangement(int lane, Octave octave, Item[] items, int[] undated, LegendForms forms) {
        this.lane = lane;
        this.octave = octave;
        this.items = items;
        this.undated = undated;
        this.rows = Arrays.stream(items).mapToInt(Item::row).max().orElse(-1) + 1;
        this.collapsedRows = Arrays.stream(items).mapToInt(Item::collapsedRow).max().orElse(-1) + 1;
        this.count = items.length + undated.length;
        this.forms = forms;
        this.tiles = null;
    }

    /** A lane of which only the tiles of a stretch are arranged. */
    LaneArrangement(int lane, Octave octave, LaneTiles tiles) {
        LaneIndex index = tiles.detail().index();
        this.lane = lane;
        this.octave = octave;
        this.items = tiles.items().toArray(Item[]::new);
        Arrays.sort(items, Comparator.comparingLong(Item::from).thenComparingInt(Item::event));
        this.undated = IntStream.range(0, index.undatedCount()).map(index::undated).toArray();
        this.rows = tiles.rows().labels() + tiles.rows().bars();
        this.collapsedRows = 0;
        this.count = index.size() + undated.length;
        this.forms = tiles.detail().forms();
        this.tiles = tiles;
    }

    /** The tiles, where the lane is not arranged whole. */
    @Nullable
    LaneTiles tiles() {
        return tiles;
    }

    /** The forms that the lane's events may take in the octave. */
    LegendForms forms() {
        return forms;
    }

    /** The lane's index in the timeline. */
    public int lane() {
        return lane;
    }

    public Octave octave() {
        return octave;
    }

    /** How many rows the dated events take; 0 if there are none. */
    public int rows() {
        return rows;
    }

    /** How many rows the marks of the dated events take without labels; 0 if there are none. */
    public int collapsedRows() {
        return collapsedRows;
    }

    /** How many dated events have a row. */
    public int size() {
        return items.length;
    }

    /** An event of the lane by its place in the order of beginning. */
    public Item item(int i) {
        return items[i];
    }

    /** Which rows its events have. */
    KeptRows keptRows() {
        return new KeptRows(Arrays.asList(items), Item::row);
    }

    /** Which rows their marks have where it is collapsed. */
    KeptRows keptCollapsedRows() {
        return new KeptRows(Arrays.asList(items), Item::collapsedRow);
    }

    /** How many events of the lane have no date. */
    public int undatedCount() {
        return undated.length;
    }

    /** The index in the timeline of an undated event. */
    public int undated(int i) {
        return undated[i];
    }

    /** How many events the lane shows, dated or not. */
    public int count() {
        return count;
    }
}
