package nenpyo.drawing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The heights in px of successive columns; 0 where there is none. Immutable. */
public final class Heights {
    private final float[] heights;
    private final int first;
    private final int end;

    private Heights(float[] heights, int first, int end) {
        this.heights = heights;
        this.first = first;
        this.end = end;
    }

    /** Heights that are not negative; the array is copied. */
    public static Heights of(float... heights) {
        return new Heights(heights.clone(), 0, heights.length);
    }

    /**
     * As many columns, of which only some have their height and all others have none.
     *
     * @param from the first that has; less than 0 is 0
     * @param to exclusive; more than there are is all
     */
    public Heights only(int from, int to) {
        int begin = Math.clamp(from, first, end);
        return new Heights(heights, begin, Math.clamp(to, begin, end));
    }

    /** The first column that may have a height. */
    int first() {
        return first;
    }

    /** After the last column that may have a height. */
    int end() {
        return end;
    }

    public int size() {
        return heights.length;
    }

    public float at(int column) {
        return column < first || column >= end ? 0 : heights[column];
    }

    /** The greatest; 0 if there are none. */
    public float greatest() {
        float greatest = 0;
        for (int column = first; column < end; column++) {
            greatest = Math.max(greatest, heights[column]);
        }
        return greatest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Heights others && Arrays.equals(shown(), others.shown());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shown());
    }

    private float[] shown() {
        float[] shown = new float[heights.length];
        System.arraycopy(heights, first, shown, first, end - first);
        return shown;
    }

    @Override
    public String toString() {
        return size() + " columns up to " + greatest() + " px";
    }
}
