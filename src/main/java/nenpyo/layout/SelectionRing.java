package nenpyo.layout;

import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;

/** The ring around a selected event: strong around the primary one, thin around the others. */
final class SelectionRing {
    private static final double STRONG = 2;
    private static final double THIN = 1;
    private static final double RADIUS = 5;

    private SelectionRing() {}

    /** A ring whose outer edge is a box, filled with the ground it lies on. */
    static List<Node> around(Box box, String event, Frame frame, Ink ground) {
        boolean primary = event.equals(frame.view().selected());
        double line = primary ? STRONG : THIN;
        double inset = STRONG - line;
        return List.of(rounded(box, inset, frame.palette().accent()), rounded(box, STRONG, ground));
    }

    private static Node rounded(Box box, double inset, Ink ink) {
        return new Node.Rect(box.left() + inset, box.top() + inset, box.width() - 2 * inset,
                box.height() - 2 * inset, RADIUS - inset * 0.75, ink);
    }
}
