package nenpyo.ui.reader;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.evidence.Quotation;
import nenpyo.evidence.QuoteSelector;
import nenpyo.layout.page.Carets;
import nenpyo.layout.page.Page;
import nenpyo.layout.page.PageIndex;
import nenpyo.layout.page.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What is read and where: the document, the part in view, the passage looked at, what is selected, what is sought. Knows no
 * node. Its methods and properties are for the JavaFX thread; a text is indexed, searched and quoted beside it.
 */
public final class ReaderState implements AutoCloseable {
    /** px: the size of the letters, and the height of a line, which wide Japanese type needs to be read at ease. */
    static final double SIZE = 15;
    static final double LINE_HEIGHT = 27;
    /** em: wider lines are hard to come back from. */
    static final double MEASURE_MOST = 40;
    private static final double HEIGHT_AT_FIRST = 400;
    /** px at the top of the view that the bar for finding may lie over. */
    private static final double FIND_BAR = 56;

    private final Latest indexing;
    private final Latest quoting;
    private final Finding finding;
    private final ReadOnlyObjectWrapper<@Nullable SourceText> text = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Passage> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Selected> selected = new ReadOnlyObjectWrapper<>();
    /** Counts what changes in the view. */
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();
    private @Nullable Viewport view;
    /** What to bring into view when the text is there. */
    private @Nullable Place awaited;

    /** @param failed told of faults of ours beside the JavaFX thread, on it */
    public ReaderState(Consumer<Throwable> failed) {
        this(Platform::runLater, failed);
    }

    /** For tests. */
    ReaderState(Executor window, Consumer<Throwable> failed) {
        indexing = new Latest("nenpyo-page", window, failed);
        quoting = new Latest("nenpyo-quote", window, failed);
        finding = new Finding(window, failed, this::reading, this::showHit);
    }

    /** What is read; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable SourceText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What is read; null while nothing is. */
    public @Nullable SourceText text() {
        return text.get();
    }

    /** The passage that is looked at. */
    public ReadOnlyObjectProperty<@Nullable Passage> currentProperty() {
        return current.getReadOnlyProperty();
    }

    @Nullable
    Passage current() {
        return current.get();
    }

    ReadOnlyObjectProperty<@Nullable Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What is selected; null before there was ever a caret. */
    @Nullable
    Selected selected() {
        return selected.get();
    }

    /** Changes whenever something else is in view. */
    ReadOnlyIntegerProperty movesProperty() {
        return moves.getReadOnlyProperty();
    }

    Finding finding() {
        return finding;
    }

    /** The part in view; null until the text is indexed. */
    @Nullable
    Viewport view() {
        return view;
    }

    /**
     * Reads a document. Of the same text only the passages are taken anew; another file's text under the same source is read
     * on at about the same place.
     */
    public void open(SourceText opened) {
        SourceText old = text();
        text.set(opened);
        Passage looked = current();
        current.set(looked == null ? null : opened.passages().of(looked.event(), looked.index()));
        if (old != null && old.document() == opened.document()) {
            moves.set(moves.get() + 1);
            return;
        }
        boolean isSame = old != null && old.source().equals(opened.source());
        if (awaited == null && isSame && view != null) {
            int at = Math.min(view.start(), opened.document().text().length());
            awaited = new Place(at, at);
        }
        view = null;
        selected.set(null);
        moves.set(moves.get() + 1);
        finding.seek(finding.words(), null);
        indexing.ask(_ -> PageIndex.of(opened.document().text()), index -> arrived(opened, index));
    }

    private void arrived(SourceText opened, PageIndex index) {
        boolean spaced = opened.document().form() == DocumentText.Form.PARAGRAPHS;
        view = new Viewport(new Page(index, MEASURE_MOST, spaced), LINE_HEIGHT, HEIGHT_AT_FIRST);
        Place place = awaited;
        awaited = null;
        if (place != null) {
            show(place);
        }
        finding.seek(finding.words(), opened.document());
        moves.set(moves.get() + 1);
    }

