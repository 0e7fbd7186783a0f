/**
 * PDF, written by PDFBox: vectors, the bundled fonts as subsets, and a structure that reads a figure lane by lane.
 *
 * <p>Marks are painted in the drawing's own order, so that the page looks like the window; the order of reading is
 * told by the structure tree alone. Rejected was painting in reading order: a label would then lie below the next
 * event's bar. What no reader needs to hear (grid, grounds, links, the repeated parts of later pages) is an artifact.
 *
 * <p>Nothing of the hour or the machine goes into a file: the same drawing and options give the same bytes.
 */
@NullMarked
package nenpyo.export.pdf;

import org.jspecify.annotations.NullMarked;
