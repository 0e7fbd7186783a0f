package nenpyo.export.print;

import javax.print.attribute.standard.Sides;

/** Which sides of the paper are printed on. */
public enum PaperSides {
    /** The front alone. */
    ONE,
    /** Front and back, to be turned like the leaves of a book that is bound at the longer edge. */
    LONG_EDGE,
    /** Front and back, to be turned at the shorter edge, which suits sheets that lie across. */
    SHORT_EDGE;

    /** As the print services know it. */
    Sides attribute() {
        return switch (this) {
            case ONE -> Sides.ONE_SIDED;
            case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
