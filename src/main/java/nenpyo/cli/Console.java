package nenpyo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nenpyo.app.FaultWording;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ProblemList;
import nenpyo.app.UnusableFileException;
import nenpyo.io.RefusedException;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Problem;
import nenpyo.text.Messages;

/**
 * What the commands write to, and in which language they do.
 *
 * @param in what is piped in
 * @param out for results
 * @param bytes standard output as it is, for results that are no text of ours
 * @param err for problems and failures
 * @param charset of {@code out}
 * @param locale of the user
 */
record Console(InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err, Charset charset,
        Locale locale) {
    Messages words() {
        return Messages.in(locale);
    }

    /** The user's language as far as we speak it. */
    LanguageChoice language() {
        return locale.getLanguage().equals("ja") ? LanguageChoice.JA : LanguageChoice.EN;
    }

    /** A whole file. */
    interface Content {
        void writeTo(OutputStream out) throws Exception;
    }

    /**
     * Writes a whole file to standard output.
     *
     * @throws UnusableFileException if nobody reads it to its end, or the output can be written to no longer
     * @throws Exception what the content throws otherwise
     */
    void write(Content content) throws Exception {
        try {
            content.writeTo(bytes);
            bytes.flush();
        } catch (IOException e) {
            throw new UnusableFileException(Path.of("-"), UnusableFileException.Reason.STANDARD_OUTPUT,
                    Objects.requireNonNullElse(e.getMessage(), ""), e);
        }
    }

    /** Opens a timeline; its problems go to standard error. */
    OpenedTimeline open(Path file) throws IOException, RefusedException {
        OpenedTimeline opened = OpenTimeline.open(file);
        problems(file, opened.problems(), err);
        return opened;
    }

    /** Writes problems, a line each: file, line, column, place in the JSON, what is wrong and what was done. */
    void problems(Path file, List<Problem> problems, PrintWriter to) {
        new ProblemList(file, problems, words()).lines().forEach(to::println);
        to.flush();
    }

    /** Says something by the way, on standard error, where it is in nobody's way. */
    void note(String key, Object... arguments) {
        say(words().get(key, arguments));
    }

    /** As {@link #note}, a sentence that is worded already. */
    void say(String sentence) {
        err.println("nenpyo: " + sentence);
        err.flush();
    }

    /** Says in one sentence what went wrong. */
    void fault(Throwable failure) {
        err.println("nenpyo: " + new FaultWording(words()).sentence(failure));
        err.flush();
    }
}
