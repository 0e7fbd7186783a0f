package nenpyo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nenpyo date EDTF…}: says what dates mean. */
@Command(name = "date", mixinStandardHelpOptions = true, description = "Says what dates in EDTF mean: in Japanese, in English, and how exactly they are known.")
final class DateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "EDTF", description = "A date such as 2009-11, 2015-10/2021-03, /..")
    private List<String> dates = new ArrayList<>();

    DateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int result = ExitCode.DONE;
        for (String text : dates) {
            try {
                Edtf date = EdtfParser.parse(text);
                console.out()
                        .println(text + "\t" + said(date, Locale.JAPANESE) + "\t"
                                + said(date, Locale.ENGLISH));
            } catch (EdtfException e) {
                console.err().println(refusal(e));
                result = ExitCode.FOUND;
            }
        }
        console.out().flush();
        console.err().flush();
        return result;
    }

    private static String said(Edtf date, Locale locale) {
        DateWording wording = DateWording.in(locale);
        return String.join(" · ", Stream.of(wording.western(date), wording.era(date), wording.precision(date))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private String refusal(EdtfException e) {
        Messages words = console.words();
        String hint = e.hint();
        String refusal = words.get("date.refused", e.input(), e.position() + 1,
                String.valueOf(e.getMessage()));
        return hint == null ? refusal : refusal + " " + words.get("date.hint", hint);
    }
}
