package nenpyo.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code nenpyo date [--json] EDTF…}: says what dates mean. */
@Command(name = "date", mixinStandardHelpOptions = true, customSynopsis = "nenpyo date [--json] EDTF...", description = "Says what dates in EDTF mean: in Japanese, in English, and how exactly they are known; a line each, separated by tabs.", footerHeading = "%nWith --json:%n", footer = {
    "  input      the text as given", "  edtf       the same date in its canonical text",
    "  level      the lowest level of EDTF that has the text, 0 to 2; what is ours",
    "             counts with what it extends: /.. is 1, a fraction of a second 0",
    "  type       date, datetime, season (or other part of a year), year (with Y,",
    "             E or S), interval, set (one of several), list (all of several)",
    "  precision  subsecond, second, day, month, season, quarter, quadrimester,",
    "             semestral, year, decade, century, millennium, years-1e4 up to",
    "             years-1e11, or none; of several dates the coarsest",
    "  earliest   milliseconds since 1970-01-01T00:00:00Z, in all their digits, the",
    "  latest     first and the last inside (a date without offset is taken as UTC);",
    "             or \"open\", or \"unknown\"", "  ja, en     the date in words", "",
    "What is no EDTF has input, error, position (in code points, from 0) and hint",
    "(the EDTF that was probably meant, or null), and makes the exit code 1."})
final class DateCommand implements Callable<Integer> {
    /** How many lines are answered without looking whether anybody listens. */
    private static final int BATCH = 1000;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "A line of JSON for each date, also for what is no EDTF.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "EDTF", description = "A date such as 2009-11, 2015-10/2021-03, /..; or - to read them from standard input, in UTF-8, one on each line.")
    private List<String> dates = new ArrayList<>();

    DateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseOptions();
        boolean all = true;
        for (String text : dates) {
            all &= text.equals("-") ? sayLines() : say(text);
        }
        console.out().flush();
        return all ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** Line by line, so that no stream is too long; what is no UTF-8 is read as U+FFFD and so is no date. */
    private boolean sayLines() throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        boolean all = true;
        long count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            all &= say(count == 0 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
            count++;
            // Whoever waits for an answer before asking again gets it; and behind a closed pipe nobody listens any more.
            if ((count % BATCH == 0 || !lines.ready()) && console.out().checkError()) {
                return all;
            }
        }
        return all;
    }

    /** Whether it is a date. */
    private boolean say(String text) {
        try {
            Edtf date = EdtfParser.parse(text);
            line(json ? DateLine.json(text, date, object()) : DateLine.plain(text, date));
            return true;
        } catch (EdtfException e) {
            if (json) {
                line(DateLine.json(e, object()));
            } else {
                console.out().flush();
                console.fault(e);
            }
            return false;
        }
    }

    /** Without the flush of {@code println}. */
    private void line(String text) {
        console.out().print(text + System.lineSeparator());
    }

    private JsonObject object() {
        return new JsonObject(console.charset());
    }

    /** A year before 0 begins with a minus sign, so that what is no option counts as a date; but none begins with two. */
    private void refuseOptions() {
        for (String text : dates) {
            if (text.startsWith("--")) {
                throw new UnmatchedArgumentException(spec.commandLine(), List.of(text));
            }
        }
    }
}
