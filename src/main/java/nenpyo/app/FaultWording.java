package nenpyo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import nenpyo.export.SourceList;
import nenpyo.export.TooManySourcesException;
import nenpyo.export.png.PngImage;
import nenpyo.export.print.PrintingException;
import nenpyo.io.JsonPlaces;
import nenpyo.io.RefusedException;
import nenpyo.io.document.DocumentException;
import nenpyo.text.Messages;
import nenpyo.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Says what went wrong in one sentence that a person can act on. */
public final class FaultWording {
    private final Messages words;

    public FaultWording(Messages words) {
        this.words = words;
    }

    /** The sentence for a failure. */
    public String sentence(Throwable failure) {
        return switch (failure) {
            case RefusedException e -> refused(e);
            case FigureSizeException e -> size(e);
            case TooManySourcesException _ -> words.get("fault.tooManySources", SourceList.MOST);
            case FileNameException e -> words.get("fault.fileName", OneLine.of(e.placeholder()),
                    String.join(", ", FileNameTemplate.PLACEHOLDERS));
            case RangeException e -> words.get(switch (e.reason()) {
                case NO_BEGINNING -> "fault.rangeStart";
                case NO_END -> "fault.rangeEnd";
                case BACKWARDS -> "fault.rangeOrder";
            }, OneLine.of(e.date()));
            case UnknownLaneException e -> words.get(
                    e.known().isEmpty() ? "fault.noLane" : "fault.unknownLane", OneLine.of(e.asked()),
                    OneLine.of(e.known()));
            case UnknownPrinterException e -> printer(e);
            case EdtfException e -> date(e);
            case NoDisplayException _ -> words.get("fault.noDisplay");
            case DocumentException e -> new ProblemWording(words)
                    .sentence(EvidenceDesk.problem(e, "$", new JsonPlaces.Place(0, 0)));
            case PrintingException e -> words.get(e.detail().isEmpty() ? "fault.print.plain" : "fault.print",
                    OneLine.of(e.printer()), OneLine.of(e.detail()));
            case IOException e -> file(e);
            case UncheckedIOException e -> file(Objects.requireNonNull(e.getCause()));
            case OutOfMemoryError _ -> words.get("fault.memory");
            default -> words.get("fault.ours", OneLine.of(failure.toString()));
        };
    }

    private String refused(RefusedException e) {
        String reason = new ProblemWording(words).sentence(e.problem());
        return e.line() <= 1 && e.column() <= 1
                ? words.get("fault.refused", OneLine.of(e.file()), reason)
                : words.get("fault.refusedAt", OneLine.of(e.file()), reason, e.line(), e.column());
    }

    /** The reason is in English whatever the language: the words of the grammar are. */
    private String date(EdtfException e) {
        String refusal = words.get("fault.date", OneLine.of(e.input()), e.position() + 1,
                OneLine.of(String.valueOf(e.getMessage())));
        String hint = e.hint();
        return hint == null ? refusal : refusal + words.get("fault.date.hint", hint);
    }

    private String printer(UnknownPrinterException e) {
        if (e.known().isEmpty()) {
            return words.get("fault.noPrinter");
        }
        return e.asked().isEmpty()
                ? words.get("fault.noUsualPrinter", OneLine.of(e.known()))
                : words.get("fault.unknownPrinter", OneLine.of(e.asked()), OneLine.of(e.known()));
    }

    private String size(FigureSizeException e) {
        return switch (e.reason()) {
            case TOO_LOW -> words.get("fault.figureTooLow", e.height());
            case TOO_WIDE -> words.get("fault.figureTooWide", e.width());
            case TOO_MANY_PAGES -> words.get("fault.figureTooManyPages", e.width());
            case TOO_LARGE -> words.get("fault.figureTooLarge", e.width(), e.height(), PngImage.PIXELS_MOST,
                    PngImage.SIDE_MOST);
        };
    }

    private String file(IOException failure) {
        return switch (failure) {
            case UnusableFileException e -> words.get(switch (e.reason()) {
                case FOLDER -> "fault.isFolder";
                case NO_FOLDER -> "fault.noFolder";
                case NO_FILE -> "fault.noFile";
                case UNWRITABLE -> e.detail().isEmpty() ? "fault.unwritable.plain" : "fault.unwritable";
                case STANDARD_OUTPUT ->
                    e.detail().isEmpty() ? "fault.standardOutput.plain" : "fault.standardOutput";
            }, OneLine.of(e.file()), OneLine.of(e.detail()));
            case NoSuchFileException e -> words.get("fault.noSuchFile", name(e.getFile()));
            case FileAlreadyExistsException e -> words.get("fault.exists", name(e.getFile()));
            case AccessDeniedException e -> words.get("fault.denied", name(e.getFile()));
            case NotDirectoryException e -> words.get("fault.notFolder", name(e.getFile()));
            case FileSystemException e when e.getReason() != null ->
                words.get("fault.file", name(e.getFile()), name(e.getReason()));
            default -> words.get("fault.io", name(failure.getMessage()));
        };
    }

    private static String name(@Nullable String text) {
        return text == null ? "?" : OneLine.of(text);
    }
}
