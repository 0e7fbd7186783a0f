package nenpyo.ui.picture;

/**
 * How long a pulse waits for a picture: not at all any more once that was in vain, until pictures are made in less time again.
 * For the JavaFX thread.
 */
final class Patience {
    private final long most;
    private boolean lost;

    /** @param most nanoseconds */
    Patience(long most) {
        this.most = most;
    }

    /** Nanoseconds; 0 for not at all. */
    long now() {
        return lost ? 0 : most;
    }

    /** Takes note that so long was not long enough. */
    void waitedInVain() {
        lost = true;
    }

    /** Takes note of how long a picture took, nanoseconds. */
    void took(long nanos) {
        if (nanos <= most) {
            lost = false;
        }
    }
}
