package nenpyo.ui;

import nenpyo.model.Range;
import nenpyo.model.View;
import org.jspecify.annotations.Nullable;

/**
 * Of which events the picture is. A view of others that moves nothing is not drawn before it is arranged: that picture would
 * be neither the old nor the new, and the new would have to wait for it. For the JavaFX thread.
 */
final class SeenEvents {
    private @Nullable View asked;
    /** The range that was seen when other events were chosen: more or less room beside them may change it. */
    private @Nullable Range seenFrom;

    /** Takes note that a view has another filter than the one before. */
    void filter(View now) {
        seenFrom = now.range();
    }

    /** Takes note that the picture of a view was asked for. */
    void ask(View view) {
        asked = view;
    }

    /** Whether a view is the one whose picture was last asked for. */
    boolean isAsked(View view) {
        return view.equals(asked);
    }

    /** Whether a view is of other events than the one last asked for, by range or choice, and moves and hides nothing. */
    boolean areOthersIn(View view) {
        View last = asked;
        return last != null && !view.filter().choosesAs(last.filter())
                && view.filter().hiddenLanes().equals(last.filter().hiddenLanes())
                && view.lanes().equals(last.lanes())
                && view.width() == last.width() && view.height() == last.height()
                && (view.range().equals(last.range()) || view.range().equals(seenFrom));
    }
}
