package nenpyo.lettering;

import java.awt.Font;
import java.util.List;
import nenpyo.text.Weight;

/** Where to look for what the bundled fonts lack. Safe on any thread. */
@FunctionalInterface
interface FallbackFonts {
    /** Nowhere. */
    FallbackFonts NONE = _ -> List.of();

    /** Fonts of any size, the best for a weight first, always in the same order. */
    List<Font> of(Weight weight);
}
