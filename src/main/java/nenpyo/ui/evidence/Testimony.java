package nenpyo.ui.evidence;

import java.util.List;
import nenpyo.model.Disagreement;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Role;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What one excerpt says of its event: what it does for it, and when it was by that source. Knows no node.
 *
 * @param date by which the source dates the event otherwise; null where it states none, or none that can be read
 */
record Testimony(Excerpt excerpt, @Nullable Edtf date, Stand stand) {
    /** How it stands to what was chosen. */
    enum Stand {
        /** It says the same, or something that may mean the same. */
        AGREES,
        /** Its date cannot mean the one that was chosen. */
        DIFFERS,
        /** It says that the event was not so. */
        DISPUTES,
        /** No date was chosen that it could be held against. */
        OPEN
    }

    /** Those of an event, in its order. */
    static List<Testimony> of(Event event) {
        return event.excerpts().stream().map(excerpt -> of(event.date(), excerpt)).toList();
    }

    private static Testimony of(@Nullable Edtf chosen, Excerpt excerpt) {
        Edtf date = Disagreement.dateOf(excerpt);
        return new Testimony(excerpt, date, stand(chosen, excerpt.role(), date));
    }

    private static Stand stand(@Nullable Edtf chosen, Role role, @Nullable Edtf date) {
        if (role == Role.DISPUTES) {
            return Stand.DISPUTES;
        }
        if (date == null) {
            return Stand.AGREES;
        }
        return chosen == null
                ? Stand.OPEN
                : Disagreement.mayAgree(chosen, date) ? Stand.AGREES : Stand.DIFFERS;
    }

    /** Whether an event's sources have to be told apart: they disagree, or one dates it or speaks of it otherwise. */
    static boolean areWorthTelling(Event event) {
        return event.excerpts()
                .stream()
                .anyMatch(excerpt -> excerpt.date() != null || excerpt.role() != Role.SUPPORTS);
    }
}
