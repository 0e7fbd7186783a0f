/**
 * Drawings as pixels, painted by Java2D: it needs no display, has no limit of texture size, paints on any thread, and in
 * software ten times as fast as a JavaFX canvas. The window shows these pixels, too.
 */
@NullMarked
package nenpyo.export.raster;

import org.jspecify.annotations.NullMarked;
