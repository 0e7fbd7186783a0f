package nenpyo.cli;

/** How the program ends: every exit code there is. */
final class ExitCode {
    /** Done, even where a file had problems that could be worked around. */
    static final int DONE = 0;
    /** {@code check} found problems, or {@code date} met what is no EDTF. */
    static final int FOUND = 1;
    /** The command was not understood, or its target is there already. */
    static final int USAGE = 2;
    /** A file cannot be read, is no timeline, or cannot be written; or there is no display. */
    static final int UNUSABLE = 3;
    /** Our fault. */
    static final int FAULT = 70;

    private ExitCode() {}
}
