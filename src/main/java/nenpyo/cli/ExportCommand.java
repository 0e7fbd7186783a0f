package nenpyo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nenpyo.app.ExportImage;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureOutput;
import nenpyo.app.FigureRequest;
import nenpyo.app.FontChoice;
import nenpyo.app.ImageTarget;
import nenpyo.app.LackedWording;
import nenpyo.app.OneLine;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ZoneChoice;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.png.PngImage;
import nenpyo.layout.RangeCount;
import nenpyo.lettering.LackedCharacters;
import nenpyo.model.DisplayZone;
import nenpyo.model.LanguageChoice;
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
    "                     [--lang=ja|en|both] [--theme=light|dark] [--width=PX]",
    "                     [--height=PX] [--scale=N] [--zone=ZONE]",
    "                     [--format=png|svg|svg-outlines|pdf] [--paper=SIZE]",
    "                     [--fonts=system|bundled] [--force]"}, description = "Draws a timeline as a PNG, SVG or PDF, with title, legend and source line. Needs no display.")
final class ExportCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");
    private static final double WIDTH = 1600;
    private static final double WIDTH_LEAST = 400;
    private static final double SIDE_MOST = PngImage.SIDE_MOST;
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
        "--output"}, required = true, paramLabel = "out.png", description = "The image to write; its ending says the format. - is standard output.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(names = "--lane", paramLabel = "ID", description = "Only this lane, by its id; may be given several times.")
    private List<String> lanes = List.of();

    @Option(names = "--from", paramLabel = "EDTF", description = "From the beginning of this date on; a date in a Japanese era will do. What does not reach into the range is left out and not counted, nor is what has no date.")
    private @Nullable Edtf from;

    @Option(names = "--to", paramLabel = "EDTF", description = "Up to the end of this date, all of it included.")
    private @Nullable Edtf to;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone that times with an offset are shown in: written, UTC, system, +09:00, Asia/Tokyo and the like; by default as written, on an axis in UTC.")
    private ZoneChoice zone = ZoneChoice.WRITTEN;

    @Option(names = "--lang", paramLabel = "ja|en|both", description = "The language of the image; by default the system's.")
    private @Nullable LanguageChoice language;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", description = "The colours of the image. Default: ${DEFAULT-VALUE}.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--width", paramLabel = "PX", description = "The width before scaling, from 400. Default: 1600.")
    private double width = WIDTH;

    @Option(names = "--height", paramLabel = "PX", description = "The height before scaling; by default what the lanes need, and never less.")
    private @Nullable Double height;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1", description = "Pixels per px, 0.1 to 8; 2 suits a slide, 4 print. Default: ${DEFAULT-VALUE}.")
    private double scale = 1;

    @Option(names = "--format", paramLabel = "png|svg|svg-outlines|pdf", description = "The format, whatever the ending says; svg-outlines is an SVG whose text is drawn, not written. Default: by the ending.")
    private @Nullable FigureFormat format;

    @Option(names = "--paper", paramLabel = "SIZE", description = "The paper of a PDF: a0 to a5 or letter, upright, or with -landscape after it; on several sheets if need be. Default: endless, one page as large as the figure.")
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
        requireSoundOptions();
        boolean piped = output.equals(STANDARD_OUTPUT);
        if (!piped) {
            ImageTarget.check(output, force);
        }
        DisplayZone shown = zone.zone();
        OpenedTimeline opened = console.open(file).in(shown);
        FigureRequest request = new FigureRequest(lanes, from == null ? null : shown.placed(from),
                to == null ? null : shown.placed(to),
                language == null ? console.language() : language, theme, width, height);
        ExportImage export = new ExportImage(opened);
        Drawing figure = export.figure(request);
        if (opened.timeline().size() > 0 && !hasEvents(figure.root())) {
            console.note("export.nothing");
        } else if (from != null || to != null) {
            RangeCount count = export.count(request);
            console.note("export.range", count.certain(), count.possible());
        }
        FigureFormat written = format == null ? FigureFormat.of(output).orElse(FigureFormat.PNG) : format;
        FigureOutput way = new FigureOutput(written, scale, paper, opened.timeline().creator(),
                fonts.letters());
        LackedCharacters lacked = LackedCharacters.of(figure, fonts.letters());
        new LackedWording(console.words()).sentences(lacked).forEach(console::say);
        if (!lacked.borrowed().isEmpty()) {
            console.note("export.fonts");
        }
        if (piped) {
            ExportImage.write(figure, way, console.bytes());
        } else {
            ExportImage.write(figure, way, output, force, Progress.UNSEEN);
        }
        return ExitCode.DONE;
    }

    private void requireSoundOptions() throws IOException {
        require(width >= WIDTH_LEAST && width <= SIDE_MOST, "export.badWidth");
        require(height == null || (height > 0 && height <= SIDE_MOST), "export.badHeight");
        require(scale >= SCALE_LEAST && scale <= SCALE_MOST, "export.badScale");
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
