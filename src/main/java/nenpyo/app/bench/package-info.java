/**
 * What a bench of the window measures, and what is measured beside the window: the collector's pauses, memory, the
 * machine, the bare walk over the file. The window itself is driven in {@code nenpyo.ui}.
 *
 * <p>Clocks only tell here; no test asserts one.
 */
@NullMarked
package nenpyo.app.bench;

import org.jspecify.annotations.NullMarked;
