package nenpyo.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;

/** A frame with the code point of a character that no font has, in hex digits on two lines. */
final class CodePointBox {
    private static final double SIDE = 0.08;
    private static final double TOP = -0.8;
    private static final double BOTTOM = 0.06;
    private static final double LINE = 0.05;
    private static final double DIGITS = 0.36;
    /** The baselines of the two lines of digits. */
    private static final double[] BASELINES = {-0.42, -0.06};

    private CodePointBox() {}

    /** The frame in em, from the left end of a room of some em on the baseline; to be filled even-odd. */
    static Outline of(int codePoint, double room) {
        double width = Math.min(1, room);
        double left = (room - width) / 2 + SIDE * width;
        double right = (room + width) / 2 - SIDE * width;
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(Outline.around(left, TOP, right, TOP, right, BOTTOM, left, BOTTOM).pieces());
        pieces.addAll(Outline.around(left + LINE, TOP + LINE, left + LINE, BOTTOM - LINE, right - LINE,
                BOTTOM - LINE, right - LINE, TOP + LINE).pieces());
        String digits = String.format(Locale.ROOT, codePoint > 0xFFFF ? "%06X" : "%04X", codePoint);
        int half = digits.length() / 2;
        double size = DIGITS * width;
        for (int line = 0; line < 2; line++) {
            String part = digits.substring(line * half, (line + 1) * half);
            double wide = TextMeasurer.bundled().width(part, size, Weight.REGULAR);
            pieces.addAll(TextOutlines.of(new Node.TextRun(part, (left + right - wide) / 2, BASELINES[line],
                    size, Weight.REGULAR, wide, Ink.NONE)).pieces());
        }
        return new Outline(pieces);
    }
}
