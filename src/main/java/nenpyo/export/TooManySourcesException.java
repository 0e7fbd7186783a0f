package nenpyo.export;

/** Says that a figure rests on more passages than a list of sources can hold. */
public final class TooManySourcesException extends Exception {
    private static final long serialVersionUID = 1L;

    TooManySourcesException() {
        super("more than " + SourceList.MOST + " sources");
    }
}
