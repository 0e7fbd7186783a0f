package nenpyo.ui.picture;

/**
 * How long a pulse waits for something: not at all any more once that was in vain, until it is made in less time again. For
 * the JavaFX thread.
 */
public final class Patience {
    private final long most;
    private boolean lost;

    /** @param most nanoseconds */
    public Patience(long most) {
        this.most = most;
    }

    /** Nanoseconds; 0 for not at all. */
    public long now() {
        return lost ? 0 : most;
    }

    /** Takes note that so long was not long enough. */
    public void waitedInVain() {
        lost = true;
    }

    /** Takes note of how long it took to make one, nanoseconds. */
    public void took(long nanos) {
        if (nanos <= most) {
            lost = false;
        }
    }
}
