package nenpyo.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The number from which PDFBox makes a file's identity: of what is in it, where PDFBox would take the hour. */
final class FileIdentity {
    private FileIdentity() {}

    /** A hash of the metadata and all that is painted. */
    static long of(PDDocument document) throws IOException {
        MessageDigest hash = sha256();
        try (InputStream in = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            hash.update(in.readAllBytes());
        }
        for (PDPage page : document.getPages()) {
            hash.update(page.getMediaBox().toString().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = page.getContents()) {
                hash.update(in.readAllBytes());
            }
        }
        return ByteBuffer.wrap(hash.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
