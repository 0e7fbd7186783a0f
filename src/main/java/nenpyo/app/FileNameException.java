package nenpyo.app;

/** Says that a template for a file name asks for what there is not. */
public final class FileNameException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String placeholder;

    FileNameException(String placeholder) {
        super(placeholder);
        this.placeholder = placeholder;
    }

    /** What was asked for, in its braces. */
    public String placeholder() {
        return placeholder;
    }
}
