/**
 * Invented timelines of any size, to try the program with: the same number and seed give the same events everywhere.
 *
 * <p>Each event is drawn by itself, from the seed and its index: any of them can be made without those before, so that a
 * link knows its target and memory stays constant. Chosen: our own SplitMix64, five lines of integer arithmetic, and
 * {@code StrictMath}. Rejected: {@code java.util.SplittableRandom} and the named {@code RandomGenerator}s, whose numbers
 * no specification holds from one JDK to the next, and {@code java.util.Random}, which is specified and whose 48 bits do
 * not split.
 */
@NullMarked
package nenpyo.app.synthetic;

import org.jspecify.annotations.NullMarked;
