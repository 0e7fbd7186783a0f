/**
 * The reader: a source's document in full, with the places that excerpts stand at.
 *
 * <p>{@link nenpyo.ui.reader.ReaderState} holds what is read and where; it knows no node, and the window has one, which
 * outlives its content. {@link nenpyo.ui.reader.ReaderPane} shows it. {@link nenpyo.layout.page} breaks the lines. The room
 * knows no part of {@code nenpyo.ui}: what it needs of the window is a {@link nenpyo.ui.reader.ReaderHost}.
 *
 * <p>Chosen: a node of text for each line in view, which moves with it; a frame shapes only the lines that come into view,
 * and the toolkit says where a character lies in a line, also where writing runs from the right. Rejected: one text area or
 * text flow, which lays out all of a document, and a canvas, whose text no screen reader and no hit test knows.
 */
@NullMarked
package nenpyo.ui.reader;

import org.jspecify.annotations.NullMarked;
