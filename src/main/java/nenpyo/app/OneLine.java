package nenpyo.app;

import java.util.HexFormat;
import nenpyo.model.Visible;
/**
 * Shows a text of somebody else's on one line: what would break the line, steer a terminal or turn the direction of
 * writing is shown as its code instead.
 */
public final class OneLine {
    private OneLine() {}

    /** The text, with {@code \}{@code u001b} and the like for what is no visible character. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isVisible(c)) {
                line.appendCodePoint(c);
            } else {
                line.append("\\u").append(HexFormat.of().toHexDigits(c, 4));
            }
        });
        return line.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                false;
            default -> !Visible.turns(c);
        };
    }
}
