package nenpyo.ui;

/** Where what went wrong is told to the user. */
interface Faults {
    /** Tells of a failure, on the JavaFX thread; the window goes on. */
    void report(Throwable failure);
}
