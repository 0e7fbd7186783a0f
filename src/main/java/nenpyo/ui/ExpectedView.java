package nenpyo.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.model.View;
import org.jspecify.annotations.Nullable;

/** The view that somebody has begun to ask for, by a button that is pressed and not yet let go. For the JavaFX thread. */
final class ExpectedView {
    private final ReadOnlyObjectProperty<View> now;
    private final ReadOnlyObjectWrapper<@Nullable View> expected = new ReadOnlyObjectWrapper<>();

    /** @param now the view as it is; when it becomes another than the one expected, that is expected no more */
    ExpectedView(ReadOnlyObjectProperty<View> now) {
        this.now = now;
        now.subscribe(_ -> expectNothing());
    }

    void expect(View next) {
        expected.set(next);
    }

    /** Expects nothing any more, but for what has come about just now. */
    void expectNothing() {
        if (!now.get().equals(expected.get())) {
            expected.set(null);
        }
    }

    /** The view as somebody has begun to change it, or has just changed it; null if nobody has. */
    ReadOnlyObjectProperty<@Nullable View> property() {
        return expected.getReadOnlyProperty();
    }
}
