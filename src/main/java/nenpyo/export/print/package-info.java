/**
 * Figures on paper: the printers of the machine, and the way to them.
 *
 * <p>What is printed is our own PDF, so that the sheets are those of the file to the label. Where the system prints by CUPS
 * (Linux, macOS) the PDF goes to its command {@code lp}, and remains letters and curves up to the printer; another service
 * that takes PDFs gets it as a stream; where none does (Windows), PDFBox paints the same pages for the service: as curves, or, since the
 * JDK knows no other way for a page with anything translucent on it, as pixels as fine as the printer's own.
 *
 * <p>Rejected was the print job of JavaFX: it prints nodes, which means pixels, and there is none without a printer.
 * Rejected were the print dialogs of AWT, which wait for the thread that JavaFX has on macOS for ever; the window has a
 * form of its own, and nothing here needs a display. Rejected was to let the JDK hand over to CUPS: it calls {@code lpr},
 * which many a Linux lacks although it prints, with a banner page before each job and without the sheet's size.
 */
@NullMarked
package nenpyo.export.print;

import org.jspecify.annotations.NullMarked;
