/**
 * The timeline's picture on the screen. Every picture is projected and painted beside the JavaFX thread, which copies pixels
 * and paints along only where a pulse waits a few milliseconds for what it is to show: one exact picture for a view at rest; and for a view that moves one that is wider than it, most of all
 * where it goes, moved and stretched over the surface until the next is there. A frame costs what copying a screenful
 * costs, whatever it shows.
 *
 * <p>Chosen because Java2D paints a full frame in 2 to 4 ms on any thread, where a JavaFX canvas takes ten times as long in
 * the software pipeline and is painted between two frames; and because copying rows takes a twentieth of the time in
 * which that pipeline stretches an image. Rejected: painting new slices onto an older picture; a label that lies across
 * the seam could be torn.
 */
@NullMarked
package nenpyo.ui.picture;

import org.jspecify.annotations.NullMarked;
