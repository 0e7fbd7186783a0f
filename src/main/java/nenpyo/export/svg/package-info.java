/**
 * Drawings as SVG 1.1: real text in an embedded subset of the bundled fonts, a group with title and description for every
 * event, nothing that runs and nothing from elsewhere. The same drawing gives the same bytes.
 */
@NullMarked
package nenpyo.export.svg;

import org.jspecify.annotations.NullMarked;
