/**
 * What became of the excerpts of the timeline that a window shows. {@link nenpyo.ui.evidence.EvidenceState} is the one
 * place that knows it: it checks beside the JavaFX thread and tells on it; every part of the window that shows a status, a
 * source's text or a finding of the audit listens there. The window has one, which outlives its content; parts get it from
 * {@code WindowCommands.evidence()}.
 *
 * <p>Knows no part of {@code nenpyo.ui}, which knows it.
 */
@NullMarked
package nenpyo.ui.evidence;

import org.jspecify.annotations.NullMarked;
