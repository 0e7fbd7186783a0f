package nenpyo.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ShippedData;
import nenpyo.app.ThemeChoice;
import nenpyo.app.WindowHost;
import nenpyo.app.WindowRequest;
import nenpyo.app.ZoneChoice;
import nenpyo.model.LanguageChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nenpyo [FILE]}: opens the window. */
@Command(name = "nenpyo", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, customSynopsis = {
    "nenpyo [--lang=ja|en|both] [--theme=light|dark|system]",
    "              [--zone=ZONE] [FILE]",
    "       nenpyo export FILE -o out.png|--print [OPTION...]", "       nenpyo check [--json] FILE",
    "       nenpyo diff [--json] OLD NEW",
    "       nenpyo new FILE [--force]", "       nenpyo generate --events=N -o FILE",
    "       nenpyo date [--json] EDTF...",
    "       nenpyo bench FILE [--json] [--screenshots DIR]"}, description = "Shows a timeline, with the evidence of every event: in a window, or, with a command, without one.", subcommands = {
        ExportCommand.class, CheckCommand.class, DiffCommand.class, NewCommand.class,
        GenerateCommand.class, DateCommand.class,
        BenchCommand.class}, footerHeading = "%nExit codes:%n", footer = {
            "  0   done, even where the file had problems (they go to standard error)",
            "  1   check found problems; date met what is no EDTF",
            "  2   the command was not understood, or the target exists without --force",
            "  3   a file cannot be read or written or is no timeline, a printer took nothing, or",
            "      there is no display",
            "  70  our fault", "", "\"nenpyo export --help\" and the like tell more about a command."})
final class Nenpyo implements Callable<Integer> {
    private final WindowHost windows;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A timeline in JSON; without it, the one that comes with the program.")
    private @Nullable Path file;

    @Option(names = "--lang", paramLabel = "ja|en|both", description = "The language of the window, this time; by default as chosen last, or the system's.")
    private @Nullable LanguageChoice language;

    @Option(names = "--theme", paramLabel = "light|dark|system", description = "The colours of the window, this time; by default as chosen last, or the system's.")
    private @Nullable ThemeChoice theme;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone that times with an offset are shown in, this time: written, UTC, system, +09:00, Asia/Tokyo and the like. A date without time never moves.")
    private @Nullable ZoneChoice zone;

    Nenpyo(WindowHost windows, Console console) {
        this.windows = windows;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedTimeline opened = console.open(file == null ? ShippedData.timeline() : file);
        windows.open(new WindowRequest(opened, language, theme, zone, console.language()));
        return ExitCode.DONE;
    }
}
