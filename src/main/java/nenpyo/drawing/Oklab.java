package nenpyo.drawing;

/**
 * A colour in the perceptual space Oklab (B. Ottosson, "A perceptual color space for image processing", 2020).
 *
 * @param lightness 0 black to 1 white
 * @param a green to red
 * @param b blue to yellow
 */
record Oklab(double lightness, double a, double b) {
    static Oklab of(Ink ink) {
        double red = linear(ink.red());
        double green = linear(ink.green());
        double blue = linear(ink.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** This with its lightness moved a share (0 to 1) of the way to a target; chroma shrinks as black or white nears. */
    Oklab towards(double target, double share) {
        double moved = lightness + (target - lightness) * share;
        double chroma = 1 - share * share;
        return new Oklab(moved, a * chroma, b * chroma);
    }

    /**
     * The sRGB colour of this lightness and hue, its chroma lowered as far as sRGB asks. (Rejected: clamping red, green and
     * blue each by itself, which turns blues to violet and violets to pink.)
     */
    Ink ink() {
        if (isInGamut(1)) {
            return ink(1);
        }
        double inside = 0;
        double outside = 1;
        for (int i = 0; i < 16; i++) {
            double middle = (inside + outside) / 2;
            if (isInGamut(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return ink(inside);
    }

    private boolean isInGamut(double chroma) {
        double[] light = light(chroma);
        double tolerance = 1e-4;
        for (double part : light) {
            if (part < -tolerance || part > 1 + tolerance) {
                return false;
            }
        }
        return true;
    }

    private Ink ink(double chroma) {
        double[] light = light(chroma);
        return Ink.rgb(gamma(light[0]), gamma(light[1]), gamma(light[2]));
    }

    /** Linear red, green and blue at a share of the chroma; outside 0 to 1 where sRGB has no such colour. */
    private double[] light(double chroma) {
        double l = cube(lightness + (0.3963377774 * a + 0.2158037573 * b) * chroma);
        double m = cube(lightness - (0.1055613458 * a + 0.0638541728 * b) * chroma);
        double s = cube(lightness - (0.0894841775 * a + 1.2914855480 * b) * chroma);
        return new double[]{4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    }

    /** The linear light, 0 to 1, of an sRGB part of 0 to 255 (IEC 61966-2-1). */
    static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int gamma(double light) {
        double c = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(c, 0.0, 1.0) * 255);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
