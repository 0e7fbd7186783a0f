package nenpyo.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import nenpyo.io.AtomicFile;

/**
 * Writes the start of a timeline for a person to go on with. JSON has no comments, so they are fields named
 * {@code _comment}, which the format keeps as it keeps all that is unknown: the file opens with no problem, in any JSON
 * editor, and is valid by the schema.
 *
 * <p>It names no schema, and none is written beside it: one command makes one file. (Rejected: a second file, which
 * would need a rule of its own for what is there already; and a name that leads nowhere, which editors complain about.)
 */
public final class StarterFile {
    private StarterFile() {}

    /**
     * Writes the file, its texts in Japanese and English.
     *
     * @param language of the comments: Japanese, or English for any other
     * @param overwrite whether a file that is there may be replaced
     * @throws FileAlreadyExistsException if it may not
     * @throws UnusableFileException if there is something other than a file, no folder for it, or it cannot be written;
     *     what was there is as it was
     * @throws NotDirectoryException if a file stands where its folder should be
     */
    public static void write(Path file, Locale language, boolean overwrite) throws IOException {
        byte[] content = content(language);
        ImageTarget.check(file, overwrite);
        try {
            AtomicFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw ImageTarget.named(file, e);
        }
    }

    static byte[] content(Locale language) throws IOException {
        String name = language.getLanguage().equals("ja") ? "starter_ja.json" : "starter_en.json";
        try (InputStream in = Objects.requireNonNull(StarterFile.class.getResourceAsStream(name),
                "the program was packaged without " + name)) {
            return in.readAllBytes();
        }
    }
}
