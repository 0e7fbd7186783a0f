package nenpyo.layout;

import java.util.List;
import nenpyo.drawing.Ink;

/**
 * The colours of lanes that name none, by their place in the file: eight hues, which then come again lighter or darker.
 *
 * <p>Found by a search for calm colours whose marks, as {@link Palette} derives them for each theme, stay apart for normal
 * sight and for protanopia and deuteranopia as G. Machado et al. simulate them (2009); neighbours farther than others.
 */
final class LaneHues {
    private static final List<Ink> HUES = List.of(Ink.of("#1B71CB"), Ink.of("#FF9B3B"), Ink.of("#73578D"),
            Ink.of("#9DD0CC"), Ink.of("#8F5E00"), Ink.of("#64E292"), Ink.of("#ADB2FF"), Ink.of("#B2375C"));
    /** How much of the hue is left in each round; the rest is the theme's text, darker in the light and lighter in the dark. */
    private static final List<Double> SHARES = List.of(1.0, 0.6, 0.8);

    private LaneHues() {}

    /** How many lanes in a row get different hues. */
    static int count() {
        return HUES.size();
    }

    /** The colour of the lane at an index, before it is seen to that it stands out. */
    static Ink at(int index, Palette palette) {
        Ink hue = palette.seen(HUES.get(index % HUES.size()));
        double share = SHARES.get(index / HUES.size() % SHARES.size());
        return share == 1 ? hue : hue.over(palette.text(), share);
    }
}
