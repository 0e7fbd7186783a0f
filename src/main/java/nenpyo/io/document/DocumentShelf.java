package nenpyo.io.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the documents used last, under the hash of their bytes: a file that has changed is another document, and the same
 * document under two names is one. In memory only. Safe on any thread.
 */
public final class DocumentShelf {
    /** UTF-16 units of all texts together, but for the document used last, which stays however long it is. */
    private static final long CHARS_MOST = 64L << 20;

    private final Map<Key, ReadDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
    private long chars;

    private record Key(String sha256, ReadDocument.Kind kind) {}

    /** The document of a hash; null where it is not here. */
    synchronized @Nullable ReadDocument get(String sha256, ReadDocument.Kind kind) {
        return documents.get(new Key(sha256, kind));
    }

    /** Keeps a document, and lets go those not used for longest. */
    synchronized void put(ReadDocument document) {
        if (documents.put(new Key(document.sha256(), document.kind()), document) == null) {
            chars += document.text().length();
        }
        Iterator<ReadDocument> oldest = documents.values().iterator();
        while (chars > CHARS_MOST && documents.size() > 1) {
            chars -= oldest.next().text().length();
            oldest.remove();
        }
    }
}
