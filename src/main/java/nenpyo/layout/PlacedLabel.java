package nenpyo.layout;

import nenpyo.drawing.Box;

/**
 * A label where it is drawn.
 *
 * @param title the title or, where there was less room, its beginning
 * @param under the second line; empty where there was no room for it
 * @param box around glyph and texts
 */
record PlacedLabel(Placement placement, String title, String under, Box box) {}
