package nenpyo.layout;

import java.util.List;
import nenpyo.drawing.Contrast;
import nenpyo.drawing.Ink;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.text.RecentAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The inks of one theme.
 *
 * @param background of the whole surface
 * @param text what is read
 * @param muted what is read second: 4.5:1 on every background here
 * @param line grid lines and borders
 * @param accent the selection
 */
public record Palette(Ink background, Ink text, Ink muted, Ink line, Ink accent) {
    private static final Palette LIGHT = new Palette(Ink.of("#FFFFFF"), Ink.of("#14181F"), Ink.of("#56606B"),
            Ink.of("#D5DAE1"), Ink.of("#0A66DB"));
    private static final Palette DARK = new Palette(Ink.of("#0E1218"), Ink.of("#EDF1F6"), Ink.of("#A3ADB9"),
            Ink.of("#2F3742"), Ink.of("#5AA2FF"));
    private static final Palette PRINT = new Palette(Ink.of("#FFFFFF"), Ink.of("#000000"), Ink.of("#404040"),
            Ink.of("#BFBFBF"), Ink.of("#000000"));
    /** Of one lane after the other in print; then they come again in the second grey. */
    private static final List<Pattern> PATTERNS = List.of(Pattern.TINT, Pattern.LINES, Pattern.RUNGS,
            Pattern.CORE, Pattern.DOTS, Pattern.GRID, Pattern.RAILS, Pattern.DASHES);
    private static final List<Ink> GREYS = List.of(Ink.of("#262626"), Ink.of("#7A7A7A"));
    private static final int FOUND_MOST = 500;
    /** To find inks takes some hundred steps, and every frame asks for those of every lane. */
    private static final RecentAnswers<Asked, LaneInks> FOUND = new RecentAnswers<>(FOUND_MOST);
    private static final double TEXT_CONTRAST = 4.5;
    private static final double MARK_CONTRAST = 3.2;
    private static final double ONGOING_CONTRAST = 3;

    private record Asked(Palette palette, Ink base) {}

    /** The inks of a theme. */
    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    /**
     * What one colour of a lane becomes in this theme, its hue kept.
     *
     * @param wash the lane's ground
     * @param mark marks and bars
     * @param ongoing bars that go on
     * @param soft spans that a date lies somewhere in
     * @param name text on {@code wash}
     * @param onMark text upon {@code mark}
     * @param onOngoing text upon {@code ongoing}
     * @param pattern how marks and bars are filled with their ink
     */
    public record LaneInks(Ink wash, Ink mark, Ink ongoing, Ink soft, Ink name, Ink onMark, Ink onOngoing,
            Pattern pattern) {
        /** The ground under words that stand upon a bar of an ink; null where the bar itself is plain enough. */
        @Nullable
        Ink under() {
            return pattern == Pattern.SOLID || pattern == Pattern.TINT ? null : wash;
        }
    }

    /** The inks of the lane at an index of a timeline: of its own colour or, if it names none, of one for its place. */
    public LaneInks lane(Timeline timeline, int index) {
        if (equals(PRINT)) {
            return printed(index);
        }
        String colour = timeline.lanes().get(index).color();
        return lane(colour == null ? LaneHues.at(index, this) : Ink.of(colour));
    }

    /** Whichever colour a lane has: its place gives it a pattern. */
    private LaneInks printed(int index) {
        Ink mark = GREYS.get(index / PATTERNS.size() % GREYS.size());
        return new LaneInks(background, mark, mark.over(background, 0.7), Ink.of("#E6E6E6"), text, text, text,
                PATTERNS.get(index % PATTERNS.size()));
    }

    /** How a lane is filled that is none in particular, as in a legend. */
    Pattern usualPattern() {
        return equals(PRINT) ? Pattern.TINT : Pattern.SOLID;
    }

    private boolean isDark() {
        return Contrast.ratio(background, Ink.of("#FFFFFF")) > TEXT_CONTRAST;
    }

    /** The nearest colour of the same hue that marks on the background of this theme may have. */
    Ink seen(Ink colour) {
        Ink lifted = isDark() ? Contrast.atLeast(colour, background, 6.5) : colour;
        return Contrast.atLeast(lifted, background, MARK_CONTRAST);
    }

    /** The inks that an opaque colour gives a lane; safe on any thread. */
    LaneInks lane(Ink base) {
        return FOUND.get(new Asked(this, base), asked -> asked.palette.found(asked.base));
    }

    private LaneInks found(Ink base) {
        boolean dark = isDark();
        Ink wash = base.over(background, dark ? 0.07 : 0.05);
        Ink lifted = dark ? Contrast.atLeast(base, background, 6.5) : base;
        Ink mark = Contrast.atLeast(lifted, wash, MARK_CONTRAST);
        Ink ongoing = tint(mark, wash, dark ? 0.42 : 0.40);
        Ink soft = mark.over(wash, dark ? 0.30 : 0.22);
        return new LaneInks(wash, mark, ongoing, soft, Contrast.atLeast(mark, wash, TEXT_CONTRAST),
                readable(mark), readable(ongoing), Pattern.SOLID);
    }

    /** At least a share of a mark's ink over its lane's ground, and as much more as it takes to be seen there. */
    private static Ink tint(Ink mark, Ink wash, double least) {
        double share = least;
        while (share < 1 && Contrast.ratio(mark.over(wash, share), wash) < ONGOING_CONTRAST) {
            share += 0.02;
        }
        return mark.over(wash, Math.min(share, 1));
    }

    /** Whichever of this theme's text and background reads better upon an ink, in black or white where neither does well. */
    private Ink readable(Ink upon) {
        Ink better = Contrast.ratio(background, upon) >= Contrast.ratio(text, upon) ? background : text;
        return Contrast.atLeast(better, upon, TEXT_CONTRAST);
    }
}
