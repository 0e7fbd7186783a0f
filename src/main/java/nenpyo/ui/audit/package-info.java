/**
 * The audit beside the timeline: what a careful editor would look at again, and how well each lane and year is evidenced.
 *
 * <p>Chosen: a pane below the timeline that stays while the findings are gone through one by one, each shown above. Rejected:
 * a page over everything, which would have to be closed for each finding that is looked at.
 *
 * <p>{@link nenpyo.ui.audit.AuditState} belongs to the window and looks through the timeline beside the JavaFX thread, once
 * the pane was opened; {@link nenpyo.ui.audit.AuditPane} is made anew with the window's content. What the pane needs of the
 * window it asks of an {@link nenpyo.ui.audit.AuditHost}: this room knows no other part of {@code nenpyo.ui} but the
 * evidence.
 */
@NullMarked
package nenpyo.ui.audit;

import org.jspecify.annotations.NullMarked;