    /** Looks at the passage of an excerpt, or at the event's first; returns whether there is one. */
    public boolean look(String event, int index) {
        SourceText shown = text();
        Passage found = shown == null ? null : shown.passages().of(event, index);
        if (found == null && shown != null) {
            found = shown.passages().of(event);
        }
        if (found != null) {
            look(found);
        }
        return found != null;
    }

    /** Looks at a passage. */
    void look(Passage passage) {
        current.set(passage);
        show(passage.place());
    }

    /** Looks at no passage any more. */
    public void lookAway() {
        current.set(null);
    }

    /** The passage behind (1) or before (−1) the one looked at, or behind or before what is in view; null at the ends. */
    @Nullable
    Passage neighbour(int direction) {
        SourceText shown = text();
        if (shown == null) {
            return null;
        }
        Passages passages = shown.passages();
        Passage from = current();
        int at = from == null ? -1 : passages.indexOf(from);
        if (at < 0) {
            int first = passages.firstFrom(reading());
            at = direction > 0 ? first - 1 : first;
        }
        int to = at + direction;
        return to >= 0 && to < passages.all().size() ? passages.all().get(to) : null;
    }

    /** Where the reader is in the text. */
    int reading() {
        return view == null ? 0 : view.start();
    }

    /** Brings a place into view, when the text is there. */
    void show(Place place) {
        show(place, 0);
    }

    private void showHit(Place place) {
        show(place, FIND_BAR);
    }

    private void show(Place place, double covered) {
        Viewport shown = view;
        if (shown == null) {
            awaited = place;
        } else {
            move(() -> shown.reveal(place.start(), place.end(), covered));
        }
    }

    /** Changes what is in view. */
    void move(Runnable movement) {
        if (view != null) {
            movement.run();
            moves.set(moves.get() + 1);
        }
    }

    /** Selects a stretch of the text; null for none, and no caret. */
    void select(@Nullable Selected stretch) {
        SourceText shown = text();
        if (shown == null || stretch == null) {
            selected.set(null);
            return;
        }
        String words = shown.document().text();
        selected.set(new Selected(Carets.snapped(words, stretch.anchor()),
                Carets.snapped(words, stretch.caret())));
    }

    /** The words that are selected; empty where none are. */
    String selectedWords() {
        Selected stretch = selected();
        SourceText shown = text();
        return stretch == null || shown == null
                ? ""
                : shown.document().text().substring(stretch.from(), stretch.to());
    }

    /**
     * Makes a quotation of what is selected, beside the JavaFX thread.
     *
     * @param done told of it, or of null where the passage cannot be told apart from others
     */
    void quote(Consumer<@Nullable Quotation> done) {
        Selected stretch = selected();
        SourceText shown = text();
        if (stretch != null && shown != null && !stretch.isEmpty()) {
            Place place = new Place(stretch.from(), stretch.to());
            quoting.ask(_ -> Optional.ofNullable(QuoteSelector.of(shown.document(), place)),
                    made -> done.accept(made.orElse(null)));
        }
    }

    /** Makes ready for words to be sought. */
    void prepareToFind() {
        SourceText shown = text();
        if (shown != null) {
            finding.prepare(shown.document());
        }
    }

    /** Seeks words in what is read. */
    void find(String words) {
        SourceText shown = text();
        finding.seek(words, shown == null ? null : shown.document());
    }

    /** Nothing is read any more. */
    public void leave() {
        indexing.giveUp();
        quoting.giveUp();
        finding.seek("", null);
        view = null;
        awaited = null;
        current.set(null);
        selected.set(null);
        text.set(null);
    }

    /** Whether nothing is under way. */
    public boolean isSettled() {
        return indexing.isIdle() && quoting.isIdle() && !finding.isBusy();
    }

    /** Nothing more is done or told; for any thread. */
    @Override
    public void close() {
        indexing.close();
        quoting.close();
        finding.close();
    }
}
