package nenpyo.app;

import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a figure is bounded by; what does not reach in between is left out, and not counted.
 *
 * @param from from the beginning of this date on, or null for as far back as the timeline goes
 * @param to up to the end of this date, or null for as far as the timeline goes
 */
public record FigureDates(@Nullable Edtf from, @Nullable Edtf to) {}
