/**
 * The words of the program by explicit language, the bundled fonts, and the one text measurer.
 *
 * <p>Widths are read from the bundled fonts' own tables rather than asked of a toolkit: the same numbers then serve the
 * window, every export and the tests, on any thread and without a display. Neither JavaFX nor Java2D kerns simple runs,
 * so a sum of advances is what they draw; a test holds the three together.
 */
@NullMarked
package nenpyo.text;

import org.jspecify.annotations.NullMarked;
