package nenpyo.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a timeline's file is written, for the help: a short text in the simplest Markdown, which {@link #blocks} takes
 * apart for a surface that knows none.
 */
public final class FormatGuide {
    private final String markdown;

    private FormatGuide(String markdown) {
        this.markdown = markdown;
    }

    /** The guide in Japanese where that is the language of the locale, else in English. */
    public static FormatGuide in(Locale locale) {
        String name = locale.getLanguage().equals("ja") ? "format-guide_ja.md" : "format-guide_en.md";
        try (InputStream in = Objects.requireNonNull(FormatGuide.class.getResourceAsStream(name),
                "the program was packaged without " + name)) {
            return new FormatGuide(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    public String markdown() {
        return markdown;
    }

    /** What a block of the guide is. */
    public enum Kind {
        TITLE, HEADING, PARAGRAPH,
        /** One item of a list. */
        ITEM,
        /** Lines to be shown as they are, in a font of even width. */
        CODE
    }

    /**
     * A part of the guide that stands by itself.
     *
     * @param text with its words of code in back-quotes, but for {@link Kind#CODE}, which has lines
     */
    public record Block(Kind kind, String text) {}

    /** The guide, block by block. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> code = new ArrayList<>();
        boolean inCode = false;
        for (String line : markdown.lines().toList()) {
            if (line.equals("```")) {
                if (inCode) {
                    blocks.add(new Block(Kind.CODE, String.join("\n", code)));
                    code.clear();
                }
                inCode = !inCode;
            } else if (inCode) {
                code.add(line);
            } else if (!line.isBlank()) {
                blocks.add(block(line));
            }
        }
        return blocks;
    }

    private static Block block(String line) {
        if (line.startsWith("# ")) {
            return new Block(Kind.TITLE, line.substring(2));
        }
        if (line.startsWith("## ")) {
            return new Block(Kind.HEADING, line.substring(3));
        }
        return line.startsWith("- ")
                ? new Block(Kind.ITEM, line.substring(2))
                : new Block(Kind.PARAGRAPH, line);
    }
}
