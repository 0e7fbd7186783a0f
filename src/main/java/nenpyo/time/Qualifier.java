package nenpyo.time;

/** How sure a date is: a qualifier of EDTF. It speaks of the date's value and never moves a bound. */
public enum Qualifier {
    NONE(""), UNCERTAIN("?"), APPROXIMATE("~"), UNCERTAIN_AND_APPROXIMATE("%");

    private final String text;

    Qualifier(String text) {
        this.text = text;
    }

    /** As EDTF writes it: nothing, {@code ?}, {@code ~} or {@code %}. */
    public String text() {
        return text;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** What holds of a value made of two that are so qualified. */
    public Qualifier and(Qualifier other) {
        return of(isUncertain() || other.isUncertain(), isApproximate() || other.isApproximate());
    }

    static Qualifier of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }
}
