package nenpyo.ui.picture;

import java.util.function.Consumer;

/**
 * A part of a surface, in pixels, all of them opaque.
 *
 * @param content what stands there: as long as it is the very same, nothing is written anew
 * @param writing fills the rows of pixels, from the top left; what stands in them before is nothing to rely on
 */
record Part(int left, int top, int width, int height, Object content, Consumer<int[]> writing) {
    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    /** Whether the same stands at the same place. */
    @SuppressWarnings("ReferenceEquality") // To compare pictures would cost more than to write them.
    boolean looksLike(Part other) {
        return content == other.content && left == other.left && top == other.top && width == other.width
                && height == other.height;
    }
}
