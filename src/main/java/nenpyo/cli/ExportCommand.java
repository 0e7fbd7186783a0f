package nenpyo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nenpyo.app.Evidence;
import nenpyo.app.EvidenceDesk;
import nenpyo.app.ExportImage;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureOutput;
import nenpyo.app.FigureRequest;
import nenpyo.app.FileNameTemplate;
import nenpyo.app.FontChoice;
import nenpyo.app.ImageTarget;
import nenpyo.app.OneLine;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.PrintImage;
import nenpyo.app.ZoneChoice;
import nenpyo.export.FigureParts;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.png.PngImage;
import nenpyo.export.print.Printers;
import nenpyo.model.DisplayZone;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Standing;
import nenpyo.model.Theme;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nenpyo export FILE -o out.png}: draws a timeline into a file, or prints it; needs no display. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, customSynopsis = {
    "nenpyo export FILE (-o out.png|.svg|.pdf|- | --print[=PRINTER])",
    "                     [--lane=ID]... [--from=EDTF] [--to=EDTF] [--status=STATUS]...",
    "                     [--lang=ja|en|both] [--theme=light|dark|print]",
    "                     [--width=PX | --px-per-year=PX] [--height=PX] [--scale=N]",
    "                     [--margin=N] [--zone=ZONE] [--no-title] [--no-legend] [--sources]",
    "                     [--format=png|svg|svg-outlines|pdf] [--paper=SIZE]",
    "                     [--fonts=system|bundled] [--force]"}, description = "Draws a timeline as a PNG, SVG or PDF, or prints it, with title, legend and source line. Needs no display.")
