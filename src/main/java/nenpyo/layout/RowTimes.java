package nenpyo.layout;

import java.util.Arrays;

/**
 * The stretches of time that are taken in a row. Those taken since the last {@link #settle} come in the order in which they
 * begin, or nearly: one that would lie before a fresh one is refused.
 */
final class RowTimes {
    private long[] froms = new long[0];
    private long[] tos = new long[0];
    private long[] freshFroms = new long[8];
    private long[] freshTos = new long[8];
    private int fresh;

    /** Takes a stretch if it is free; whether it was. */
    boolean take(long from, long to) {
        if (fresh > 0 && freshTos[fresh - 1] > from) {
            return false;
        }
        int after = TakenRow.firstAfter(tos, tos.length, from);
        if (after < froms.length && froms[after] < to) {
            return false;
        }
        if (fresh == freshFroms.length) {
            freshFroms = Arrays.copyOf(freshFroms, 2 * fresh);
            freshTos = Arrays.copyOf(freshTos, 2 * fresh);
        }
        freshFroms[fresh] = from;
        freshTos[fresh++] = to;
        return true;
    }

    /** Puts the fresh stretches among the others. */
    void settle() {
        if (fresh == 0) {
            return;
        }
        long[] allFroms = new long[froms.length + fresh];
        long[] allTos = new long[froms.length + fresh];
        int old = 0;
        int young = 0;
        for (int i = 0; i < allFroms.length; i++) {
            if (young == fresh || old < froms.length && froms[old] < freshFroms[young]) {
                allFroms[i] = froms[old];
                allTos[i] = tos[old++];
            } else {
                allFroms[i] = freshFroms[young];
                allTos[i] = freshTos[young++];
            }
        }
        froms = allFroms;
        tos = allTos;
        fresh = 0;
    }
}
