package nenpyo.evidence;

import java.util.Arrays;

/**
 * Slides a pattern along a text and tells at each unit the least edit distance of the pattern to any stretch that ends
 * there: the bit-parallel algorithm of Myers (1999) in blocks of 64 rows, of which only those are computed that can still
 * come within the bound (Ukkonen 1985).
 */
final class EditColumns {
    private static final int ROWS = 64;

    /** Takes what is within the bound. */
    interface Hits {
        /**
         * Something within the bound ends here.
         *
         * @param end exclusive
         * @param distance at most the bound
         */
        void at(int end, int distance);
    }

    private final int bound;
    private final int blocks;
    private final int lastRow;
    private final int length;
    /** Which units the pattern has, by number; 0 for none. */
    private final short[] numbers = new short[1 << 16];
    /** By unit and block: the rows that have the unit. */
    private final long[] rows;

    EditColumns(char[] pattern, int bound) {
        this.bound = bound;
        this.length = pattern.length;
        this.blocks = (pattern.length + ROWS - 1) / ROWS;
        this.lastRow = (pattern.length - 1) % ROWS;
        int kinds = 0;
        for (char unit : pattern) {
            if (numbers[unit] == 0) {
                numbers[unit] = (short) ++kinds;
            }
        }
        rows = new long[(kinds + 1) * blocks];
        for (int i = 0; i < pattern.length; i++) {
            rows[numbers[pattern[i]] * blocks + i / ROWS] |= 1L << (i % ROWS);
        }
    }

    /** Goes over a stretch of a text as if nothing stood before it. */
    void search(char[] text, int from, int to, Hits hits) {
        if (blocks == 1) {
            searchOne(text, from, to, hits);
            return;
        }
        long[] plus = new long[blocks];
        long[] minus = new long[blocks];
        int[] scores = new int[blocks];
        int last = Math.min((bound + ROWS) / ROWS, blocks) - 1;
        Arrays.fill(plus, -1L);
        for (int b = 0; b < blocks; b++) {
            scores[b] = Math.min((b + 1) * ROWS, length);
        }
        for (int i = from; i < to; i++) {
            int base = numbers[text[i]] * blocks;
            int carry = 0;
            for (int b = 0; b <= last; b++) {
                carry = step(plus, minus, b, rows[base + b], carry);
                scores[b] += carry;
            }
            if (last < blocks - 1 && scores[last] - carry <= bound
                    && ((rows[base + last + 1] & 1) != 0 || carry < 0)) {
                last++;
                plus[last] = -1L;
                minus[last] = 0;
                int height = last == blocks - 1 ? lastRow + 1 : ROWS;
                scores[last] = scores[last - 1] - carry + height
                        + step(plus, minus, last, rows[base + last], carry);
            } else {
                while (last > 0 && scores[last] >= bound + (last == blocks - 1 ? lastRow + 1 : ROWS)) {
                    last--;
                }
            }
            if (last == blocks - 1 && scores[last] <= bound) {
                hits.at(i + 1, scores[last]);
            }
        }
    }

    /** One column of one block; returns how the distance changes along its last row. */
    private int step(long[] plus, long[] minus, int b, long equal, int carry) {
        long p = plus[b];
        long m = minus[b];
        long vertical = equal | m;
        long eq = carry < 0 ? equal | 1 : equal;
        long horizontal = (((eq & p) + p) ^ p) | eq;
        long up = m | ~(horizontal | p);
        long down = p & horizontal;
        int row = b == blocks - 1 ? lastRow : ROWS - 1;
        int out = (int) (up >>> row & 1) - (int) (down >>> row & 1);
        up = up << 1 | (carry > 0 ? 1 : 0);
        down = down << 1 | (carry < 0 ? 1 : 0);
        plus[b] = down | ~(vertical | up);
        minus[b] = up & vertical;
        return out;
    }

    private void searchOne(char[] text, int from, int to, Hits hits) {
        long p = -1L;
        long m = 0;
        int score = length;
        for (int i = from; i < to; i++) {
            long equal = rows[numbers[text[i]]];
            long vertical = equal | m;
            long horizontal = (((equal & p) + p) ^ p) | equal;
            long up = m | ~(horizontal | p);
            long down = p & horizontal;
            score += (int) (up >>> lastRow & 1) - (int) (down >>> lastRow & 1);
            up <<= 1;
            down <<= 1;
            p = down | ~(vertical | up);
            m = up & vertical;
            if (score <= bound) {
                hits.at(i + 1, score);
            }
        }
    }
}
