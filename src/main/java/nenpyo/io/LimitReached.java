package nenpyo.io;

import tools.jackson.core.exc.StreamConstraintsException;

/** Carries the name and the value of a limit out of the JSON parser. */
final class LimitReached extends StreamConstraintsException {
    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long value;

    LimitReached(String limit, long value) {
        super(limit + " above " + value);
        this.limit = limit;
        this.value = value;
    }

    String limit() {
        return limit;
    }

    long value() {
        return value;
    }
}
