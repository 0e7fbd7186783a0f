package nenpyo.layout.index;

import java.util.Arrays;

/** Events that touch a range, ranked as in the whole lane: what comes first there comes first here. Immutable. */
public final class LimitedRanking implements Ranking {
    private final Ranking whole;
    private final LimitedIndex index;

    /** @param whole the ranking of the lane that the index is a part of */
    public LimitedRanking(Ranking whole, LimitedIndex index) {
        this.whole = whole;
        this.index = index;
    }

    @Override
    public boolean precedes(int position, int other) {
        return whole.precedes(index.inWhole(position), index.inWhole(other));
    }

    @Override
    public int[] first(int from, int to, int most) {
        int began = index.beganBefore();
        int within = Math.max(from, began);
        // Those that begin in the range stand side by side in the whole lane.
        int[] first = within < to
                ? whole.first(index.inWhole(within), index.inWhole(to - 1) + 1, most)
                : new int[0];
        int apart = index.inWhole(began) - began;
        Best best = new Best(Math.clamp(to - from, 0, most));
        for (int position : first) {
            best.offer(position - apart);
        }
        for (int position = from; position < Math.min(to, began); position++) {
            best.offer(position);
        }
        return best.positions();
    }

    /** The first of all that were offered, in order. */
    private final class Best {
        private final int[] positions;
        private int size;

        Best(int most) {
            positions = new int[most];
        }

        void offer(int position) {
            int place = size;
            while (place > 0 && precedes(position, positions[place - 1])) {
                place--;
            }
            if (place < positions.length) {
                int moved = Math.min(size, positions.length - 1) - place;
                System.arraycopy(positions, place, positions, place + 1, moved);
                positions[place] = position;
                size = Math.min(size + 1, positions.length);
            }
        }

        int[] positions() {
            return Arrays.copyOf(positions, size);
        }
    }
}
