package nenpyo.export.svg;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Node;
import nenpyo.lettering.Letters;
import nenpyo.lettering.TextOutlines;
import nenpyo.text.TextMeasurer;

/**
 * Parts what an embedded subset can write from what it cannot: the subsetter of PDFBox knows the first plane of Unicode
 * alone, and kanji such as 𠮷 lie beyond it.
 */
final class EmbeddedLetters {
    private EmbeddedLetters() {}

    /** The same pieces, characters beyond the first plane drawn. */
    static List<Letters> of(List<Letters> pieces) {
        List<Letters> parts = new ArrayList<>();
        for (Letters piece : pieces) {
            if (piece instanceof Letters.Written(Node.TextRun run) && isBeyond(run.text())) {
                part(run, parts);
            } else {
                parts.add(piece);
            }
        }
        return parts;
    }

    private static boolean isBeyond(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    private static void part(Node.TextRun run, List<Letters> parts) {
        String text = run.text();
        double x = run.x();
        for (int from = 0; from < text.length();) {
            boolean drawn = Character.isSupplementaryCodePoint(text.codePointAt(from));
            int to = from;
            while (to < text.length() && Character.isSupplementaryCodePoint(text.codePointAt(to)) == drawn) {
                to += Character.charCount(text.codePointAt(to));
            }
            String same = text.substring(from, to);
            double width = TextMeasurer.bundled().width(same, run.size(), run.weight());
            Node.TextRun part = new Node.TextRun(same, x, run.baseline(), run.size(), run.weight(), width,
                    run.fill());
            parts.add(drawn
                    ? new Letters.Drawn(same, x, width, TextOutlines.ink(part))
                    : new Letters.Written(part));
            x += width;
            from = to;
        }
    }
}
