/**
 * The window. State lives in small observable holders ({@link nenpyo.ui.ViewState}); input, painting and panes are apart
 * from it and from each other.
 *
 * <p>Everything here runs on the JavaFX thread but what says otherwise; {@link nenpyo.ui.Arranging} arranges beside it: the
 * last arrangement stays on the screen until the new one is there. While the view moves,
 * {@link nenpyo.ui.picture.TimelinePicture} shows what was projected beside it and painted before; at rest the drawing is
 * exact.
 */
@NullMarked
package nenpyo.ui;

import org.jspecify.annotations.NullMarked;
