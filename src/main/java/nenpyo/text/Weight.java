package nenpyo.text;

/** The two weights of type that the program draws with. */
public enum Weight {
    REGULAR, BOLD
}
