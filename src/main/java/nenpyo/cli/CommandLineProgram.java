package nenpyo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import java.util.Objects;
import nenpyo.app.FigureSizeException;
import nenpyo.app.FileNameException;
import nenpyo.app.NoDisplayException;
import nenpyo.app.RangeException;
import nenpyo.app.UnknownLaneException;
import nenpyo.app.UnknownPrinterException;
import nenpyo.app.WindowHost;
import nenpyo.export.TooManySourcesException;
import nenpyo.export.print.Printers;
import nenpyo.io.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program as the command line sees it: from arguments to an exit code. */
public final class CommandLineProgram {
    private final Console console;
    private final WindowHost windows;
    private final Printers printers;

    /**
     * @param in what is piped in
     * @param out for results
     * @param bytes standard output as it is, for whole files
     * @param err for problems and failures
     * @param charset of {@code out}
     * @param locale of the user
     * @param printers what may be printed on
     */
    public CommandLineProgram(InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err,
            Charset charset, Locale locale, WindowHost windows, Printers printers) {
        this.console = new Console(in, out, bytes, err, charset, locale);
        this.windows = windows;
        this.printers = printers;
    }

    /** Does what the arguments say and returns the exit code; never throws. */
    public int run(String... arguments) {
        try {
            return commands().execute(arguments);
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    private CommandLine commands() {
        CommandLine commands = new CommandLine(new Nenpyo(windows, console), new Commands());
        commands.setOut(console.out());
        commands.setErr(console.err());
        // A file or a date may begin with @, which elsewhere stands for a file full of arguments.
        commands.setExpandAtFiles(false);
        Objects.requireNonNull(commands.getSubcommands().get("date"))
                .setUnmatchedOptionsArePositionalParams(true);
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        new Values(console).register(commands);
        commands.setExecutionStrategy(this::execute);
        commands.setParameterExceptionHandler((refusal, _) -> misused(refusal));
        commands.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        return commands;
    }

    /** Runs the command that was named; what stands before its name belongs to the window and would be passed over. */
    private int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty() && !parsed.isUsageHelpRequested()
                && !parsed.isVersionHelpRequested()) {
            String command = parsed.subcommand().commandSpec().name();
            throw new ParameterException(parsed.commandSpec().commandLine(),
                    console.words()
                            .get("usage.beforeCommand", UsageWording.name(parsed.matchedArgs().getFirst()),
                                    command));
        }
        return new RunLast().execute(parsed);
    }

    /** Says in one sentence why the command was not understood, and where more is to be read. */
    private int misused(ParameterException refusal) {
        String command = refusal.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("nenpyo: " + new UsageWording(console.words()).sentence(refusal));
        console.err().println(console.words().get("usage.help", command));
        console.err().flush();
        return ExitCode.USAGE;
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
            case UnknownPrinterException e -> e.known().isEmpty() ? ExitCode.UNUSABLE : ExitCode.USAGE;
            case FileAlreadyExistsException _,FigureSizeException _,TooManySourcesException _,FileNameException _,RangeException _,UnknownLaneException _ ->
                ExitCode.USAGE;
            case IOException _,RefusedException _,NoDisplayException _,OutOfMemoryError _ ->
                ExitCode.UNUSABLE;
            default -> ExitCode.FAULT;
        };
    }

    /** Makes the subcommands, each with the console it writes to. */
    private final class Commands implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ExportCommand.class) {
                return type.cast(new ExportCommand(console, printers));
            }
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(console));
            }
            if (type == DiffCommand.class) {
                return type.cast(new DiffCommand(console));
            }
            if (type == NewCommand.class) {
                return type.cast(new NewCommand(console));
            }
            if (type == GenerateCommand.class) {
                return type.cast(new GenerateCommand(console));
            }
            if (type == BenchCommand.class) {
                return type.cast(new BenchCommand(windows, console));
            }
            if (type == DateCommand.class) {
                return type.cast(new DateCommand(console));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
