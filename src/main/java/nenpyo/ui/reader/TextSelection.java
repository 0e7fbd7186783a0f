package nenpyo.ui.reader;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.evidence.Place;
import nenpyo.evidence.Quotation;
import nenpyo.evidence.QuoteSelector;
import nenpyo.layout.page.Carets;
import org.jspecify.annotations.Nullable;

/**
 * What is selected of the text that is read, and the quotation that is made of it beside the JavaFX thread. Knows no node. For
 * the JavaFX thread.
 */
final class TextSelection implements AutoCloseable {
    private final Latest quoting;
    private final Supplier<@Nullable SourceText> text;
    private final ReadOnlyObjectWrapper<@Nullable Selected> selected = new ReadOnlyObjectWrapper<>();

    /** @param text what is read; null while nothing is */
    TextSelection(Executor window, Consumer<Throwable> failed, Supplier<@Nullable SourceText> text) {
        this.quoting = new Latest("nenpyo-quote", window, failed);
        this.text = text;
    }

    ReadOnlyObjectProperty<@Nullable Selected> property() {
        return selected.getReadOnlyProperty();
    }

    /** What is selected; null before there was ever a caret. */
    @Nullable
    Selected now() {
        return selected.get();
    }

    /** Selects a stretch of the text; null for none, and no caret. */
    void select(@Nullable Selected stretch) {
        SourceText shown = text.get();
        if (shown == null || stretch == null) {
            selected.set(null);
            return;
        }
        String all = shown.document().text();
        selected.set(new Selected(Carets.snapped(all, stretch.anchor()),
                Carets.snapped(all, stretch.caret())));
    }

    /** The words that are selected; empty where none are. */
    String words() {
        Selected stretch = now();
        SourceText shown = text.get();
        return stretch == null || shown == null
                ? ""
                : shown.document().text().substring(stretch.from(), stretch.to());
    }

    /**
     * Makes a quotation of what is selected.
     *
     * @param done told of it, or of null where the passage cannot be told apart from others
     */
    void quote(Consumer<@Nullable Quotation> done) {
        Selected stretch = now();
        SourceText shown = text.get();
        if (stretch != null && shown != null && !stretch.isEmpty()) {
            Place place = new Place(stretch.from(), stretch.to());
            quoting.ask(_ -> Optional.ofNullable(QuoteSelector.of(shown.document(), place)),
                    made -> done.accept(made.orElse(null)));
        }
    }

    /** Nothing is selected any more, and no quotation waited for. */
    void leave() {
        quoting.giveUp();
        selected.set(null);
    }

    boolean isIdle() {
        return quoting.isIdle();
    }

    /** For any thread. */
    @Override
    public void close() {
        quoting.close();
    }
}
