package nenpyo.drawing;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A colour with opacity.
 *
 * @param argb 8 bits each of alpha, red, green and blue (sRGB, not premultiplied)
 */
public record Ink(int argb) {
    /** Nothing at all. */
    public static final Ink NONE = new Ink(0);

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /**
     * The opaque colour of a {@code #RRGGBB} text.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Ink of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not #RRGGBB: " + hex);
        }
        return new Ink(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /** The opaque colour of three parts, each 0 to 255. */
    public static Ink rgb(int red, int green, int blue) {
        return new Ink(0xFF000000 | red << 16 | green << 8 | blue);
    }

    public int alpha() {
        return argb >>> 24;
    }

    public int red() {
        return argb >> 16 & 0xFF;
    }

    public int green() {
        return argb >> 8 & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    /** The same colour at an opacity from 0 to 1. */
    public Ink withOpacity(double opacity) {
        return new Ink((int) Math.round(opacity * 255) << 24 | argb & 0xFFFFFF);
    }

    /** The opaque colour that a share of this (0 to 1) over a background gives: a tint without transparency. */
    public Ink over(Ink background, double share) {
        return rgb(mix(red(), background.red(), share), mix(green(), background.green(), share),
                mix(blue(), background.blue(), share));
    }

    private static int mix(int top, int bottom, double share) {
        return (int) Math.round(top * share + bottom * (1 - share));
    }

    /** {@code #RRGGBB}, without the opacity. */
    public String hex() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(argb & 0xFFFFFF, 6);
    }
}
