package nenpyo.proof;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nenpyo.app.ExportImage;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureOutput;
import nenpyo.app.FigureRequest;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.export.FigureParts;
import nenpyo.export.PagedFigure;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.lettering.Lettering;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;

/** The figures that are proved. */
final class Figures {
    static final Path SHIPPED = Path.of("data/japan-us-space-cyber-ai.json");
    static final Path SMALL = Path.of("src/test/resources/golden/small.json");
    static final Path DATES = Path.of("data/examples/dates.json");

    private Figures() {}

    static byte[] bytes(Path timeline, FigureFormat format, PdfPaper paper, Theme theme, double width,
            double scale, boolean sources)
            throws Exception {
        OpenedTimeline opened = OpenTimeline.open(timeline);
        ExportImage export = new ExportImage(opened);
        FigureRequest request = new FigureRequest(List.of(), null, null, Set.of(), LanguageChoice.BOTH, theme, width, null,
                null, new FigureParts(true, true, sources));
        PagedFigure figure = paper instanceof PdfPaper.Sheet sheet
                ? export.figure(request, sheet, PdfOptions.USUAL_MARGIN, null, null)
                : PagedFigure.of(export.figure(request));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportImage.write(figure, new FigureOutput(format, scale, paper, PdfOptions.USUAL_MARGIN,
                opened.timeline().creator(), Lettering.bundled()), out);
        return out.toByteArray();
    }

    static byte[] pdf(Path timeline, String paper, Theme theme) throws Exception {
        return bytes(timeline, FigureFormat.PDF,
                paper.equals("endless") ? new PdfPaper.Endless() : PdfPaper.named(paper).orElseThrow(), theme, 1600,
                1, true);
    }
}
