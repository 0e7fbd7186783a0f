/**
 * The use cases that the window and the command line share: open, check, export. The wall clock, the default locale and
 * the default zone are asked for here and in {@code Main} alone.
 */
@NullMarked
package nenpyo.app;

import org.jspecify.annotations.NullMarked;
