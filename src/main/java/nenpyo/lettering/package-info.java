/**
 * Lines of text as every surface sets them: what the bundled fonts have as text, and what they lack as outlines, from a
 * font of the system or as a box that says the code point.
 *
 * <p>A character that is lacked has the room that the measurer gives it on every machine, whatever draws it, so a figure
 * is arranged alike everywhere and only the ink within that room differs. Rejected was to embed fonts of the system: most
 * of those that have Korean or Chinese are CFF or collections, which PDFBox cannot embed, and their licences differ;
 * an outline is the same in every format. Where even the ink must not differ, {@link nenpyo.lettering.Lettering#bundled}
 * draws boxes.
 */
@NullMarked
package nenpyo.lettering;

import org.jspecify.annotations.NullMarked;
