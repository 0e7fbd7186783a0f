/**
 * Figures to publish: the same drawing as in the window, with title, legend and the lines that make it citable, painted onto
 * files.
 *
 * <p>The list of sources is part of the drawing, so that every painter shows it; what leads from an event to its entry and
 * back is a group by its role, so that no painter but those whose format knows links has to know of it. A figure wider than
 * its paper is drawn once for each stretch of time, like a view that was moved: rows hold, and labels stand whole on each
 * sheet. (Rejected: cutting one wide drawing, which goes through labels.)
 */
@NullMarked
package nenpyo.export;

import org.jspecify.annotations.NullMarked;
