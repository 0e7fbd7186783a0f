package nenpyo.export;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.layout.Palette;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;

/** The line above a figure: its title, in a second language where both are shown, and what is left out if there is room. */
final class FigureTitle {
    private static final double MARGIN = 16;
    private static final double HEIGHT = 52;
    private static final double NO_HEIGHT = 10;
    private static final double BASELINE = 34;
    private static final double GAP = 14;
    private static final double SIZE = 20;
    private static final double SECOND_SIZE = 14;
    private static final double LIMITS_SIZE = 13;

    private final View view;
    private final TextMeasurer measurer;
    private final boolean shown;
    private final List<Node> runs = new ArrayList<>();
    private final boolean saysLimits;

    /** @param shown whether there is a title at all */
    FigureTitle(Timeline timeline, View view, boolean shown, TextMeasurer measurer) {
        this.view = view;
        this.measurer = measurer;
        this.shown = shown;
        this.saysLimits = shown && write(timeline);
    }

    /** What it takes at the top of the figure, px. */
    double height() {
        return shown ? HEIGHT : NO_HEIGHT;
    }

    /** Whether what the figure leaves out is said here, in full; where there is no room for that nothing of it is. */
    boolean saysLimits() {
        return saysLimits;
    }

    Node draw() {
        return Node.Group.of(Role.CAPTION, "title", runs);
    }

    private boolean write(Timeline timeline) {
        Palette palette = Palette.of(view.theme());
        double end = view.width() - MARGIN;
        String main = measurer.fit(timeline.title().in(view.language().primary()), end - MARGIN, SIZE,
                Weight.BOLD);
        double x = MARGIN + add(main, MARGIN, SIZE, Weight.BOLD, palette.text());
        if (view.language() == LanguageChoice.BOTH && timeline.title().has("en")) {
            String second = measurer.fit(timeline.title().in("en"), end - x, SECOND_SIZE, Weight.REGULAR);
            x += add(second, x, SECOND_SIZE, Weight.REGULAR, palette.muted());
        }
        String limits = FigureLimits.words(timeline, view);
        if (measurer.width(limits, LIMITS_SIZE, Weight.REGULAR) > end - x) {
            return false;
        }
        add(limits, x, LIMITS_SIZE, Weight.REGULAR, palette.muted());
        return true;
    }

    /** Adds a text and returns how far after its beginning the next may begin; empty texts leave no mark. */
    private double add(String text, double x, double size, Weight weight, Ink ink) {
        double width = measurer.width(text, size, weight);
        if (!text.isEmpty()) {
            runs.add(new Node.TextRun(text, x, BASELINE, size, weight, width, ink));
        }
        return width + GAP;
    }
}
