package nenpyo.ui.reader;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
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

    private final Latest indexing;
    private final TextSelection selection;
    private final Finding finding;
    private final ReadOnlyObjectWrapper<@Nullable SourceText> text = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Passage> current = new ReadOnlyObjectWrapper<>();
    /** Counts what changes in the view. */
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();
    private @Nullable Viewport view;
    /** What to bring into view when the text is there. */
    private @Nullable Place awaited;
    /** What was last brought into view; the reader may have gone elsewhere since. */
    private @Nullable Place brought;

    /** @param failed told of faults of ours beside the JavaFX thread, on it */
    public ReaderState(Consumer<Throwable> failed) {
        this(Platform::runLater, failed);
    }

    /** For tests. */
    ReaderState(Executor window, Consumer<Throwable> failed) {
        indexing = new Latest("nenpyo-page", window, failed);
        selection = new TextSelection(window, failed, this::text);
        finding = new Finding(window, failed, this::reading, this::show);
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

    /** What is selected. */
    TextSelection selection() {
        return selection;
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
        current.set(
                looked == null ? null : opened.passages().of(looked.event(), looked.index(), looked.place()));
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
        brought = null;
        selection.select(null);
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

    /**
     * Looks at the passage of an excerpt, or at the event's first; returns whether there is one.
     *
     * @param place which of the excerpt's places, or null for the first
     */
    public boolean look(String event, int index, @Nullable Place place) {
        SourceText shown = text();
        Passage found = shown == null ? null : shown.passages().of(event, index, place);
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
        Viewport shown = view;
        if (shown == null) {
            awaited = place;
        } else {
            brought = place;
            move(() -> shown.reveal(place.start(), place.end()));
        }
    }

    /**
     * Gives the view other lines or another height. What was brought into view and is still there stays.
     *
     * @param height px
     */
    void fit(Page page, double height) {
        Viewport shown = view;
        Place kept = brought;
        if (shown == null || (shown.page() == page && shown.height() == height)) {
            return;
        }
        boolean seen = kept != null && shown.shows(kept.start(), kept.end());
        shown.fit(page, height);
        if (kept != null && seen) {
            shown.reveal(kept.start(), kept.end());
        }
    }

    /** Changes what is in view. */
    void move(Runnable movement) {
        if (view != null) {
            movement.run();
            moves.set(moves.get() + 1);
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
        selection.leave();
        finding.seek("", null);
        view = null;
        awaited = null;
        brought = null;
        current.set(null);
        text.set(null);
    }

    /** Whether nothing is under way. */
    public boolean isSettled() {
        return indexing.isIdle() && selection.isIdle() && !finding.isBusy();
    }

    /** Nothing more is done or told; for any thread. */
    @Override
    public void close() {
        indexing.close();
        selection.close();
        finding.close();
    }
}
