package nenpyo.export.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import nenpyo.export.Progress;
import org.jspecify.annotations.Nullable;

/** Hands PDFs over to CUPS by its own command. */
final class LpCommand {
    /** Where every system with CUPS has it. */
    private static final Path USUAL = Path.of("/usr/bin/lp");
    private static final int PIECE = 1 << 16;
    private static final int WORDS_MOST = 500;
    private static final long PATIENCE_MS = 50;

    private final Path command;

    LpCommand(Path command) {
        this.command = command;
    }

    /** The system's; none where it has none. */
    static Optional<LpCommand> ofSystem() {
        return Files.isExecutable(USUAL) ? Optional.of(new LpCommand(USUAL)) : Optional.empty();
    }

    /**
     * Prints a PDF.
     *
     * @param queue the printer's name within CUPS
     * @param sheet the name of its sheets within CUPS; null for those that lie in the printer, to whose size the pages
     *     are then made to fit
     * @throws IOException with the words of the command, if it refuses
     */
    void print(byte[] pdf, String queue, @Nullable String sheet, PrintOrder order, Progress progress)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(arguments(queue, sheet, order));
        builder.redirectErrorStream(true);
        Process process = builder.start();
        try {
            write(pdf, process, progress);
            String said = new String(process.getInputStream().readNBytes(WORDS_MOST), StandardCharsets.UTF_8);
            while (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                progress.at(1);
            }
            if (process.exitValue() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            process.destroy();
        }
    }

    private List<String> arguments(String queue, @Nullable String sheet, PrintOrder order) {
        List<String> arguments = new ArrayList<>(List.of(command.toString(), "-d", queue, "-n",
                String.valueOf(order.copies()), "-o", "sides=" + order.sides().attribute(), "-o",
                "print-scaling=" + (sheet == null ? "fit" : "none")));
        if (sheet != null) {
            arguments.addAll(List.of("-o", "media=" + sheet));
        }
        if (!order.title().isEmpty()) {
            arguments.addAll(List.of("-t", order.title()));
        }
        return arguments;
    }

    /** A command that has refused no longer reads, and says why when it is asked. */
    private static void write(byte[] pdf, Process process, Progress progress) {
        try (OutputStream to = process.getOutputStream()) {
            for (int from = 0; from < pdf.length; from += PIECE) {
                progress.at((double) from / pdf.length);
                to.write(pdf, from, Math.min(PIECE, pdf.length - from));
            }
        } catch (IOException _) {
            progress.at(1);
        }
    }
}
