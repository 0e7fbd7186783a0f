package nenpyo.export.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a PDF is laid out for. */
public sealed interface PdfPaper {
    /** Points per px: CSS has 96 px to the inch, PDF 72 points. */
    double POINTS_PER_PX = 0.75;
    /** The names of the papers that {@link #named} knows, the largest first. */
    List<String> NAMES = List.of("a0", "a1", "a2", "a3", "a4", "a5", "letter", "endless");

    /** Sheets of one size in points, each side more than 0. */
    record Sheet(double width, double height) implements PdfPaper {
        public Sheet {
            if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
                throw new IllegalArgumentException("no sheet of " + width + " × " + height);
            }
        }

        /** The sheet with its longer side across. */
        public Sheet landscape() {
            return new Sheet(Math.max(width, height), Math.min(width, height));
        }

        /** The sheet with its longer side upright. */
        public Sheet portrait() {
            return new Sheet(Math.min(width, height), Math.max(width, height));
        }
    }

    /** One page as large as the drawing. */
    record Endless() implements PdfPaper {}

    /**
     * One page of which one side is given and the other is as long as the drawing needs.
     *
     * @param side points
     * @param across whether it is the width that is given, rather than the height
     */
    record Roll(double side, boolean across) implements PdfPaper {
        public Roll {
            if (!(side > 0 && Double.isFinite(side))) {
                throw new IllegalArgumentException("no roll of " + side);
            }
        }
    }

    /** A sheet of any size. */
    static Sheet millimetres(double width, double height) {
        return new Sheet(width * 72 / 25.4, height * 72 / 25.4);
    }

    /** The paper of a name in {@link #NAMES}, in either case; sheets are upright. */
    static Optional<PdfPaper> named(String name) {
        return Optional.ofNullable(switch (name.toLowerCase(Locale.ROOT)) {
            case "a0" -> millimetres(841, 1189);
            case "a1" -> millimetres(594, 841);
            case "a2" -> millimetres(420, 594);
            case "a3" -> millimetres(297, 420);
            case "a4" -> millimetres(210, 297);
            case "a5" -> millimetres(148, 210);
            case "letter" -> new Sheet(612, 792);
            case "endless" -> new Endless();
            default -> null;
        });
    }
}
