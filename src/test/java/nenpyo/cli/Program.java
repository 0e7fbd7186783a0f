package nenpyo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.app.NoDisplayException;
import nenpyo.app.WindowHost;
import nenpyo.app.WindowRequest;
import nenpyo.app.bench.BenchReport;
import nenpyo.app.bench.BenchRequest;
import nenpyo.export.print.Printer;
import org.jspecify.annotations.Nullable;

/** The program under test: run in this process, its writers captured, its windows only written down. */
final class Program implements WindowHost {
    private static final Path SHIPPED = Path.of("data/japan-us-space-cyber-ai.json");

    private final Locale locale;
    private final List<WindowRequest> windows = new ArrayList<>();
    private final List<BenchRequest> benches = new ArrayList<>();
    private @Nullable BenchReport report;
    private @Nullable Exception failure;
    private List<Printer> printers = List.of();
    private byte[] input = {};
    private @Nullable OutputStream output;
    private Charset charset = StandardCharsets.UTF_8;

    Program(Locale locale) {
        this.locale = locale;
    }

    static Program english() {
        return new Program(Locale.ENGLISH);
    }

    static Program japanese() {
        return new Program(Locale.JAPAN);
    }

    /** What a run left behind. */
    record Run(int code, String out, String err) {
        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** Lets every window fail to open. */
    Program failing(Exception failureOfTheWindow) {
        failure = failureOfTheWindow;
        return this;
    }

    /** Has these printers, and none of the machine's. */
    Program with(Printer... there) {
        printers = List.of(there);
        return this;
    }

    /** Pipes bytes in. */
    Program reading(byte[] bytes) {
        input = bytes;
        return this;
    }

    /** Lets whole files go to this standard output. */
    Program piping(OutputStream to) {
        output = to;
        return this;
    }

    /** Writes to an output of another charset than UTF-8. */
    Program writingIn(Charset other) {
        charset = other;
        return this;
    }

    /** Lets every bench measure this. */
    Program measuring(BenchReport measured) {
        report = measured;
        return this;
    }

    List<BenchRequest> benches() {
        return benches;
    }

    List<WindowRequest> windows() {
        return windows;
    }

    Run run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = new CommandLineProgram(new ByteArrayInputStream(input), new PrintWriter(out),
                output == null ? bytes : output,
                new PrintWriter(err), charset, locale, this, () -> printers)
                .run(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return new Run(code, out + bytes.toString(StandardCharsets.UTF_8), err.toString());
    }

    @Override
    public void open(WindowRequest request) throws NoDisplayException {
        switch (failure) {
            case NoDisplayException e -> throw e;
            case RuntimeException e -> throw e;
            case null -> windows.add(request);
            default -> throw new AssertionError(failure);
        }
    }

    @Override
    public BenchReport bench(BenchRequest request) throws NoDisplayException {
        benches.add(request);
        if (report == null) {
            throw new NoDisplayException(null);
        }
        return report;
    }

    /** The shipped timeline, in the folder of the sources. */
    static Path shipped() {
        return SHIPPED;
    }

    /** A timeline in which three things are wrong: a colour, a date and a lane that is not there. */
    static Path withProblems(Path folder) throws IOException {
        return Files.writeString(folder.resolve("problems.json"), """
                {"format": "nenpyo-timeline", "version": 1, "title": "t",
                 "lanes": [{"id": "a", "title": "A", "color": "red"}],
                 "events": [{"id": "x", "lane": "a", "title": "one", "date": "Nov 2009"},
                            {"id": "y", "lane": "b", "title": "two", "date": "2010-01"}]}
                """);
    }

    static Path file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
