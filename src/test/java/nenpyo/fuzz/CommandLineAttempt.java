package nenpyo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nenpyo.app.NoDisplayException;
import nenpyo.app.WindowHost;
import nenpyo.app.WindowRequest;
import nenpyo.app.bench.BenchReport;
import nenpyo.app.bench.BenchRequest;
import nenpyo.cli.CommandLineProgram;

/** A documented exit code, never that of our fault, and nothing in what is said that steers a terminal. */
final class CommandLineAttempt implements Reader.Attempt {
    /** They write where they are told to. */
    private static final Set<String> WRITING = Set.of("new", "generate", "bench");

    private final Path folder;

    CommandLineAttempt(Path folder) {
        this.folder = folder;
    }

    /** Arguments a line each, and behind a zero what is piped in. */
    @Override
    public void on(byte[] input) {
        String[] parts = new String(input, UTF_8).split("\u0000", 2);
        List<String> arguments = Arrays.stream(parts[0].split("\n", -1)).limit(40).toList();
        if (arguments.stream().anyMatch(this::isWriting)) {
            return;
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        byte[] in = parts.length > 1 ? parts[1].getBytes(UTF_8) : new byte[0];
        int code = new CommandLineProgram(new ByteArrayInputStream(in), new PrintWriter(out),
                new ByteArrayOutputStream(), new PrintWriter(err), UTF_8, Locale.JAPANESE, new NoWindows(),
                List::of)
                .run(arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isIn(0, 1, 2, 3);
        String said = out.toString() + err;
        assertThat(said.replaceAll("[\r\n\t]", "")
                .codePoints()
                .noneMatch(c -> Character.isISOControl(c) || c == 0x202E)).as(said).isTrue();
    }

    /** Also an export of a file that is there, which would be written to wherever the option says. */
    private boolean isWriting(String argument) {
        try {
            return WRITING.contains(argument)
                    || Files.isRegularFile(Path.of(argument)) && !argument.startsWith("data/")
                    || argument.startsWith(folder.toString());
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static final class NoWindows implements WindowHost {
        @Override
        public void open(WindowRequest request) throws NoDisplayException {
            throw new NoDisplayException(null);
        }

        @Override
        public BenchReport bench(BenchRequest request) throws NoDisplayException {
            throw new NoDisplayException(null);
        }
    }
}
