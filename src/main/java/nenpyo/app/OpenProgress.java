package nenpyo.app;

/** Hears how far the opening of a file is and may end it; asked on the thread that opens, some thousand times for a large file. */
public interface OpenProgress {
    /** Lets every opening go to its end, unheard. */
    OpenProgress NONE = (_, _) -> true;

    /**
     * So much was read.
     *
     * @param bytes so far
     * @param of how many the file had at first; it may have grown since, and is 0 for what is no ordinary file
     * @return whether to go on
     */
    boolean read(long bytes, long of);
}
