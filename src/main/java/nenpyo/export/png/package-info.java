/**
 * PNG, painted by Java2D: it needs no display, starts faster than JavaFX, and has no limit of texture size.
 */
@NullMarked
package nenpyo.export.png;

import org.jspecify.annotations.NullMarked;
