package nenpyo.export.png;

import java.nio.IntBuffer;

/**
 * A painted figure as pixels, row by row from the top left.
 *
 * @param width pixels
 * @param height pixels
 * @param argb alpha, red, green and blue from the highest byte to the lowest, the colours multiplied by alpha; nobody
 *     writes to it any more
 */
public record Raster(int width, int height, IntBuffer argb) {}
