package nenpyo.model;

/** The languages a reader wants to see. */
public enum LanguageChoice {
    JA("ja"), EN("en"),
    /** Japanese first, English beside it. */
    BOTH("ja");

    private final String primary;

    LanguageChoice(String primary) {
        this.primary = primary;
    }

    /** The BCP 47 tag of the language that comes first. */
    public String primary() {
        return primary;
    }
}
