/**
 * EDTF values, exact time arithmetic, calendars, the tick ladder, and the wording of dates. Imports nothing of ours.
 *
 * <p>An instant is whole seconds in a {@code long} and milliseconds in an {@code int}: exact over ±10¹¹ years, where
 * {@code java.time.Year} ends at ±10⁹ and a double has lost the seconds. No zone is invented for a date that has none.
 * Every span is half-open, so that {@code 2009-11} is the whole month and touches {@code 2009-12} without a gap.
 */
@NullMarked
package nenpyo.time;

import org.jspecify.annotations.NullMarked;
