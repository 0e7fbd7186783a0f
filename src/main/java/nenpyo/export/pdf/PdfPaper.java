package nenpyo.export.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a PDF is laid out for. */
public sealed interface PdfPaper {
    /** Points per px: CSS has 96 px to the inch, PDF 72 points. */
    double POINTS_PER_PX = 0.75;
    /** Points per millimetre. */
    double POINTS_PER_MM = 72 / 25.4;
    /** What stands behind the name of a sheet whose longer side lies across. */
    String LANDSCAPE = "-landscape";
    /** Sides of a sheet of one's own, millimetres: from a label to the longest roll. */
    double SIDE_LEAST = 20;
    double SIDE_MOST = 50_000;
    /** Two sides, of which one may be endless. */
    Pattern SIZED = Pattern
            .compile("(endless|\\d{1,5}(?:\\.\\d{1,3})?)[x×](endless|\\d{1,5}(?:\\.\\d{1,3})?)(?:mm)?");
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
        return new Sheet(width * POINTS_PER_MM, height * POINTS_PER_MM);
    }

    /** A sheet or roll by its sides in millimetres: {@code 210x99mm}, {@code 210xendless}, {@code endlessx297}. */
    private static Optional<PdfPaper> sized(String text) {
        Matcher sides = SIZED.matcher(text);
        if (!sides.matches()) {
            return Optional.empty();
        }
        String across = sides.group(1);
        String down = sides.group(2);
        boolean endless = across.equals("endless");
        if (endless || down.equals("endless")) {
            String side = endless ? down : across;
            return side.equals("endless") || !isSide(side)
                    ? Optional.empty()
                    : Optional.of(new Roll(millimetres(Double.parseDouble(side), 1).width(), !endless));
        }
        return isSide(across) && isSide(down)
                ? Optional.of(millimetres(Double.parseDouble(across), Double.parseDouble(down)))
                : Optional.empty();
    }

    private static boolean isSide(String text) {
        double side = Double.parseDouble(text);
        return side >= SIDE_LEAST && side <= SIDE_MOST;
    }

    /**
     * The paper of a name in {@link #NAMES}, in either case, upright or with {@code -landscape} behind it; or one by its sides.
     * None where it is neither, or larger or smaller than any paper.
     */
    static Optional<PdfPaper> named(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        if (text.endsWith(LANDSCAPE)) {
            return named(text.substring(0, text.length() - LANDSCAPE.length()))
                    .map(paper -> paper instanceof Sheet sheet ? sheet.landscape() : paper);
        }
        return Optional.<PdfPaper>ofNullable(switch (text) {
            case "a0" -> millimetres(841, 1189);
            case "a1" -> millimetres(594, 841);
            case "a2" -> millimetres(420, 594);
            case "a3" -> millimetres(297, 420);
            case "a4" -> millimetres(210, 297);
            case "a5" -> millimetres(148, 210);
            case "letter" -> new Sheet(612, 792);
            case "endless" -> new Endless();
            default -> null;
        }).or(() -> sized(text));
    }
}
