package nenpyo.export.print;

import java.util.Map;
import java.util.Optional;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import nenpyo.export.pdf.PdfPaper;
import org.jspecify.annotations.Nullable;

/** What print services call the papers. */
final class SheetNames {
    /** Points: papers are cut, and named, less exactly than this. */
    private static final double EXACT = 3;
    private static final double POINTS_PER_INCH = 72;
    /** By the names of the Printer Working Group, which every CUPS knows. */
    private static final Map<String, String> QUEUED = Map.of("a0", "iso_a0_841x1189mm", "a1",
            "iso_a1_594x841mm", "a2", "iso_a2_420x594mm", "a3", "iso_a3_297x420mm", "a4", "iso_a4_210x297mm",
            "a5", "iso_a5_148x210mm", "letter", "na_letter_8.5x11in");

    private SheetNames() {}

    /** The name of the sheets of a size, however they lie; null where they have none. */
    static @Nullable MediaSizeName of(PdfPaper.Sheet sheet) {
        PdfPaper.Sheet upright = sheet.portrait();
        MediaSizeName nearest = MediaSize.findMedia((float) (upright.width() / POINTS_PER_INCH),
                (float) (upright.height() / POINTS_PER_INCH), MediaSize.INCH);
        PdfPaper.Sheet named = nearest == null ? null : sheet(nearest);
        return named != null && isSame(named, upright) ? nearest : null;
    }

    /** The sheet of a name, upright; null where that is no sheet. */
    static PdfPaper.@Nullable Sheet sheet(@Nullable Media media) {
        MediaSize size = media instanceof MediaSizeName name ? MediaSize.getMediaSizeForName(name) : null;
        return size == null
                ? null
                : new PdfPaper.Sheet(size.getX(MediaSize.INCH) * POINTS_PER_INCH,
                        size.getY(MediaSize.INCH) * POINTS_PER_INCH);
    }

    /** What CUPS calls the sheets of a size, however they lie; none where that is not certain. */
    static Optional<String> queued(PdfPaper.Sheet sheet) {
        return QUEUED.entrySet()
                .stream()
                .filter(entry -> PdfPaper.named(entry.getKey()).orElseThrow() instanceof PdfPaper.Sheet named
                        && isSame(named, sheet.portrait()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isSame(PdfPaper.Sheet one, PdfPaper.Sheet other) {
        return Math.abs(one.width() - other.width()) < EXACT
                && Math.abs(one.height() - other.height()) < EXACT;
    }
}
