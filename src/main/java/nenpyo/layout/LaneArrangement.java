package nenpyo.layout;

import java.util.Arrays;
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
            EventLabel label, Placement placement, long from, long to) {}

    LaneArrangement(int lane, Octave octave, Item[] items, int[] undated) {
        this.lane = lane;
        this.octave = octave;
        this.items = items;
        this.undated = undated;
        this.rows = Arrays.stream(items).mapToInt(Item::row).max().orElse(-1) + 1;
        this.collapsedRows = Arrays.stream(items).mapToInt(Item::collapsedRow).max().orElse(-1) + 1;
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

    /** How many dated events stand in the lane. */
    public int size() {
        return items.length;
    }

    /** An event of the lane by its place in the order of beginning. */
    public Item item(int i) {
        return items[i];
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
        return items.length + undated.length;
    }
}
