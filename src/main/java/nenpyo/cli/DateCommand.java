package nenpyo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code nenpyo date EDTF…}: says what dates mean. */
@Command(name = "date", mixinStandardHelpOptions = true, description = "Says what dates in EDTF mean: in Japanese, in English, and how exactly they are known; a line each, separated by tabs.")
final class DateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "EDTF", description = "A date such as 2009-11, 2015-10/2021-03, /..")
    private List<String> dates = new ArrayList<>();

    DateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        refuseOptions();
        int result = ExitCode.DONE;
        for (String text : dates) {
            try {
                Edtf date = EdtfParser.parse(text);
                console.out()
                        .println(text + "\t" + said(date, Locale.JAPANESE) + "\t"
                                + said(date, Locale.ENGLISH));
            } catch (EdtfException e) {
                console.out().flush();
                console.fault(e);
                result = ExitCode.FOUND;
            }
        }
        console.out().flush();
        return result;
    }

    /** A year before 0 begins with a minus sign, so that what is no option counts as a date; but none begins with two. */
    private void refuseOptions() {
        for (String text : dates) {
            if (text.startsWith("--")) {
                throw new UnmatchedArgumentException(spec.commandLine(), List.of(text));
            }
        }
    }

    private static String said(Edtf date, Locale locale) {
        DateWording wording = DateWording.in(locale);
        return String.join(" · ", Stream.of(wording.western(date), wording.era(date), wording.precision(date))
                .filter(part -> !part.isEmpty())
                .toList());
    }
}
