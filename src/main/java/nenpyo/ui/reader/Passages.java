package nenpyo.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passages of a document in the order of its text; they may overlap and enclose one another. Immutable. */
public final class Passages {
    /** None. */
    public static final Passages NONE = new Passages(List.of());

    private final List<Passage> all;
    /** The furthest end of each and those before it. */
    private final int[] reach;

    public Passages(List<Passage> passages) {
        all = passages.stream()
                .sorted(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end))
                .toList();
        reach = new int[all.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, all.get(i).end());
            reach[i] = furthest;
        }
    }

    /** All of them, in the order of the text. */
    List<Passage> all() {
        return all;
    }

    /** Which of them one is, in the order of the text; −1 where it is none. */
    int indexOf(Passage passage) {
        int i = firstFrom(passage.start());
        while (i < all.size() && all.get(i).start() == passage.start() && !all.get(i).equals(passage)) {
            i++;
        }
        return i < all.size() && all.get(i).equals(passage) ? i : -1;
    }

    /** Those that overlap a stretch of the text. */
    List<Passage> within(int from, int to) {
        List<Passage> found = new ArrayList<>();
        for (int i = firstFrom(to) - 1; i >= 0 && reach[i] > from; i--) {
            if (all.get(i).end() > from) {
                found.addFirst(all.get(i));
            }
        }
        return found;
    }

    /** The shortest at a place; null where there is none. */
    @Nullable
    Passage at(int offset) {
        return within(offset, offset + 1).stream()
                .min(Comparator.comparingInt(passage -> passage.end() - passage.start()))
                .orElse(null);
    }

    /** The first place of an excerpt; null where it has none here. */
    @Nullable
    Passage of(String event, int index) {
        return all.stream().filter(passage -> passage.isOf(event, index)).findFirst().orElse(null);
    }

    /** The first place of any excerpt of an event; null where there is none here. */
    @Nullable
    Passage of(String event) {
        return all.stream().filter(passage -> passage.event().equals(event)).findFirst().orElse(null);
    }

    /** The index of the first that begins at a place or behind it. */
    int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
