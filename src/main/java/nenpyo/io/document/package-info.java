/**
 * Reads the texts of source documents: plain text, HTML, PDF and EPUB, out of the dataset's folder and from nowhere else.
 * Nothing here opens a connection: a document's own links, images, style sheets and entities are never followed.
 *
 * <p>Plain text is UTF-8, UTF-16 where a byte order mark or its zero bytes say so, or Shift_JIS or EUC-JP, of which each
 * refuses most of what is not in it; where none or several fit, the document is refused rather than guessed at, because
 * a wrong guess makes every excerpt missing. HTML may name its charset itself. Ruby's readings in HTML are left out, as
 * they are in the words that are quoted.
 *
 * <p>PDF text comes from PDFBox page by page in the order of the file; fonts that are not in the file are measured by one
 * of PDFBox' own, since a search through the machine's fonts takes seconds, writes a cache into the home folder, and changes
 * nothing about the words. A page has a time of its own, looked at before each of its steps and while its bytes are read: a
 * few hundred bytes can draw without end. What is packed is unpacked once before, to be measured and thrown away, because
 * PDFBox keeps whatever comes out.
 */
@NullMarked
package nenpyo.io.document;

import org.jspecify.annotations.NullMarked;
