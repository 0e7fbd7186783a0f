package nenpyo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import nenpyo.io.AtomicFile;

/** Writes half of a file, another one as a whole, and says so; the other half when nothing more comes in. */
final class HalfWritten {
    private HalfWritten() {}

    /** Takes the file. */
    public static void main(String[] arguments) throws IOException {
        AtomicFile.write(Path.of(arguments[0]), out -> {
            out.write("half".getBytes(UTF_8));
            out.flush();
            AtomicFile.write(Path.of("beside.txt"), beside -> beside.write('b'));
            System.out.println("half");
            System.in.readAllBytes();
            out.write(" the other half".getBytes(UTF_8));
        });
    }
}
