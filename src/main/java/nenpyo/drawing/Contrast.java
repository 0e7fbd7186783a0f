package nenpyo.drawing;

/** Contrast and lightness of colours as people see them. */
public final class Contrast {
    private Contrast() {}

    /** The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public static double ratio(Ink a, Ink b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    /**
     * The colour nearest to the given one, of the same hue, that stands out from a background by at least a ratio. Its
     * lightness alone is moved, in Oklab (B. Ottosson, 2020), where equal steps look equal and the hue holds.
     */
    public static Ink atLeast(Ink colour, Ink background, double ratio) {
        if (ratio(colour, background) >= ratio) {
            return colour;
        }
        double target = luminance(background) > 0.18 ? 0 : 1;
        double near = 0;
        double far = 1;
        Oklab lab = Oklab.of(colour);
        for (int i = 0; i < 24; i++) {
            double middle = (near + far) / 2;
            if (ratio(lab.towards(target, middle).ink(), background) >= ratio) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return lab.towards(target, far).ink();
    }

    /** The relative luminance, 0 to 1 (WCAG 2.2). */
    static double luminance(Ink ink) {
        return 0.2126 * Oklab.linear(ink.red()) + 0.7152 * Oklab.linear(ink.green())
                + 0.0722 * Oklab.linear(ink.blue());
    }
}
