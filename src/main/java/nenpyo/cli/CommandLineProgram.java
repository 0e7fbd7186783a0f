package nenpyo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import nenpyo.app.FigureSizeException;
import nenpyo.app.NoDisplayException;
import nenpyo.app.WindowHost;
import nenpyo.io.RefusedException;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The program as the command line sees it: from arguments to an exit code. */
public final class CommandLineProgram {
    private final Console console;
    private final WindowHost windows;

    /**
     * @param out for results
     * @param err for problems and failures
     * @param locale of the user
     */
    public CommandLineProgram(PrintWriter out, PrintWriter err, Locale locale, WindowHost windows) {
        this.console = new Console(out, err, locale);
        this.windows = windows;
    }

    /** Does what the arguments say and returns the exit code; never throws. */
    public int run(String... arguments) {
        CommandLine commands = new CommandLine(new Nenpyo(windows, console), new Commands());
        commands.setOut(console.out());
        commands.setErr(console.err());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.registerConverter(Edtf.class, CommandLineProgram::date);
        commands.registerConverter(LanguageChoice.class, CommandLineProgram::language);
        commands.registerConverter(Theme.class, CommandLineProgram::theme);
        commands.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        try {
            return commands.execute(arguments);
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    /** Says what went wrong; where it is our fault, also where, so that it can be reported. */
    private int failed(Throwable failure) {
        int code = exitCode(failure);
        console.fault(failure);
        if (code == ExitCode.FAULT) {
            failure.printStackTrace(console.err());
            console.err().flush();
        }
        return code;
    }

    private static int exitCode(Throwable failure) {
        return switch (failure) {
            case FileAlreadyExistsException _,FigureSizeException _ -> ExitCode.USAGE;
            case IOException _,RefusedException _,NoDisplayException _,OutOfMemoryError _ ->
                ExitCode.UNUSABLE;
            default -> ExitCode.FAULT;
        };
    }

    private static Edtf date(String text) throws TypeConversionException {
        try {
            return EdtfParser.parse(text);
        } catch (EdtfException e) {
            throw new TypeConversionException(
                    "'" + text + "' is no EDTF: " + e.getMessage()
                            + (e.hint() == null ? "" : " (try " + e.hint() + ")"));
        }
    }

    private static LanguageChoice language(String text) {
        return switch (text) {
            case "ja" -> LanguageChoice.JA;
            case "en" -> LanguageChoice.EN;
            case "both" -> LanguageChoice.BOTH;
            default -> throw new TypeConversionException("expected ja, en or both but was '" + text + "'");
        };
    }

    private static Theme theme(String text) {
        return switch (text) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new TypeConversionException("expected light or dark but was '" + text + "'");
        };
    }

    /** Makes the subcommands, each with the console it writes to. */
    private final class Commands implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ExportCommand.class) {
                return type.cast(new ExportCommand(console));
            }
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(console));
            }
            if (type == DateCommand.class) {
                return type.cast(new DateCommand(console));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
