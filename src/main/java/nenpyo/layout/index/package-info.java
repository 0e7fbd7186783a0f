/**
 * The events of one lane as sorted columns of primitives, made once for a timeline, so that what a frame needs is answered
 * without walking events: how many begin or lie in any stretch of time, and which of them matter most. Knows seconds,
 * importances and positions; nothing of px, rows of a view, or texts.
 *
 * <p>Chosen: sorted seconds with cumulative counts over equal cells ({@link nenpyo.layout.index.SortedSeconds}). The
 * difference of two sums is the count of any stretch at any octave, in one level of a quarter of a number per event.
 * Rejected: a pyramid of counts that halves level by level, which takes as long to read and twice the memory, and says
 * nothing of stretches that do not begin on its cells.
 *
 * <p>Dates that say no day are spread over their time ({@link nenpyo.layout.index.VagueStarts}) where heights are drawn; what
 * is counted is counted where its date begins.
 *
 * <p>Positions count the events of an index in the order in which they begin, from 0: those of a lane, or in a
 * {@link nenpyo.layout.index.LimitedIndex} those that touch a range. They are not the indexes of the timeline, which
 * {@link nenpyo.layout.index.LaneIndex#event} gives.
 */
@NullMarked
package nenpyo.layout.index;

import org.jspecify.annotations.NullMarked;
