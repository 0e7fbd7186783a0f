package nenpyo.drawing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The heights in px of successive columns; 0 where there is none. Immutable. */
public final class Heights {
    private final float[] heights;

    private Heights(float[] heights) {
        this.heights = heights;
    }

    /** Heights that are not negative; the array is copied. */
    public static Heights of(float... heights) {
        return new Heights(heights.clone());
    }

    public int size() {
        return heights.length;
    }

    public float at(int column) {
        return heights[column];
    }

    /** The greatest; 0 if there are none. */
    public float greatest() {
        float greatest = 0;
        for (float height : heights) {
            greatest = Math.max(greatest, height);
        }
        return greatest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Heights others && Arrays.equals(heights, others.heights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(heights);
    }

    @Override
    public String toString() {
        return size() + " columns up to " + greatest() + " px";
    }
}
