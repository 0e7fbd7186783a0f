package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;

/**
 * The numbers of sources behind a title, such as [1, 4–6]; each leads to its entry in the list of sources. Immutable, safe on
 * any thread.
 */
final class ReferenceInk {
    private static final double SIZE = 9;
    private static final double GAP = 4;

    private final TextMeasurer measurer;

    ReferenceInk(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** A piece of the words, and the entry that it leads to; 0 for none. */
    private record Piece(String text, int entry) {}

    /** The numbers in brackets, runs of three and more shortened; empty where there are none. */
    static String words(List<Integer> numbers) {
        StringBuilder words = new StringBuilder();
        pieces(numbers).forEach(piece -> words.append(piece.text));
        return words.toString();
    }

    private static List<Piece> pieces(List<Integer> numbers) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            pieces.add(new Piece(pieces.isEmpty() ? "[" : ", ", 0));
            pieces.add(new Piece(String.valueOf(numbers.get(i)), numbers.get(i)));
            if (last >= i + 2) {
                pieces.add(new Piece("–", 0));
                pieces.add(new Piece(String.valueOf(numbers.get(last)), numbers.get(last)));
                i = last;
            }
        }
        if (!pieces.isEmpty()) {
            pieces.add(new Piece("]", 0));
        }
        return pieces;
    }

    /** The width in px that the numbers take behind a title, the gap before them included; 0 where there are none. */
    double width(List<Integer> numbers) {
        double width = 0;
        for (Piece piece : pieces(numbers)) {
            width += measurer.width(piece.text, SIZE, Weight.REGULAR);
        }
        return width == 0 ? 0 : GAP + width;
    }

    /** The numbers behind a title that ends at x. */
    List<Node> draw(List<Integer> numbers, double x, double baseline, Ink ink) {
        List<Node> nodes = new ArrayList<>();
        double at = x + GAP;
        for (Piece piece : pieces(numbers)) {
            double width = measurer.width(piece.text, SIZE, Weight.REGULAR);
            Node run = new Node.TextRun(piece.text, at, baseline, SIZE, Weight.REGULAR, width, ink);
            nodes.add(piece.entry == 0 ? run : leading(piece.entry, List.of(run)));
            at += width;
        }
        return nodes;
    }

    /** Marks that lead to an entry. */
    static Node leading(int entry, List<Node> marks) {
        return Node.Group.of(Role.REFERENCE, String.valueOf(entry), marks);
    }
}
