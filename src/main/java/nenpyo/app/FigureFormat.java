package nenpyo.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nenpyo.drawing.Drawing;
import nenpyo.export.Progress;
import nenpyo.export.png.PngImage;
import nenpyo.export.svg.SvgImage;

/** The kinds of file that a figure can be written as. */
public enum FigureFormat {
    /** Pixels. */
    PNG,
    /** Shapes and text, sharp at every size. */
    SVG,
    /** As {@link #SVG}, with the text as outlines. */
    SVG_OUTLINES;

    /** The ending of such a file's name, with the dot, in small letters. */
    public String ending() {
        return this == PNG ? ".png" : ".svg";
    }

    /** The format that the ending of a file's name asks for, large or small; none if it is of no format. */
    public static Optional<FigureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /** Whether a drawing of a size in px, at a scale, can be written. */
    boolean fits(Drawing figure, double scale) {
        return this != PNG || PngImage.fits(figure.width(), figure.height(), scale);
    }

    /** Writes a figure at a scale, pixels per px; the stream stays open. */
    void write(Drawing figure, double scale, OutputStream to, Progress progress) throws IOException {
        switch (this) {
            case PNG -> PngImage.write(figure, scale, to, progress);
            case SVG -> SvgImage.write(figure, scale, false, to, progress);
            case SVG_OUTLINES -> SvgImage.write(figure, scale, true, to, progress);
        }
    }
}
