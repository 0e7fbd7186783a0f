package nenpyo.drawing;

/**
 * A strip over the whole width of a drawing.
 *
 * @param top px, inclusive
 * @param bottom px, exclusive; infinite where nothing ends it
 */
public record Strip(double top, double bottom) {}
