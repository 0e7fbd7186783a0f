package nenpyo.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nenpyo.app.GenerateTimeline;
import nenpyo.app.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nenpyo generate --events N -o FILE}: writes an invented timeline to try the program with. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false, customSynopsis = "nenpyo generate --events=N [--seed=S] -o FILE [--force]", description = "Writes an invented timeline of any size, to try the program with: the same number and seed give the same bytes everywhere.")
final class GenerateCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--events", required = true, paramLabel = "N", description = "How many events, 1 to 5000000.")
    private long events;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "A whole number: another one makes other events. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = {"-o",
        "--output"}, required = true, paramLabel = "FILE", description = "The timeline to write; - for standard output.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (events < 1 || events > GenerateTimeline.EVENTS_MOST) {
            throw new ParameterException(spec.commandLine(),
                    console.words().get("generate.badEvents", GenerateTimeline.EVENTS_MOST));
        }
        if (output.equals(STANDARD_OUTPUT)) {
            console.write(out -> GenerateTimeline.write((int) events, seed, out));
            return ExitCode.DONE;
        }
        GenerateTimeline.write((int) events, seed, output, force);
        console.note("generate.written", OneLine.of(output.toString()), events);
        return ExitCode.DONE;
    }
}
