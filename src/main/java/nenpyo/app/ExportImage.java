package nenpyo.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import nenpyo.drawing.Drawing;
import nenpyo.export.Figure;
import nenpyo.export.png.PngImage;
import nenpyo.io.AtomicFile;
import nenpyo.layout.Subject;
import nenpyo.layout.SubjectArranger;
import nenpyo.layout.ViewLimits;
import nenpyo.model.Range;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;

/** Draws a timeline as a figure and writes it to an image file, whole or not at all. Safe on any thread. */
public final class ExportImage {
    private final OpenedTimeline opened;
    private final TextMeasurer measurer = TextMeasurer.bundled();

    public ExportImage(OpenedTimeline opened) {
        this.opened = opened;
    }

    /**
     * The figure of a view.
     *
     * @param view its size is the figure's in px; scrolling and selection are passed over
     * @param range the time to show, or null for the whole timeline
     * @param height px, or null for as much as every lane in full takes
     * @throws FigureSizeException if the height is too little to show every lane in full
     */
    public Drawing figure(View view, @Nullable Range range, @Nullable Double height)
            throws FigureSizeException {
        SubjectArranger arranger = new SubjectArranger(opened.timeline(), opened.links(), opened.icons(),
                measurer);
        Figure figure = new Figure(measurer);
        View shown = view.withScrollTop(0).withSelected(null);
        shown = shown.withRange(
                range == null ? new ViewLimits(opened.timeline()).fit(arranger.plotWidth(shown)) : range);
        Subject subject = arranger.arrange(shown);
        double needed = figure.naturalHeight(subject, shown);
        if (height != null && height < needed) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LOW, view.width(), needed);
        }
        return figure.draw(subject, shown.withSize(shown.width(), height == null ? needed : height));
    }

    /**
     * Writes a figure as a PNG.
     *
     * @param scale pixels per px
     * @param overwrite whether a file that is there may be replaced
     * @throws FigureSizeException if the image were larger than can be painted
     * @throws IOException as {@link #checkTarget} has it, or if the image cannot be written; what was there is as it was
     */
    public static void write(Drawing figure, double scale, Path target, boolean overwrite)
            throws IOException, FigureSizeException {
        if (!PngImage.fits(figure.width(), figure.height(), scale)) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LARGE,
                    Math.ceil(figure.width() * scale), Math.ceil(figure.height() * scale));
        }
        checkTarget(target, overwrite);
        try {
            AtomicFile.write(target, to -> PngImage.write(figure, scale, to));
        } catch (AccessDeniedException e) {
            throw named(target, e);
        } catch (FileSystemException e) {
            throw unwritable(target, e, e.getReason());
        } catch (IOException e) {
            throw unwritable(target, e, e.getMessage());
        }
    }

    /**
     * Looks whether an image may be written to a path, as far as that can be told beforehand.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws FileAlreadyExistsException if it may not
     * @throws UnusableFileException if there is something other than a file, or no folder to write it to
     * @throws NotDirectoryException if a file stands where its folder should be
     */
    public static void checkTarget(Path target, boolean overwrite) throws IOException {
        if (Files.isDirectory(target)) {
            throw new UnusableFileException(target, UnusableFileException.Reason.FOLDER);
        }
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target)) {
                throw new UnusableFileException(target, UnusableFileException.Reason.NO_FILE);
            }
            if (!overwrite) {
                throw new FileAlreadyExistsException(target.toString());
            }
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (folder != null && !Files.exists(folder)) {
            throw new UnusableFileException(folder, UnusableFileException.Reason.NO_FOLDER);
        }
    }

    /** The writer names the temporary file, of which nobody knows. */
    private static AccessDeniedException named(Path target, AccessDeniedException cause) {
        AccessDeniedException denied = new AccessDeniedException(target.toString());
        denied.initCause(cause);
        return denied;
    }

    private static UnusableFileException unwritable(Path target, IOException cause, @Nullable String detail) {
        return new UnusableFileException(target, UnusableFileException.Reason.UNWRITABLE,
                detail == null ? cause.getClass().getSimpleName() : detail, cause);
    }
}
