/**
 * The backend-neutral display tree, in px, and {@link nenpyo.drawing.Painter}, the one door to any surface.
 *
 * <p>A drawing is a tree of groups, each with a key that hit-testing, tooltips, accessibility and the exports share, over
 * a small closed set of marks. It is made of values and knows no toolkit: rejected was a painter that hands out its
 * surface, because what one surface alone can do would then be missing from the others.
 */
@NullMarked
package nenpyo.drawing;

import org.jspecify.annotations.NullMarked;
