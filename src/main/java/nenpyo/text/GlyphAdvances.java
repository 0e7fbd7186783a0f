package nenpyo.text;

import java.nio.ByteBuffer;

/**
 * How far each character of a TrueType font moves the pen. Reads the tables {@code head}, {@code hhea}, {@code hmtx}
 * and {@code cmap} (OpenType 1.9, subtable formats 4 and 12); immutable and safe on any thread.
 */
final class GlyphAdvances {
    private static final int PAGE_BITS = 8;
    private static final int PAGES = 0x110000 >> PAGE_BITS;

    private final ByteBuffer font;
    private final int unitsPerEm;
    private final int[] advanceOfGlyph;
    /** Glyph ids by code point, in pages of 256 so that the empty planes cost nothing. */
    private final char[][] glyphs = new char[PAGES][];

    private GlyphAdvances(byte[] file) {
        font = ByteBuffer.wrap(file);
        unitsPerEm = u16(table("head") + 18);
        int metrics = u16(table("hhea") + 34);
        int hmtx = table("hmtx");
        advanceOfGlyph = new int[metrics];
        for (int glyph = 0; glyph < metrics; glyph++) {
            advanceOfGlyph[glyph] = u16(hmtx + 4 * glyph);
        }
        readCharacterMap(table("cmap"));
    }

    /** Reads the advances of a TrueType file. */
    static GlyphAdvances read(byte[] file) {
        return new GlyphAdvances(file);
    }

    /** The advance in em of a code point; that of {@link Unlettered} where the font has no glyph. */
    double advance(int codePoint) {
        int glyph = glyph(codePoint);
        if (glyph == 0) {
            return Unlettered.room(codePoint);
        }
        return (double) advanceOfGlyph[Math.min(glyph, advanceOfGlyph.length - 1)] / unitsPerEm;
    }

    /** Whether the font draws a code point. */
    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    private int glyph(int codePoint) {
        char[] page = glyphs[codePoint >> PAGE_BITS];
        return page == null ? 0 : page[codePoint & 0xFF];
    }

    private int table(String tag) {
        int tables = u16(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == tagNumber(tag)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + tag);
    }

    private static int tagNumber(String tag) {
        return tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    }

    private void readCharacterMap(int cmap) {
        int subtables = u16(cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            switch (u16(subtable)) {
                case 4 -> readSegments(subtable);
                case 12 -> readGroups(subtable);
                default -> {
                    // Variation sequences and legacy encodings: nothing that a width needs.
                }
            }
        }
    }

    private void readSegments(int subtable) {
        int doubled = u16(subtable + 6);
        int ends = subtable + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int s = 0; s < doubled; s += 2) {
            int offset = u16(offsets + s);
            for (int c = u16(starts + s); c <= u16(ends + s) && c != 0xFFFF; c++) {
                int glyph = offset == 0 ? c : u16(offsets + s + offset + 2 * (c - u16(starts + s)));
                map(c, offset == 0 || glyph != 0 ? glyph + u16(deltas + s) & 0xFFFF : 0);
            }
        }
    }

    private void readGroups(int subtable) {
        int groups = font.getInt(subtable + 12);
        for (int g = 0; g < groups; g++) {
            int group = subtable + 16 + 12 * g;
            int first = font.getInt(group);
            for (int c = first; c <= font.getInt(group + 4); c++) {
                map(c, font.getInt(group + 8) + c - first);
            }
        }
    }

    private void map(int codePoint, int glyph) {
        char[] page = glyphs[codePoint >> PAGE_BITS];
        if (page == null) {
            page = new char[1 << PAGE_BITS];
            glyphs[codePoint >> PAGE_BITS] = page;
        }
        page[codePoint & 0xFF] = (char) glyph;
    }

    private int u16(int at) {
        return font.getShort(at) & 0xFFFF;
    }
}
