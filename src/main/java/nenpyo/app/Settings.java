package nenpyo.app;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nenpyo.export.FigureParts;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers from one time to the next. An immutable value; {@link SettingsFile} keeps it.
 *
 * @param language null for the system's
 * @param window where the window was; null where it never was anywhere
 * @param recent the files opened last, the newest first; absolute, each once, at most {@link #RECENT_MOST}
 * @param zone whose clocks times of day are shown by
 */
public record Settings(@Nullable LanguageChoice language, ThemeChoice theme, CalendarRows calendars,
        @Nullable Window window, Panes panes, Export export, PrintSettings print, List<Path> recent,
        ZoneChoice zone) {
    /** The most files that are remembered. */
    public static final int RECENT_MOST = 10;

    /** What holds until something else is chosen. */
    public static final Settings USUAL = new Settings(null, ThemeChoice.SYSTEM, CalendarRows.USUAL, null,
            Panes.USUAL, Export.USUAL, PrintSettings.USUAL, List.of(), ZoneChoice.WRITTEN);

    public Settings {
        recent = recent.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .limit(RECENT_MOST)
                .toList();
    }

    /**
     * A window's place and size when it is not maximised, in px of the desktop. Whether a screen is there now is for the
     * window to look.
     *
     * @param width more than 0, as is the height
     */
    public record Window(double x, double y, double width, double height, boolean maximised) {
        public Window {
            if (!Double.isFinite(x) || !Double.isFinite(y) || !isLength(width) || !isLength(height)) {
                throw new IllegalArgumentException(
                        "no window: " + x + ", " + y + ", " + width + " × " + height);
            }
        }

        private static boolean isLength(double value) {
            return Double.isFinite(value) && value > 0;
        }
    }

    /**
     * Which panes stand beside the canvas.
     *
     * @param divider the canvas's share of the width beside the detail pane, 0 to 1, both exclusive
     * @param reader the canvas's share of the height above the reader, 0 to 1, both exclusive
     */
    public record Panes(double divider, boolean detail, boolean overview, double reader) {
        /** Both; the detail pane with a bit more than a quarter, or as a wide window thinks best. */
        public static final Panes USUAL = new Panes(0.72, true, true, 0.45);

        public Panes {
            requireShare(divider);
            requireShare(reader);
        }

        private static void requireShare(double share) {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("no share: " + share);
            }
        }

        public Panes withDivider(double newDivider) {
            return new Panes(newDivider, detail, overview, reader);
        }

        public Panes withDetail(boolean shown) {
            return new Panes(divider, shown, overview, reader);
        }

        public Panes withOverview(boolean shown) {
            return new Panes(divider, detail, shown, reader);
        }

        public Panes withReader(double newShare) {
            return new Panes(divider, detail, overview, newShare);
        }
    }

    /**
     * How an image was exported last. Which lanes it had is not kept: they are those of one file.
     *
     * @param measures its size on no paper
     * @param language null for the window's
     * @param theme null for the window's
     * @param parts what stands on it beside the timeline
     * @param paper of a PDF
     * @param fonts what draws characters that the bundled fonts lack
     * @param name of its file without the ending, a {@link FileNameTemplate}; empty for the usual one
     */
    public record Export(Extent extent, FigureMeasures measures, @Nullable LanguageChoice language,
            @Nullable Theme theme, FigureFormat format, FigureParts parts, PaperChoice paper,
            FontChoice fonts, String name) {
        /** The view as it is in the window, fit for a slide. */
        public static final Export USUAL = new Export(Extent.VIEW, FigureMeasures.USUAL, null, null,
                FigureFormat.PNG, FigureParts.USUAL, PaperChoice.USUAL, FontChoice.SYSTEM, "");

        /** How much of the timeline. */
        public enum Extent {
            VIEW, WHOLE,
            /** The time around what is selected; the view where nothing is. */
            SELECTION,
            /** Between two dates; the view where none is given. */
            DATES
        }

        public Export withExtent(Extent newExtent) {
            return new Export(newExtent, measures, language, theme, format, parts, paper, fonts, name);
        }

        public Export withMeasures(FigureMeasures newMeasures) {
            return new Export(extent, newMeasures, language, theme, format, parts, paper, fonts, name);
        }

        public Export withLanguage(@Nullable LanguageChoice newLanguage) {
            return new Export(extent, measures, newLanguage, theme, format, parts, paper, fonts, name);
        }

        public Export withTheme(@Nullable Theme newTheme) {
            return new Export(extent, measures, language, newTheme, format, parts, paper, fonts, name);
        }

        public Export withFormat(FigureFormat newFormat) {
            return new Export(extent, measures, language, theme, newFormat, parts, paper, fonts, name);
        }

        public Export withParts(FigureParts newParts) {
            return new Export(extent, measures, language, theme, format, newParts, paper, fonts, name);
        }

        public Export withPaper(PaperChoice newPaper) {
            return new Export(extent, measures, language, theme, format, parts, newPaper, fonts, name);
        }

        public Export withFonts(FontChoice newFonts) {
            return new Export(extent, measures, language, theme, format, parts, paper, newFonts, name);
        }

        public Export withName(String newName) {
            return new Export(extent, measures, language, theme, format, parts, paper, fonts, newName);
        }
    }

    public Settings withLanguage(@Nullable LanguageChoice newLanguage) {
        return new Settings(newLanguage, theme, calendars, window, panes, export, print, recent, zone);
    }

    public Settings withTheme(ThemeChoice newTheme) {
        return new Settings(language, newTheme, calendars, window, panes, export, print, recent, zone);
    }

    public Settings withCalendars(CalendarRows newCalendars) {
        return new Settings(language, theme, newCalendars, window, panes, export, print, recent, zone);
    }

    public Settings withZone(ZoneChoice newZone) {
        return new Settings(language, theme, calendars, window, panes, export, print, recent, newZone);
    }

    public Settings withWindow(@Nullable Window newWindow) {
        return new Settings(language, theme, calendars, newWindow, panes, export, print, recent, zone);
    }

    public Settings withPanes(Panes newPanes) {
        return new Settings(language, theme, calendars, window, newPanes, export, print, recent, zone);
    }

    public Settings withExport(Export newExport) {
        return new Settings(language, theme, calendars, window, panes, newExport, print, recent, zone);
    }

    public Settings withPrint(PrintSettings newPrint) {
        return new Settings(language, theme, calendars, window, panes, export, newPrint, recent, zone);
    }

    /** This with a file as the newest; one inside a jar, such as the shipped one may be, is not remembered. */
    public Settings withRecent(Path opened) {
        if (!opened.getFileSystem().equals(FileSystems.getDefault())) {
            return this;
        }
        List<Path> files = new ArrayList<>(recent);
        files.addFirst(opened);
        return withFiles(files);
    }

    /** This without a file: it is gone, or nobody is to see it in the list. */
    public Settings withoutRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file.toAbsolutePath().normalize());
        return withFiles(files);
    }

    /** This with nothing on the list. */
    public Settings withoutRecent() {
        return withFiles(List.of());
    }

    private Settings withFiles(List<Path> files) {
        return new Settings(language, theme, calendars, window, panes, export, print, files, zone);
    }
}
