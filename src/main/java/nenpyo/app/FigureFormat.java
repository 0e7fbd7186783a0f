package nenpyo.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a figure can be written as. */
public enum FigureFormat {
    /** Pixels. */
    PNG,
    /** Shapes and text, sharp at every size. */
    SVG,
    /** As {@link #SVG}, with the text as outlines. */
    SVG_OUTLINES,
    /** Pages to print, tagged for screen readers. */
    PDF;

    /** The ending of such a file's name, with the dot, in small letters. */
    public String ending() {
        return switch (this) {
            case PNG -> ".png";
            case SVG, SVG_OUTLINES -> ".svg";
            case PDF -> ".pdf";
        };
    }

    /** The format that the ending of a file's name asks for, large or small; none if it is of no format. */
    public static Optional<FigureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }
}
