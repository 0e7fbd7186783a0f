package nenpyo.export;

import java.util.concurrent.CancellationException;

/** Is told how far the making of a figure has come, and may end it. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks on. */
    Progress UNSEEN = _ -> {};

    /**
     * So much is done; called often, on the thread that does it.
     *
     * @param share 0 to 1; 0 as long as it cannot be told
     * @throws CancellationException to end the work, which then leaves nothing behind
     */
    void at(double share);
}