final class ExportCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");
    private static final double WIDTH = 1600;
    private static final double WIDTH_LEAST = 400;
    private static final double SIDE_MOST = PngImage.SIDE_MOST;
    private static final double PX_PER_YEAR_MOST = 1_000_000;
    private static final double MARGIN_MOST = 1_000;
    private static final double SCALE_LEAST = 0.1;
    private static final double SCALE_MOST = 8;
    private static final Pattern OTHER_FORMAT = Pattern
            .compile("(?i)\\.(jpe?g|gif|webp|tiff?|bmp|html?|json)$");

    private final Console console;
    private final Printers printers;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A timeline in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = {"-o",
        "--output"}, paramLabel = "out.png", description = "The image to write; its ending says the format. - is standard output. {title}, {file}, {from}, {to}, {lanes}, {lang}, {theme} and {format} in it stand for what the figure is of.")
    private @Nullable Path output;

    @Option(names = "--print", arity = "0..1", fallbackValue = "", paramLabel = "PRINTER", description = "Print it, instead of writing a file: on the printer of that name, or, without one, on the usual one; on its paper, across, and in the theme print, unless something else is asked for.")
    private @Nullable String print;

    @Option(names = "--lane", paramLabel = "ID", description = "Only this lane, by its id; may be given several times.")
    private List<String> lanes = List.of();

    @Option(names = "--from", paramLabel = "EDTF", description = "From the beginning of this date on; a date in a Japanese era will do. What does not reach into the range is left out and not counted, nor is what has no date.")
    private @Nullable Edtf from;

    @Option(names = "--to", paramLabel = "EDTF", description = "Up to the end of this date, all of it included.")
    private @Nullable Edtf to;

    @Option(names = "--status", paramLabel = "STATUS", description = "Only events of which an excerpt is found, normalized, approximate, ambiguous, missing or no-document in its source's document, or that have no-excerpt; may be given several times.")
    private Set<Standing> standings = Set.of();

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone that times with an offset are shown in: written, UTC, system, +09:00, Asia/Tokyo and the like; by default as written, on an axis in UTC.")
    private ZoneChoice zone = ZoneChoice.WRITTEN;

    @Option(names = "--lang", paramLabel = "ja|en|both", description = "The language of the image; by default the system's.")
    private @Nullable LanguageChoice language;

    @Option(names = "--theme", paramLabel = "light|dark|print", description = "The colours of the image; print is white and greys, sparing of ink, lanes told apart by patterns. Default: light; print with --print.")
    private @Nullable Theme theme;

    @Option(names = "--width", paramLabel = "PX", description = "The width before scaling, from 400. Default: 1600; on paper, what its letters leave room for.")
    private @Nullable Double width;

    @Option(names = "--px-per-year", paramLabel = "PX", description = "How wide a year is before scaling, instead of a width; on paper, the figure goes on on further sheets to the right.")
    private @Nullable Double pxPerYear;

    @Option(names = "--height", paramLabel = "PX", description = "The height before scaling; by default what the lanes need, and never less.")
    private @Nullable Double height;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels per px, 0.1 to 8; 2 suits a slide, 4 print. Default: 1. On paper, how much larger letters are than on a screen; by default as suits the paper.")
    private @Nullable Double scale;

    @Option(names = "--margin", paramLabel = "N", description = "What stays free on each side: millimetres on paper, 10 by default; px around any other figure, none by default.")
    private @Nullable Double margin;

    @Option(names = "--no-title", description = "Without the title above.")
    private boolean untitled;

    @Option(names = "--no-legend", description = "Without the legend of lanes and forms below.")
    private boolean unexplained;

    @Option(names = "--sources", description = "Number the events by the passages that they rest on, and list those: author, title, year and place; below the figure or, where a sheet has no room for them, on sheets of their own.")
    private boolean sources;

    @Option(names = "--format", paramLabel = "png|svg|svg-outlines|pdf", description = "The format, whatever the ending says; svg-outlines is an SVG whose text is drawn, not written. Default: by the ending.")
    private @Nullable FigureFormat format;

    @Option(names = "--paper", paramLabel = "SIZE", description = "The paper of a PDF: a0 to a5 or letter, upright, or with -landscape after it; its sides, such as 210x99mm; on several sheets if need be. 210xendless is as wide as that and as high as need be, endlessx297 the reverse. Default: endless, one page as large as the figure; with --print, the printer's.")
    private @Nullable PdfPaper paper;

    @Option(names = "--fonts", paramLabel = "system|bundled", defaultValue = "system", description = "What draws characters that the bundled fonts lack: fonts of this machine, or boxes with the code point, which are the same on every machine. Default: ${DEFAULT-VALUE}.")
    private FontChoice fonts = FontChoice.SYSTEM;

    @Option(names = "--force", description = "Replace the image if it is there already.")
    private boolean force;

    ExportCommand(Console console, Printers printers) {
        this.console = console;
        this.printers = printers;
    }

    @Override
    public Integer call() throws Exception {
        require(output == null || print == null, "export.fileOrPrinter");
        if (print != null) {
            require(format == null || format == FigureFormat.PDF, "export.printsPdf");
            print(PrintImage.on(printers.find(), print));
        } else if (output != null) {
            write(output);
        } else {
            require(false, "export.noTarget");
        }
        return ExitCode.DONE;
    }

    private void write(Path named) throws Exception {
        boolean piped = named.equals(STANDARD_OUTPUT);
        FileNameTemplate template = new FileNameTemplate(named);
        FigureFormat written = format == null ? formatOf(named) : format;
        PdfPaper on = paper == null ? new PdfPaper.Endless() : paper;
        requireSoundName(named);
        requireSoundOptions(written, on);
        if (!piped && !template.isTemplate()) {
            ImageTarget.check(named, force);
        }
        OpenedTimeline opened = console.open(file).in(zone.zone());
        FigureRequest request = request(Theme.LIGHT);
        Path target = piped ? named : template.of(opened, FileNameTemplate.Values.of(request, written));
        if (template.isTemplate()) {
            ImageTarget.check(target, force);
        }
        PagedFigure figure = figure(opened, request, on);
        FigureOutput way = way(opened, written, on);
        new ExportNotes(console).lacked(figure, fonts);
        if (piped) {
            console.write(out -> ExportImage.write(figure, way, out));
        } else {
            ExportImage.write(figure, way, target, force, Progress.UNSEEN);
        }
        if (template.isTemplate()) {
            console.note("export.written", OneLine.of(target.toString()));
        }
    }

    private void print(PrintImage printing) throws Exception {
        PdfPaper on = paper == null ? printing.paper() : paper;
        requireSoundOptions(FigureFormat.PDF, on);
        OpenedTimeline opened = console.open(file).in(zone.zone());
        FigureRequest request = request(Theme.PRINT);
        PagedFigure figure = figure(opened, request, on);
        FigureOutput way = way(opened, FigureFormat.PDF, on);
        new ExportNotes(console).lacked(figure, fonts);
        String title = opened.timeline().title().in(request.language().primary());
        int sheets = printing.print(figure, way, title, Progress.UNSEEN);
        console.note("export.printed", OneLine.of(printing.printer()), sheets);
    }

    /** @param usual the theme where none is asked for */
    private FigureRequest request(Theme usual) {
        DisplayZone shown = zone.zone();
        return new FigureRequest(lanes, from == null ? null : shown.placed(from),
                to == null ? null : shown.placed(to), standings,
                language == null ? console.language() : language, theme == null ? usual : theme,
                width == null ? WIDTH : width, height, pxPerYear,
                new FigureParts(!untitled, !unexplained, sources));
    }

    private FigureOutput way(OpenedTimeline opened, FigureFormat written, PdfPaper on) {
        return new FigureOutput(written, scale == null ? 1 : scale, on, points(), opened.timeline().creator(),
                fonts.letters());
    }

    /** What became of the excerpts; documents that cannot be used are told as the file's own problems are. */
    private Evidence evidence(OpenedTimeline opened) {
        Evidence evidence = new EvidenceDesk().check(opened);
        console.problems(file, evidence.problems(), console.err());
        return evidence;
    }

    private static FigureFormat formatOf(Path output) {
        return FigureFormat.of(output).orElse(FigureFormat.PNG);
    }

    /** The margin of paper, points. */
    private double points() {
        return margin == null ? PdfOptions.USUAL_MARGIN : margin * PdfPaper.POINTS_PER_MM;
    }

    private PagedFigure figure(OpenedTimeline opened, FigureRequest request, PdfPaper on) throws Exception {
        ExportImage export = new ExportImage(opened, standings.isEmpty() ? null : evidence(opened));
        PagedFigure figure = figure(export, request, on);
        if (opened.timeline().size() > 0 && ExportNotes.isEmpty(figure)) {
            new ExportNotes(console).nothing();
        } else if (from != null || to != null) {
            new ExportNotes(console).range(export.count(request));
        }
        return figure;
    }

    private PagedFigure figure(ExportImage export, FigureRequest request, PdfPaper on) throws Exception {
        if (on instanceof PdfPaper.Sheet sheet) {
            return export.figure(request, sheet, points(), width, scale);
        }
        double frame = on instanceof PdfPaper.Endless && margin != null ? margin : 0;
        return PagedFigure.of(export.figure(request).framed(frame));
    }

    private void requireSoundName(Path named) throws IOException {
        String name = OneLine.of(named.toString());
        require(format != null || !OTHER_FORMAT.matcher(named.toString()).find(), "export.badFormat", name);
        require(!(Files.exists(named) && Files.exists(file) && Files.isSameFile(named, file)),
                "export.isSource", name);
    }

    private void requireSoundOptions(FigureFormat written, PdfPaper on) {
        require(width == null || (width >= WIDTH_LEAST && width <= SIDE_MOST), "export.badWidth");
        require(pxPerYear == null || (pxPerYear > 0 && pxPerYear <= PX_PER_YEAR_MOST),
                "export.badPxPerYear");
        require(pxPerYear == null || width == null, "export.pxOrWidth");
        require(height == null || (height > 0 && height <= SIDE_MOST), "export.badHeight");
        require(scale == null || (scale >= SCALE_LEAST && scale <= SCALE_MOST), "export.badScale");
        require(margin == null || (margin >= 0 && margin <= MARGIN_MOST && PdfOptions.fits(on, points())),
                "export.badMargin");
        require(on instanceof PdfPaper.Endless || written == FigureFormat.PDF, "export.paperOfPdf");
    }

    private void require(boolean met, String key, Object... arguments) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), console.words().get(key, arguments));
        }
    }
}
