package nenpyo.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import nenpyo.app.OneLine;
import nenpyo.app.StarterFile;
import nenpyo.model.LanguageChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nenpyo new FILE}: writes the start of a timeline. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false, customSynopsis = "nenpyo new FILE [--lang=ja|en] [--force]", description = "Writes a small timeline with comments, for you to go on with.")
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The timeline to write, such as my-timeline.json.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--lang", paramLabel = "ja|en", description = "The language of the comments; by default the system's. The texts are in both.")
    private @Nullable LanguageChoice language;

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (language == LanguageChoice.BOTH) {
            throw new ParameterException(spec.commandLine(), console.words()
                    .get("usage.badValue", "--lang", console.words().get("usage.choice", "both", "ja, en")));
        }
        LanguageChoice comments = language == null ? console.language() : language;
        StarterFile.write(file, Locale.of(comments.primary()), force);
        console.note("new.written", OneLine.of(file.toString()));
        return ExitCode.DONE;
    }
}
