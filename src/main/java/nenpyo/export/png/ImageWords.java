package nenpyo.export.png;

import java.io.IOException;
import java.util.Objects;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import nenpyo.drawing.Node;
import org.jspecify.annotations.Nullable;

/** What a PNG shows, in words, for those who do not see it: its chunks iTXt (PNG specification, 11.3.4.5). */
final class ImageWords {
    private static final String FORMAT = "javax_imageio_png_1.0";

    private ImageWords() {}

    /** Puts title and description of a group into an image's metadata. */
    static void put(IIOMetadata metadata, Node.Group group) throws IOException {
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        add(texts, "Title", group.title(), group.language());
        add(texts, "Description", group.description(), group.language());
        if (!texts.hasChildNodes()) {
            return;
        }
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(texts);
        try {
            metadata.mergeTree(FORMAT, root);
        } catch (IIOInvalidTreeException e) {
            throw new IOException("this Java cannot describe a PNG", e);
        }
    }

    private static void add(IIOMetadataNode texts, String keyword, @Nullable String text,
            @Nullable String language) {
        if (text == null || text.isEmpty()) {
            return;
        }
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", Objects.requireNonNullElse(language, ""));
        entry.setAttribute("translatedKeyword", "");
        // No text of a PNG holds a zero.
        entry.setAttribute("text", text.replace("\u0000", ""));
        texts.appendChild(entry);
    }
}
