package nenpyo.app;

import org.jspecify.annotations.Nullable;

/** Sizes of figures that people often want. */
public enum FigureSize {
    /** As wide as the timeline in the window, as high as the lanes need. */
    WINDOW(null, null, 2),
    /** Wide enough for a page, as high as the lanes need. */
    NEEDED(1600.0, null, 2),
    /** A slide of 16:9. */
    SLIDE(1920.0, 1080.0, 1),
    /** A4 on its side: 3508 × 2480 pixels, which is 300 to the inch. */
    A4(1754.0, 1240.0, 2),
    /** As wide as its time needs where a year has so many px. */
    PER_YEAR(null, null, 2),
    /** Any other. */
    OWN(null, null, 2);

    private final @Nullable Double width;
    private final @Nullable Double height;
    private final double scale;

    FigureSize(@Nullable Double width, @Nullable Double height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /** Whether the pixels are what counts, so that everything is drawn smaller where the lanes need more room. */
    public boolean shrinks() {
        return this == SLIDE || this == A4;
    }

    /** In px; null where something else decides. */
    public @Nullable Double width() {
        return width;
    }

    /** In px; null for as much as the lanes need. */
    public @Nullable Double height() {
        return height;
    }

    /** The pixels per px that it is meant for. */
    public double scale() {
        return scale;
    }
}
