/**
 * Where everything goes: {@link nenpyo.layout.LaneArrangement} gives events their rows in time × row units, for one lane,
 * filter, language and {@link nenpyo.layout.Octave}; {@link nenpyo.layout.Projection} puts arrangements and an exact view
 * into a {@link nenpyo.drawing.Drawing} in px.
 *
 * <p>Chosen: rows are given to a whole lane at once, with label room reserved for the coarse end of the octave, so that
 * panning never moves an event to another row and zooming moves it only between octaves. Rejected: packing what is in
 * view, which packs a little tighter and lets every step of the wheel shuffle the rows. What depends on the exact view,
 * the side of a label near an edge, is decided in the projection and never changes a row.
 */
@NullMarked
package nenpyo.layout;

import org.jspecify.annotations.NullMarked;
