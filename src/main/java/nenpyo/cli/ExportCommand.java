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
import nenpyo.app.LackedWording;
import nenpyo.app.OneLine;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ZoneChoice;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.export.FigureParts;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.png.PngImage;
import nenpyo.layout.RangeCount;
import nenpyo.lettering.LackedCharacters;
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

/** {@code nenpyo export FILE -o out.png}: draws a timeline into a file; needs no display. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, customSynopsis = {
    "nenpyo export FILE -o out.png|.svg|.pdf|- [--lane=ID]... [--from=EDTF] [--to=EDTF]",
    "                     [--status=STATUS]...",
    "                     [--lang=ja|en|both] [--theme=light|dark|print]",
    "                     [--width=PX | --px-per-year=PX] [--height=PX] [--scale=N]",
    "                     [--margin=N] [--zone=ZONE] [--no-title] [--no-legend] [--sources]",
    "                     [--format=png|svg|svg-outlines|pdf] [--paper=SIZE]",
    "                     [--fonts=system|bundled] [--force]"}, description = "Draws a timeline as a PNG, SVG or PDF, with title, legend and source line. Needs no display.")
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

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A timeline in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = {"-o",
        "--output"}, required = true, paramLabel = "out.png", description = "The image to write; its ending says the format. - is standard output. {title}, {file}, {from}, {to}, {lanes}, {lang}, {theme} and {format} in it stand for what the figure is of.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

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

    @Option(names = "--theme", paramLabel = "light|dark|print", defaultValue = "light", description = "The colours of the image; print is white and greys, sparing of ink, lanes told apart by patterns. Default: ${DEFAULT-VALUE}.")
    private Theme theme = Theme.LIGHT;

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

    @Option(names = "--sources", description = "Number the events by the passages that they rest on, and list those: author, title, year and place; below the figure or, on paper, on sheets of their own.")
    private boolean sources;

    @Option(names = "--format", paramLabel = "png|svg|svg-outlines|pdf", description = "The format, whatever the ending says; svg-outlines is an SVG whose text is drawn, not written. Default: by the ending.")
    private @Nullable FigureFormat format;

    @Option(names = "--paper", paramLabel = "SIZE", description = "The paper of a PDF: a0 to a5 or letter, upright, or with -landscape after it; its sides, such as 210x99mm; on several sheets if need be. 210xendless is as wide as that and as high as need be, endlessx297 the reverse. Default: endless, one page as large as the figure.")
    private PdfPaper paper = new PdfPaper.Endless();

    @Option(names = "--fonts", paramLabel = "system|bundled", defaultValue = "system", description = "What draws characters that the bundled fonts lack: fonts of this machine, or boxes with the code point, which are the same on every machine. Default: ${DEFAULT-VALUE}.")
    private FontChoice fonts = FontChoice.SYSTEM;

    @Option(names = "--force", description = "Replace the image if it is there already.")
    private boolean force;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        boolean piped = output.equals(STANDARD_OUTPUT);
        FileNameTemplate template = new FileNameTemplate(output);
        FigureFormat written = format == null ? formatOf(output) : format;
        requireSoundOptions(written);
        if (!piped && !template.isTemplate()) {
            ImageTarget.check(output, force);
        }
        DisplayZone shown = zone.zone();
        OpenedTimeline opened = console.open(file).in(shown);
        FigureRequest request = new FigureRequest(lanes, from == null ? null : shown.placed(from),
                to == null ? null : shown.placed(to), standings,
                language == null ? console.language() : language, theme, width == null ? WIDTH : width,
                height,
                pxPerYear, new FigureParts(!untitled, !unexplained, sources));
        Path target = piped ? output : template.of(opened, FileNameTemplate.Values.of(request, written));
        if (template.isTemplate()) {
            ImageTarget.check(target, force);
        }
        ExportImage export = new ExportImage(opened, standings.isEmpty() ? null : evidence(opened));
        PagedFigure figure = figure(export, request);
        if (opened.timeline().size() > 0
                && figure.across().stream().noneMatch(part -> hasEvents(part.root()))) {
            console.note("export.nothing");
        } else if (from != null || to != null) {
            RangeCount count = export.count(request);
            console.note("export.range", count.certain(), count.possible());
        }
        FigureOutput way = new FigureOutput(written, scale == null ? 1 : scale, paper, points(),
                opened.timeline().creator(), fonts.letters());
        tellLacked(figure, way);
        if (piped) {
            console.write(out -> ExportImage.write(figure, way, out));
        } else {
            ExportImage.write(figure, way, target, force, Progress.UNSEEN);
        }
        if (template.isTemplate()) {
            console.note("export.written", OneLine.of(target.toString()));
        }
        return ExitCode.DONE;
    }

    /** What became of the excerpts; documents that cannot be used are told as the file's own problems are. */
    private Evidence evidence(OpenedTimeline opened) {
        Evidence evidence = new EvidenceDesk().check(opened);
        console.problems(file, evidence.problems(), console.err());
        return evidence;
    }

    private void tellLacked(PagedFigure figure, FigureOutput way) {
        LackedCharacters lacked = LackedCharacters.of(figure.drawings(), way.letters());
        new LackedWording(console.words()).sentences(lacked).forEach(console::say);
        if (!lacked.borrowed().isEmpty()) {
            console.note("export.fonts");
        }
    }

    private static FigureFormat formatOf(Path output) {
        return FigureFormat.of(output).orElse(FigureFormat.PNG);
    }

    /** The margin of paper, points. */
    private double points() {
        return margin == null ? PdfOptions.USUAL_MARGIN : margin * PdfPaper.POINTS_PER_MM;
    }

    private PagedFigure figure(ExportImage export, FigureRequest request) throws Exception {
        if (paper instanceof PdfPaper.Sheet sheet) {
            return export.figure(request, sheet, points(), width, scale);
        }
        double frame = paper instanceof PdfPaper.Endless && margin != null ? margin : 0;
        return PagedFigure.of(export.figure(request).framed(frame));
    }

    private void requireSoundOptions(FigureFormat written) throws IOException {
        require(width == null || (width >= WIDTH_LEAST && width <= SIDE_MOST), "export.badWidth");
        require(pxPerYear == null || (pxPerYear > 0 && pxPerYear <= PX_PER_YEAR_MOST),
                "export.badPxPerYear");
        require(pxPerYear == null || width == null, "export.pxOrWidth");
        require(height == null || (height > 0 && height <= SIDE_MOST), "export.badHeight");
        require(scale == null || (scale >= SCALE_LEAST && scale <= SCALE_MOST), "export.badScale");
        require(margin == null || (margin >= 0 && margin <= MARGIN_MOST
                && PdfOptions.fits(paper, points())), "export.badMargin");
        require(paper instanceof PdfPaper.Endless || written == FigureFormat.PDF, "export.paperOfPdf");
        String name = OneLine.of(output.toString());
        require(format != null || !OTHER_FORMAT.matcher(output.toString()).find(), "export.badFormat", name);
        require(!(Files.exists(output) && Files.exists(file) && Files.isSameFile(output, file)),
                "export.isSource", name);
    }

    private static boolean hasEvents(Node node) {
        return switch (node) {
            case Node.Group group ->
                group.role() == Role.EVENT || group.children().stream().anyMatch(ExportCommand::hasEvents);
            case Node.Clip clip -> clip.children().stream().anyMatch(ExportCommand::hasEvents);
            case Node.Mark _ -> false;
        };
    }

    private void require(boolean met, String key, Object... arguments) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), console.words().get(key, arguments));
        }
    }
}
