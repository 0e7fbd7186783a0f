package nenpyo.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import nenpyo.io.RefusedException;
import nenpyo.text.Messages;

/** Says what went wrong in one sentence that a person can act on. */
public final class FaultWording {
    private final Messages words;

    public FaultWording(Messages words) {
        this.words = words;
    }

    /** The sentence for a failure. */
    public String sentence(Throwable failure) {
        return switch (failure) {
            case RefusedException e ->
                words.get("fault.refused", e.file(), new ProblemWording(words).line(e.problem()));
            case FigureSizeException e -> switch (e.reason()) {
                case TOO_LOW -> words.get("fault.figureTooLow", Math.ceil(e.bound()));
                case TOO_LARGE -> words.get("fault.figureTooLarge", e.bound());
            };
            case NoDisplayException _ -> words.get("fault.noDisplay");
            case NoSuchFileException e -> words.get("fault.noSuchFile", e.getFile());
            case FileAlreadyExistsException e -> words.get("fault.exists", e.getFile());
            case AccessDeniedException e -> words.get("fault.denied", e.getFile());
            case NotDirectoryException e -> words.get("fault.notFolder", e.getFile());
            case IOException e -> words.get("fault.io", String.valueOf(e.getMessage()));
            case OutOfMemoryError _ -> words.get("fault.memory");
            default -> words.get("fault.ours", failure.toString());
        };
    }
}
