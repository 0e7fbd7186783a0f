package nenpyo.export.print;

import java.util.List;

/** Where printers are looked for. */
@FunctionalInterface
public interface Printers {
    /** Those that there are now, the usual one first; none if there is none. May take seconds: not for the JavaFX thread. */
    List<Printer> find();
}
