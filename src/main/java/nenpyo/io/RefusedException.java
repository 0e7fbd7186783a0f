package nenpyo.io;

import java.util.List;
import nenpyo.model.Problem;

/** Says that a file cannot be opened at all, and the one reason why. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final String file;

    /** @param file the name under which the file was to be read */
    RefusedException(String file, Problem problem) {
        super(file + ": " + problem);
        this.file = file;
        this.problem = problem;
    }

    public String file() {
        return file;
    }

    /** The reason, with {@link Problem.Severity#REFUSAL}. */
    public Problem problem() {
        return problem;
    }

    public Problem.Key key() {
        return problem.key();
    }

    public List<String> arguments() {
        return problem.arguments();
    }

    /** 1-based; 0 where no place can be named. */
    public int line() {
        return problem.line();
    }

    /** 1-based, in UTF-16 units; 0 where no place can be named. */
    public int column() {
        return problem.column();
    }
}
