package nenpyo.ui;

import java.util.function.Consumer;
import nenpyo.app.OpenedTimeline;
import nenpyo.model.EventSet;
import nenpyo.ui.audit.AuditState;
import nenpyo.ui.evidence.EvidenceState;
import nenpyo.ui.evidence.StatusFilter;
import nenpyo.ui.reader.ReaderState;
import org.jspecify.annotations.Nullable;

/**
 * What a window does beside showing a timeline: checks, the audit, reading in documents, exports. It goes on, and holds, while
 * the window's content is made anew in another language or theme. For the JavaFX thread.
 */
final class WindowWork {
    private final EvidenceState evidence;
    private final AuditState audit;
    private final StatusFilter statusFilter;
    private final ReaderState reader;
    private final ExportThread exports = new ExportThread();

    /**
     * @param faults told of what fails
     * @param limit given the only events to show, or null for all
     */
    WindowWork(Faults faults, Consumer<@Nullable EventSet> limit) {
        evidence = new EvidenceState(faults::report);
        audit = new AuditState(evidence, faults::report);
        statusFilter = new StatusFilter(evidence, limit);
        reader = new ReaderState(faults::report);
    }

    EvidenceState evidence() {
        return evidence;
    }

    AuditState audit() {
        return audit;
    }

    StatusFilter statusFilter() {
        return statusFilter;
    }

    ReaderState reader() {
        return reader;
    }

    ExportThread exports() {
        return exports;
    }

    /** Checks a timeline, or the same one that was read anew. */
    void check(OpenedTimeline opened) {
        audit.show(opened);
        evidence.check(opened);
    }

    /** Leaves the timeline before and checks another one. */
    void turnTo(OpenedTimeline opened) {
        statusFilter.forget();
        reader.leave();
        check(opened);
    }

    /** Whether nothing is under way that the window would show by itself. */
    boolean isSettled() {
        return evidence.phaseProperty().get() == EvidenceState.Phase.IDLE && reader.isSettled()
                && audit.isSettled();
    }

    /** Ends it all, exports when they are finished; not for the JavaFX thread. */
    void close() {
        evidence.close();
        audit.close();
        reader.close();
        exports.finish();
    }
}
