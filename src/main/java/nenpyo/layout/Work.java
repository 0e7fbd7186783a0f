package nenpyo.layout;

/**
 * Counts what arranging has done, so that tests can show that it grows with the pixels and not with the events. For one
 * thread.
 */
public final class Work {
    private long events;
    private long cells;
    private long labels;
    private long tiles;

    void events(int more) {
        events += more;
    }

    void cells(int more) {
        cells += more;
    }

    void labels(int more) {
        labels += more;
    }

    void tile() {
        tiles++;
    }

    /** How many events were looked at one by one. */
    public long events() {
        return events;
    }

    /** How many cells were counted. */
    public long cells() {
        return cells;
    }

    /** How many labels were asked for. */
    public long labels() {
        return labels;
    }

    /** How many tiles were filled. */
    public long tiles() {
        return tiles;
    }
}
