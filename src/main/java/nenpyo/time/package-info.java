/**
 * EDTF values, exact time arithmetic, calendars, the tick ladder, and the wording of dates. Imports nothing of ours.
 *
 * <p>An instant is whole seconds in a {@code long} and milliseconds in an {@code int}: exact over ±10¹¹ years, where
 * {@code java.time.Year} ends at ±10⁹ and a double has lost the seconds. No zone is invented for a date that has none.
 * Every span is half-open, so that {@code 2009-11} is the whole month and touches {@code 2009-12} without a gap.
 *
 * <p>A text becomes an {@link Edtf} by {@link EdtfParser}; its {@link Extent} is where it lies, {@link DateWording} what
 * it is called. {@link TickLadder}, {@link Step} and {@link TickWording} make the rows of an axis. Chosen, and why:
 *
 * <ul>
 * <li>Our own grammar, in one pass with the place of each failure. Rejected: one regular expression, which can say that
 * a text is wrong but not where; and {@code java.time} parsers, which know no half-known date.
 * <li>A date keeps its digits as written ({@link Digits}), so that an X may stand anywhere. Rejected: numbers and masks,
 * which need a sign for −0. Its bounds are the first and last day of the calendar that fit ({@link Completion}).
 * <li>A doubt is kept by part and printed in one way ({@link Qualification}): {@code ?2004-06-11} and {@code 2004?-06-11}
 * say the same and are equal.
 * <li>A year keeps its exponent and its significant digits as written, and is weighed before it is expanded.
 * <li>The ends of a range in a set are written in the same unit, as EDTF asks; X does not change the unit.
 * <li>A fraction of a second is cut off beyond milliseconds, never rounded: the millisecond kept holds the moment that
 * was written. A shift from UTC is printed as {@code ±hh:mm}; a shift of nothing as {@code Z}.
 * <li>A set is certain of no part of its span: see {@link DateSet#extent()}.
 * <li>An interval without any date says nothing and is refused, but for {@code /..}.
 * <li>Words are in tables here and not in message bundles: each is bound to the grammar of its language, and the tests
 * hold whole sentences.
 * </ul>
 */
@NullMarked
package nenpyo.time;

import org.jspecify.annotations.NullMarked;
