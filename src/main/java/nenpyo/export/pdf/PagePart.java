package nenpyo.export.pdf;

import nenpyo.drawing.Box;
import nenpyo.drawing.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of a drawing that is shown on a page.
 *
 * @param drawing which of the figure's drawings it is a part of
 * @param shown what of it, in px of the drawing
 * @param down how far below its place in the drawing it stands on the page, px; negative above
 * @param repeated whether an earlier page has shown it
 * @param only what alone is painted, or null for all of the drawing
 */
record PagePart(int drawing, Box shown, double down, boolean repeated, @Nullable Node only) {}
