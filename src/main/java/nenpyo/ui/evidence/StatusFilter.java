package nenpyo.ui.evidence;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.app.EventStatuses;
import nenpyo.model.EventSet;
import nenpyo.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Shows those events alone of which an excerpt has one of some statuses, and goes on doing so when the timeline or a document
 * is read anew. Remembered nowhere. Knows no node; for the JavaFX thread.
 */
public final class StatusFilter {
    private final EvidenceState evidence;
    private final Consumer<@Nullable EventSet> limit;
    private final ReadOnlyObjectWrapper<Set<Standing>> chosen = new ReadOnlyObjectWrapper<>(Set.of());

    /** @param limit given the only events to show, or null for all */
    public StatusFilter(EvidenceState evidence, Consumer<@Nullable EventSet> limit) {
        this.evidence = evidence;
        this.limit = limit;
        evidence.evidenceProperty().subscribe((_, _) -> {
            if (!chosen.get().isEmpty()) {
                apply();
            }
        });
    }

    /** The statuses that are shown, unmodifiable; empty where all are. */
    public ReadOnlyObjectProperty<Set<Standing>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether only some events are shown. */
    public boolean isActive() {
        return !chosen.get().isEmpty();
    }

    /** Shows the events of a status beside those that are shown, or no longer; without any, all are shown. */
    public void choose(Standing standing, boolean shown) {
        Set<Standing> next = EnumSet.noneOf(Standing.class);
        next.addAll(chosen.get());
        if (shown ? next.add(standing) : next.remove(standing)) {
            chosen.set(Set.copyOf(next));
            apply();
        }
    }

    /** Shows all events. */
    public void clear() {
        if (isActive()) {
            chosen.set(Set.of());
            limit.accept(null);
        }
    }

    /** Another timeline is shown, all of it. */
    public void forget() {
        chosen.set(Set.of());
    }

    private void apply() {
        EventStatuses statuses = evidence.statuses();
        // Until it is known again which events those are, all are shown.
        limit.accept(statuses == null || !isActive() ? null : statuses.having(chosen.get()));
    }

    /** How many events have an excerpt of a status; 0 while that is not known. */
    int count(Standing standing) {
        EventStatuses statuses = evidence.statuses();
        return statuses == null ? 0 : statuses.count(standing);
    }
}
