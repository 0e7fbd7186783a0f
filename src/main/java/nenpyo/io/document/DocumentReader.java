package nenpyo.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import nenpyo.io.DatasetFolder;
import nenpyo.io.document.DocumentException.Reason;
import nenpyo.io.document.ReadDocument.Kind;

/**
 * Reads a source's document out of the dataset's folder, whole and within bounds. Keeps no state: any thread may use it,
 * but not that of the window.
 */
public final class DocumentReader {
    private static final int LOOKED_AT = 1024;

    private final DatasetFolder folder;
    private final DocumentBounds bounds;
    private final DocumentShelf shelf;

    /** @param shelf where documents are kept that were read before, under the hash of their bytes */
    public DocumentReader(DatasetFolder folder, DocumentBounds bounds, DocumentShelf shelf) {
        this.folder = folder;
        this.bounds = bounds;
        this.shelf = shelf;
    }

    /**
     * The text of a document.
     *
     * @param document its path as the source names it
     * @throws DocumentException if it cannot be used
     * @throws CancellationException if the thread was interrupted
     */
    public ReadDocument read(String document) throws DocumentException {
        return parse(document, bytes(document));
    }

    /** The text of a file that a person named, wherever it lies. */
    public static ReadDocument readAnywhere(Path file, DocumentShelf shelf) throws DocumentException {
        Path whole = file.toAbsolutePath();
        Path parent = whole.getParent();
        Path name = whole.getFileName();
        if (parent == null || name == null) {
            throw new DocumentException(Reason.ABSENT, file.toString(), "", null);
        }
        try {
            Path real = whole.toRealPath();
            return new DocumentReader(new DatasetFolder(Objects.requireNonNull(real.getParent())),
                    DocumentBounds.STANDARD, shelf)
                    .readAt(real, file.toString());
        } catch (NoSuchFileException e) {
            throw new DocumentException(Reason.ABSENT, file.toString(), "", e);
        } catch (DocumentException e) {
            throw e;
        } catch (ClosedByInterruptException e) {
            throw cancelled(e);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private ReadDocument readAt(Path real, String document) throws IOException {
        if (!Files.isRegularFile(real)) {
            throw new DocumentException(Reason.ABSENT, document, "", null);
        }
        return parse(document, bytes(real, document));
    }

    private byte[] bytes(String document) throws DocumentException {
        try {
            Path real = folder.resolve(document);
            byte[] bytes = bytes(real, document);
            // A folder on the way may have become a link meanwhile: then what was read may come from outside.
            if (!folder.resolve(document).equals(real)) {
                throw new DocumentException(Reason.CHANGED, document, "", null);
            }
            return bytes;
        } catch (DocumentException e) {
            throw e;
        } catch (ClosedByInterruptException e) {
            throw cancelled(e);
        } catch (NoSuchFileException e) {
            throw new DocumentException(Reason.ABSENT, document, "", e);
        } catch (AccessDeniedException e) {
            throw e.getReason() == null
                    ? unreadable(document, e)
                    : new DocumentException(Reason.OUTSIDE, document, "", e);
        } catch (IOException e) {
            throw unreadable(document, e);
        }
    }

    private byte[] bytes(Path real, String document) throws IOException {
        BasicFileAttributes before = attributes(real);
        if (before.size() > bounds.bytes()) {
            throw tooLarge(document, "bytes " + bounds.bytes());
        }
        byte[] bytes;
        try (SeekableByteChannel channel = Files.newByteChannel(real, options(real));
                InputStream in = Channels.newInputStream(channel)) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, bounds.bytes() + 1));
        }
        BasicFileAttributes after = attributes(real);
        if (bytes.length > bounds.bytes()) {
            throw tooLarge(document, "bytes " + bounds.bytes());
        }
        if (bytes.length != before.size() || after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime())
                || !Objects.equals(after.fileKey(), before.fileKey())) {
            throw new DocumentException(Reason.CHANGED, document, "", null);
        }
        return bytes;
    }

    /** Within an archive there are no links, and no option about them. */
    private static Set<? extends OpenOption> options(Path real) {
        return real.getFileSystem().equals(FileSystems.getDefault())
                ? Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
                : Set.of(StandardOpenOption.READ);
    }

    private static BasicFileAttributes attributes(Path real) throws IOException {
        return Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** For tests, which have bytes and no file. */
    ReadDocument parse(String document, byte[] bytes) throws DocumentException {
        Kind kind = kind(document, bytes);
        String sha256 = sha256(bytes);
        ReadDocument known = shelf.get(sha256, kind);
        if (known != null) {
            return known;
        }
        ReadDocument read = parse(document, bytes, kind, sha256);
        shelf.put(read);
        return read;
    }

    private ReadDocument parse(String document, byte[] bytes, Kind kind, String sha256)
            throws DocumentException {
        Budget budget = new Budget(bounds);
        try {
            return switch (kind) {
                case TEXT -> {
                    Charsets.Decoded decoded = Charsets.decode(bytes);
                    budget.take(decoded.text().length());
                    yield new ReadDocument(decoded.text(), kind, sha256, decoded.assumed());
                }
                case HTML -> {
                    Charsets.Decoded decoded = Charsets.decodeMarkup(bytes);
                    yield new ReadDocument(HtmlText.of(decoded.text(), budget), kind, sha256,
                            decoded.assumed());
                }
                case PDF -> new ReadDocument(PdfText.of(bytes, budget), kind, sha256, null);
                case EPUB -> {
                    Charsets.Decoded decoded = EpubText.of(bytes, budget);
                    yield new ReadDocument(decoded.text(), kind, sha256, decoded.assumed());
                }
            };
        } catch (Charsets.Unknown e) {
            throw new DocumentException(Reason.CHARSET, document, "", e);
        } catch (Budget.Exceeded e) {
            throw tooLarge(document, e.bound());
        } catch (DocumentException | CancellationException e) {
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new DocumentException(Reason.TOO_LARGE, document, "memory", e);
        } catch (IOException | RuntimeException e) {
            // A file made to harm meets every unguarded corner of a library; it is one document less, not our end.
            throw unreadable(document, e);
        }
    }

    private static Kind kind(String document, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String name = document.toLowerCase(Locale.ROOT);
        if (start.contains("%PDF-")) {
            return Kind.PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return Kind.EPUB;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        boolean html = lower.contains("<!doctype html") || lower.contains("<html");
        return html || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")
                ? Kind.HTML
                : name.endsWith(".pdf") ? Kind.PDF : Kind.TEXT;
    }

    private static CancellationException cancelled(Throwable cause) {
        CancellationException cancelled = new CancellationException();
        cancelled.initCause(cause);
        return cancelled;
    }

    private static DocumentException tooLarge(String document, String bound) {
        return new DocumentException(Reason.TOO_LARGE, document, bound, null);
    }

    private static DocumentException unreadable(String document, Throwable cause) {
        String said = cause.getMessage();
        return new DocumentException(Reason.UNREADABLE, document,
                said == null ? cause.getClass().getSimpleName() : said, cause);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
