package nenpyo.export.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * One thing that is read out, with its element of the structure tree.
 *
 * @param part the part of a page that it belongs to: what another part shows of it again is not read again
 */
record Spoken(PDStructureElement element, PagePart part) {}
