package nenpyo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nenpyo check FILE}: lists what is wrong in a timeline's file. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Lists what is wrong in a timeline's file, each on a line of its own with its place: path:line:column.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A timeline in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedTimeline opened = OpenTimeline.open(file);
        List<Problem> problems = opened.problems();
        console.problems(file, problems, console.out());
        console.note("check.summary", opened.timeline().size(), opened.timeline().lanes().size(),
                problems.size());
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
