package nenpyo.ui;

import java.util.OptionalDouble;
import nenpyo.app.FigureMeasures;
import nenpyo.app.PaperChoice;
import org.jspecify.annotations.Nullable;

/**
 * Takes sizes as the user wrote them into an {@link ExportState}; what is none is refused there, and changes nothing. No node
 * is known. For the JavaFX thread.
 */
final class ExportTyping {
    private final ExportState state;

    ExportTyping(ExportState state) {
        this.state = state;
    }

    private FigureMeasures measures() {
        return state.choice().export().measures();
    }

    private PaperChoice paper() {
        return state.choice().export().paper();
    }

    /**
     * Takes a size in whole px.
     *
     * @param height empty for as much as the lanes need
     */
    void size(String width, String height) {
        OptionalDouble wide = TypedNumber.whole(width, ExportState.WIDTH_LEAST, ExportState.SIDE_MOST);
        if (wide.isEmpty()) {
            state.refuse("export.fault.width");
        } else if (isHeight(height)) {
            state.setMeasures(measures().withOwnSize(wide.getAsDouble(), height(height)));
        }
    }

    /**
     * Takes how wide a year is, in px.
     *
     * @param height in whole px; empty for as much as the lanes need
     */
    void pxPerYear(String px, String height) {
        OptionalDouble wide = TypedNumber.of(px, Double.MIN_VALUE, FigureMeasures.PX_PER_YEAR_MOST);
        if (wide.isEmpty()) {
            state.refuse("export.fault.pxPerYear");
        } else if (isHeight(height)) {
            state.setMeasures(measures().withPxPerYear(wide.getAsDouble(), height(height)));
        }
    }

    private boolean isHeight(String text) {
        boolean sound = text.isBlank() || TypedNumber.whole(text, 1, ExportState.SIDE_MOST).isPresent();
        if (!sound) {
            state.refuse("export.fault.height");
        }
        return sound;
    }

    private static @Nullable Double height(String text) {
        return text.isBlank()
                ? null
                : (Double) TypedNumber.whole(text, 1, ExportState.SIDE_MOST).orElseThrow();
    }

    /** Takes what stays free around a figure on no paper, in px. */
    void frame(String px) {
        TypedNumber.of(px, 0, FigureMeasures.MARGIN_MOST)
                .ifPresentOrElse(margin -> state.setMeasures(measures().withMargin(margin)),
                        () -> state.refuse("export.fault.frame"));
    }

    /** Takes how many pixels there are to a px. */
    void scale(String scale) {
        TypedNumber.of(scale, FigureMeasures.SCALE_LEAST, FigureMeasures.SCALE_MOST)
                .ifPresentOrElse(state::setScale, () -> state.refuse("export.fault.scale"));
    }

    /** Takes a paper by its name; one that the margin has no room on is refused, as is one by sides that make none. */
    void paper(String name) {
        if (PaperChoice.isSound(name, paper().margin())) {
            state.setPaper(paper().withName(name));
        } else {
            state.refuse("export.fault.paper");
        }
    }

    /** Takes a paper by its sides in millimetres; an empty one is as long as need be. */
    void paper(String width, String height) {
        paper(side(width) + "x" + side(height) + "mm");
    }

    private static String side(String text) {
        return text.isBlank() ? PaperChoice.ENDLESS : TypedNumber.plain(text);
    }

    /** Takes what stays free on each side of a paper, in millimetres. */
    void margin(String margin) {
        OptionalDouble typed = TypedNumber.of(margin, 0, PaperChoice.MARGIN_MOST);
        if (typed.isPresent() && PaperChoice.isSound(paper().name(), typed.getAsDouble())) {
            state.setPaper(paper().withMargin(typed.getAsDouble()));
        } else {
            state.refuse("export.fault.margin");
        }
    }

    /** Takes how much larger letters on a sheet are than on a screen; empty for as suits the sheet. */
    void letters(String letters) {
        OptionalDouble typed = letters.isBlank()
                ? OptionalDouble.of(0)
                : TypedNumber.of(letters, FigureMeasures.SCALE_LEAST, FigureMeasures.SCALE_MOST);
        typed.ifPresentOrElse(times -> state.setPaper(paper().withLetters(times)),
                () -> state.refuse("export.fault.letters"));
    }

    /** Takes how wide a year on sheets is, in px; empty for all on the width of one sheet. */
    void paperPxPerYear(String px) {
        OptionalDouble typed = px.isBlank()
                ? OptionalDouble.of(0)
                : TypedNumber.of(px, Double.MIN_VALUE, FigureMeasures.PX_PER_YEAR_MOST);
        typed.ifPresentOrElse(wide -> state.setPaper(paper().withPxPerYear(wide)),
                () -> state.refuse("export.fault.pxPerYear"));
    }
}
