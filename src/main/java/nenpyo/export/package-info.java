/**
 * Figures to publish: the same drawing as in the window, with title and source line, painted onto files.
 */
@NullMarked
package nenpyo.export;

import org.jspecify.annotations.NullMarked;
