package nenpyo.app;

import nenpyo.app.Settings.Export;
import nenpyo.export.print.PaperSides;
import nenpyo.model.Theme;

/**
 * How a figure was printed last.
 *
 * @param printer its name; empty for the usual one of the system
 * @param figure the figure, as a PDF; on no paper for that of the printer, lying across
 */
public record PrintSettings(String printer, PaperSides sides, Export figure) {
    /** On the usual printer and its paper, sparing of ink. */
    public static final PrintSettings USUAL = new PrintSettings("", PaperSides.ONE,
            Export.USUAL.withFormat(FigureFormat.PDF).withTheme(Theme.PRINT));

    public PrintSettings {
        figure = figure.withFormat(FigureFormat.PDF);
    }
}
