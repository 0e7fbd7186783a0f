package nenpyo.app;

import nenpyo.model.Theme;

/** The colours a reader wants: always the same ones, or those of the system. */
public enum ThemeChoice {
    LIGHT, DARK, SYSTEM;

    /** The theme to show, as long as the system's is such. */
    public Theme theme(boolean systemIsDark) {
        return this == DARK || (this == SYSTEM && systemIsDark) ? Theme.DARK : Theme.LIGHT;
    }
}
