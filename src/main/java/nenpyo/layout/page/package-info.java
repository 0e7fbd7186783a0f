/**
 * A text of any length as lines of a measure: {@link nenpyo.layout.page.PageIndex} cuts it into blocks,
 * {@link nenpyo.layout.page.Page} breaks the blocks that somebody looks at, {@link nenpyo.layout.page.Viewport} is the part
 * in view. Plain values and arithmetic, for one thread and without a toolkit, so that 50 MB are tested without a window.
 *
 * <p>Chosen, and why:
 *
 * <ul>
 * <li>Heights are estimated for every block and exact for those that were broken; what is in view is held by a place in the
 * text and never by a height. So an estimate that turns out wrong moves the thumb of the scroll bar and no word. Rejected:
 * to break everything first, which takes seconds at each change of the width.
 * <li>A block is about 2 KB, and a paragraph without end is cut into pieces of 8 KB: no frame breaks more than the blocks it
 * touches, and the index of 50 MB is some hundred kilobytes whatever the text is made of.
 * <li>Our own rules of where a line may end ({@link nenpyo.layout.page.Breaks}), after JIS X 4051 and UAX #14, over code
 * points. Rejected: {@code java.text.BreakIterator}, which copies the text, knows no 行末禁則 for ASCII brackets in
 * Japanese, and may go back without bound.
 * <li>Its words are measured here and drawn by the toolkit, which shapes each line by itself; where a script is shaped
 * otherwise than one glyph a character, a line may be a little shorter or longer than the measure.
 * </ul>
 */
@NullMarked
package nenpyo.layout.page;

import org.jspecify.annotations.NullMarked;
