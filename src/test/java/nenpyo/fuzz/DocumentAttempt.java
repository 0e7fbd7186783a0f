package nenpyo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nenpyo.io.DatasetFolder;
import nenpyo.io.document.DocumentBounds;
import nenpyo.io.document.DocumentException;
import nenpyo.io.document.DocumentReader;
import nenpyo.io.document.DocumentShelf;

/** A text, of no more than it may have, or a refusal with its reason. */
final class DocumentAttempt implements Reader.Attempt {
    private static final DocumentBounds BOUNDS = new DocumentBounds(1 << 22, 1 << 21, 100, 500, 5, 2);

    private final Path file;

    DocumentAttempt(Path folder, String name) {
        file = folder.resolve(name);
    }

    @Override
    public void on(byte[] input) throws IOException {
        Files.write(file, input);
        DocumentReader reader = new DocumentReader(new DatasetFolder(file.getParent()), BOUNDS,
                new DocumentShelf());
        try {
            String text = reader.read(file.getFileName().toString()).text();
            assertThat(text.length()).isLessThanOrEqualTo(BOUNDS.chars() + BOUNDS.pages());
            assertThat(text).doesNotContain("root:x:");
        } catch (DocumentException e) {
            assertThat(e.getCause() instanceof OutOfMemoryError).isFalse();
        }
    }
}
