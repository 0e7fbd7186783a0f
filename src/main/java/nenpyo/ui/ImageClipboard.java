package nenpyo.ui;

import java.nio.ByteBuffer;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import nenpyo.app.FigureCopies;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures on the clipboard of the system, in every form that other programs look for there: as pixels, as
 * {@code image/svg+xml} and as {@code application/pdf}. Office programs on Windows and programs on Linux know these names;
 * on macOS JavaFX makes of them {@code public.svg-image} and {@code com.adobe.pdf}, which are looked for there. For the
 * JavaFX thread.
 */
final class ImageClipboard {
    static final DataFormat SVG = format("image/svg+xml");
    static final DataFormat PDF = format("application/pdf");

    private ImageClipboard() {}

    /** A format can be made once in a program, be it by others. */
    private static DataFormat format(String type) {
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    /** Puts a figure there in place of what there was; says whether the system took it. */
    static boolean put(FigureCopies copies) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(Rasters.image(copies.raster()));
        put(content, SVG, copies.svg());
        put(content, PDF, copies.pdf());
        return Clipboard.getSystemClipboard().setContent(content);
    }

    private static void put(Map<DataFormat, Object> content, DataFormat format, @Nullable ByteBuffer bytes) {
        if (bytes != null) {
            content.put(format, bytes);
        }
    }
}
