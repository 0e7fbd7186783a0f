package nenpyo.ui.reader;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.evidence.WordSearch;
import org.jspecify.annotations.Nullable;

/**
 * Words that are sought in a document, where they stand, and the hit that is looked at. Searches beside the JavaFX thread and
 * tells the first hits at once; the latest words win. Knows no node. For the JavaFX thread.
 */
final class Finding implements AutoCloseable {
    private static final long TOLD_EVERY_NANOS = 60_000_000;

    private final Latest search;
    private final IntSupplier reading;
    private final Consumer<Place> show;
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private String words = "";
    /** Where the reader was when the words were asked for: the first hit from there is shown. */
    private int from;

    /**
     * @param reading where the reader is
     * @param show brings a hit into view
     */
    Finding(Executor window, Consumer<Throwable> failed, IntSupplier reading, Consumer<Place> show) {
        this.search = new Latest("nenpyo-find", window, failed);
        this.reading = reading;
        this.show = show;
    }

    String words() {
        return words;
    }

    ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    Hits hits() {
        return hits.get();
    }

    /** The hit that is looked at; −1 while there is none. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    int current() {
        return current.get();
    }

    /** The place of the hit that is looked at; null while there is none. */
    @Nullable
    Place place() {
        int hit = current();
        return hit < 0 ? null : new Place(hits().start(hit), hits().end(hit));
    }

    /** Makes ready to seek in a document, before there are words: that takes as long as the first search. */
    void prepare(DocumentText document) {
        if (words.isBlank()) {
            search.ask(_ -> {
                WordSearch.prepare(document);
                return true;
            }, _ -> {});
        }
    }

    /** Seeks words in a document, or nothing any more where they are blank or there is none. */
    void seek(String sought, @Nullable DocumentText document) {
        Place looked = place();
        words = sought;
        from = looked == null ? reading.getAsInt() : looked.start();
        current.set(-1);
        hits.set(Hits.NONE);
        search.giveUp();
        if (document != null && !sought.isBlank()) {
            search.ask(telling -> {
                Collector collector = new Collector(telling);
                WordSearch.run(document, sought, collector);
                return collector.found.snapshot(true);
            }, this::tell);
        }
    }

    /** Takes what is known by now, and looks at the first hit from where the reader is as soon as that is known. */
    private void tell(Hits known) {
        hits.set(known);
        if (current() < 0 && known.count() > 0) {
            int hit = known.firstFrom(from);
            if (hit < known.count() || known.isComplete()) {
                look(hit % known.count());
            }
        }
    }

    private void look(int hit) {
        current.set(hit);
        show.accept(new Place(hits().start(hit), hits().end(hit)));
    }

    /** Looks at the next hit (1) or the one before (−1), and at the ends goes on at the other. */
    void step(int direction) {
        int count = hits().count();
        if (count > 0) {
            look(Math.floorMod(current() < 0 ? hits().firstFrom(from) : current() + direction, count));
        }
    }

    /** Whether the search is still under way. */
    boolean isBusy() {
        return !search.isIdle();
    }

    /** Collects hits beside the JavaFX thread. */
    private final class Collector implements WordSearch.Hits {
        private final Hits.Builder found = new Hits.Builder();
        private final Latest.Telling telling;
        private int told;
        private long toldAt = Long.MIN_VALUE;

        Collector(Latest.Telling telling) {
            this.telling = telling;
        }

        @Override
        public boolean found(int start, int end) {
            return found.add(start, end);
        }

        @Override
        public void reached(double share) {
            Hits known = found.snapshot(false);
            boolean first = told == 0;
            long now = System.nanoTime();
            if (known.count() > told && (first || now - toldAt > TOLD_EVERY_NANOS)) {
                told = known.count();
                toldAt = now;
                telling.tell(() -> tell(known));
            }
        }
    }

    /** For any thread. */
    @Override
    public void close() {
        search.close();
    }
}
