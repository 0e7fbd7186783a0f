/**
 * Where everything goes: {@link nenpyo.layout.LaneArrangement} gives events their rows in time × row units, for one lane,
 * filter, language and {@link nenpyo.layout.Octave}; {@link nenpyo.layout.Projection} puts arrangements and an exact view
 * into a {@link nenpyo.drawing.Drawing} in px.
 *
 * <p>Chosen: rows are given to a whole lane at once, with label room reserved for the coarse end of the octave, so that
 * panning never moves an event to another row and zooming moves it only between octaves, where an event keeps the row that
 * it has one octave farther away ({@link nenpyo.layout.KeptRows}) or, under a range, without it. Rejected: packing what is in
 * view, which packs a little tighter and lets every step of the wheel shuffle the rows; packing each octave for itself, by
 * which half of the labels change their rows from one to the next; and rows told from the events alone, which are free less
 * often. What depends on the exact view,
 * the side of a label near an edge, is decided in the projection and never changes a row.
 *
 * <p>A lane of more events than rows can hold is arranged in tiles of time ({@link nenpyo.layout.DetailArranger}), each made
 * when it is first seen, at a cost that its px bound. Chosen: even tiles are filled for themselves and odd ones between
 * them, so labels cross from one to the next and no row depends on where the reader came from. Rejected: tiles whose
 * labels end at their edges, which leaves a bare seam in each, and tiles filled from left to right, which must all be made
 * to see the last. Long bars have their rows for all octaves ({@link nenpyo.layout.LaneDetail}); what has no row is
 * counted where it begins ({@link nenpyo.layout.LaneCounts}) and drawn as numbers or as density, and
 * {@link nenpyo.layout.Shown} says how many are shown in which way.
 */
@NullMarked
package nenpyo.layout;

import org.jspecify.annotations.NullMarked;
