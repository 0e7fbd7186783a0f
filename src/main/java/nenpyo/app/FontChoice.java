package nenpyo.app;

import nenpyo.lettering.Lettering;

/** Which fonts may draw what the bundled ones lack. */
public enum FontChoice {
    /** Those of the machine. */
    SYSTEM,
    /** None: a box with the code point stands for it, on every machine the same. */
    BUNDLED;

    /** How lines of text are then set. */
    public Lettering letters() {
        return this == SYSTEM ? Lettering.system() : Lettering.bundled();
    }
}
