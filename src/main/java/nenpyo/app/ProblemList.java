package nenpyo.app;

import java.nio.file.Path;
import java.util.List;
import nenpyo.model.Problem;
import nenpyo.text.Messages;

/**
 * The problems of a file as text that can be copied, sent to whoever wrote the file, and followed by an editor: one line
 * each, {@code file:line:column $.path: what is wrong}.
 */
public record ProblemList(Path file, List<Problem> problems, Messages words) {
    public ProblemList {
        problems = List.copyOf(problems);
    }

    /** The lines, in the order of the file. */
    public List<String> lines() {
        ProblemWording wording = new ProblemWording(words);
        String name = OneLine.of(file.toString());
        return problems.stream()
                .map(problem -> name + ":" + (problem.line() == 0 ? " " : "") + wording.line(problem))
                .toList();
    }

    /** All lines, each with its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
