package nenpyo.ui.picture;

import nenpyo.layout.Shown;
import nenpyo.model.View;

/**
 * What was painted of what is on a surface.
 *
 * @param view of which it is a picture; while a view moves, one that reaches farther
 * @param shown how the events in that were shown
 */
public record Painted(View view, Shown shown) {}
