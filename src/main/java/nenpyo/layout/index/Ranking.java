package nenpyo.layout.index;

/** Which events of a lane, at the positions of its index, come first where there is no room for all. Immutable. */
public interface Ranking {
    /** Whether the event at a position goes before the one at another. */
    boolean precedes(int position, int other);

    /**
     * The first events of a stretch of positions, the most important first.
     *
     * @param from inclusive
     * @param to exclusive
     * @param most how many at the most
     */
    int[] first(int from, int to, int most);
}
