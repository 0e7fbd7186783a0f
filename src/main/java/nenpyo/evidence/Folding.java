package nenpyo.evidence;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Makes texts equal that differ only by how they were typeset, and keeps the way back. In one pass, linear:
 *
 * <ul>
 * <li>NFKC, a base character with its marks at a time: 全角 and 半角, ligatures, decomposed kana, jamo;
 * <li>dashes, quotation marks, wave dashes as one each; 、 and ， as a comma, 。 and ． as a full stop;
 * <li>white space and line breaks as one space, and as none beside Chinese or Japanese writing, where they mean nothing;
 * <li>a hyphen at the end of a line between a letter and a small letter goes with the break; soft hyphens, zero-width and
 * bidi characters and variation selectors go;
 * <li>ruby in 《 》 behind a kanji, with its ｜, and between U+FFF9 and U+FFFB;
 * <li>footnote marks: [12], (注1), ※1, †, and raised digits where they are no power of a number or a unit of metres.
 * </ul>
 *
 * <p>Not folded: capitals, old and new forms of kanji, kana in round brackets (so often part of the sentence), and hyphens
 * within a line. A code point beyond U+FFFF becomes one unit, so that edits are counted in code points; two of them may
 * share a unit, which is why a match is compared once more by {@link #same}.
 */
final class Folding {
    private static final byte PLAIN = 1;
    private static final byte EXTENDING = 2;
    private static final byte SPECIAL = 3;
    /** What each unit is; 0 where nobody has asked. Written by any thread, always with the same values. */
    private static final byte[] KINDS = new byte[1 << 16];
    private static final char SOFT_HYPHEN = 0xAD;
    private static final int MARK_CHARS_MOST = 8;
    private static final int RUBY_CHARS_MOST = 40;

    private final String text;
    private final FoldedText.Builder folded;
    /** Whether what was kept last belongs to a script without spaces. */
    private boolean spaceless;
    private int before;
    private boolean hyphenBehindLetter;

    private Folding(String text) {
        this.text = text;
        this.folded = new FoldedText.Builder(text.length());
    }

    /** The text folded. */
    static FoldedText fold(String text) {
        return new Folding(text).run();
    }

    /** Whether two texts differ by nothing but how they were typeset. */
    static boolean same(String a, String b) {
        return spelled(a).equals(spelled(b));
    }

    /** The folded text as code points, none of them sharing a unit. */
    private static String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        FoldedText folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isSurrogate(folded.unit(i)) && folded.end(i) - folded.start(i) > 1) {
                spelled.append(
                        Normalizer.normalize(text.substring(folded.start(i), folded.end(i)), Form.NFKC));
            } else {
                spelled.append(folded.unit(i));
            }
        }
        return spelled.toString();
    }

    private FoldedText run() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (kind(c) == PLAIN && (i + 1 == length || kind(text.charAt(i + 1)) != EXTENDING)) {
                folded.add(c, i);
                spaceless = c > 0x2E7F && Scripts.isSpaceless(c);
                before = c;
                i++;
            } else {
                i = special(c, i);
            }
        }
        while (folded.last() == ' ') {
            folded.drop();
        }
        return folded.end();
    }

    /** Deals with what is not kept as it is; returns where to go on. */
    private int special(char c, int at) {
        if (isSpace(c)) {
            return space(at);
        }
        int mark = markEnd(c, at);
        if (mark > at) {
            return mark;
        }
        return cluster(at);
    }

    private int space(int from) {
        int to = from;
        boolean breaks = false;
        while (to < text.length() && (isSpace(text.charAt(to)) || isIgnored(text.charAt(to)))) {
            breaks |= text.charAt(to) == '\n' || text.charAt(to) == '\r';
            to++;
        }
        if (to == text.length() || folded.length() == 0) {
            return to;
        }
        int next = text.codePointAt(to);
        if (breaks && from > 0 && Character.isLowerCase(next) && isBroken(from)) {
            if (folded.last() == '-') {
                folded.drop();
            }
        } else if (!spaceless && !Scripts.isSpaceless(next) && folded.last() != ' ') {
            if (to - from == 1) {
                // One for one, as nearly all are: it needs no run of its own.
                folded.add(' ', from);
            } else {
                folded.stretch(from, to - from);
                folded.put(' ');
            }
        }
        return to;
    }

    /** Whether a line that ends here broke a word: by a soft hyphen, or by one behind a letter. */
    private boolean isBroken(int end) {
        return text.charAt(end - 1) == SOFT_HYPHEN || (folded.last() == '-' && hyphenBehindLetter);
    }

    /** The end of what is left out where it begins here; the place itself where nothing is. */
    private int markEnd(char c, int at) {
        if (isIgnored(c)) {
            return at + 1;
        }
        return switch (c) {
            case '[', '［' -> bracketed(at, ']', '］', false);
            case '(', '（' -> bracketed(at, ')', '）', true);
            case '※' -> digitsEnd(at + 1) > at + 1 ? digitsEnd(at + 1) : at;
            case '†', '‡' -> at + 1;
            case '¹', '²', '³', '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' -> raised(at);
            case '《' -> Scripts.isKanji(before) ? ruby(at) : at;
            case '｜' -> rubyFollows(at) ? at + 1 : at;
            case '\uFFF9', '\uFFFB' -> at + 1;
            case '\uFFFA' -> within(at, '\uFFFB');
            default -> at;
        };
    }

    /** A note's number in brackets: up to three digits; in round ones only behind 注. */
    private int bracketed(int at, char end, char wideEnd, boolean named) {
        int i = at + 1;
        boolean note = i < text.length() && (text.charAt(i) == '注' || text.charAt(i) == '註');
        if (named && !note) {
            return at;
        }
        if (note) {
            i++;
            while (i < text.length() && isSpace(text.charAt(i)) && i - at < MARK_CHARS_MOST) {
                i++;
            }
        }
        int digits = digitsEnd(i);
        boolean closed = digits > i && digits < text.length()
                && (text.charAt(digits) == end || text.charAt(digits) == wideEnd);
        return closed ? digits + 1 : at;
    }

    /** Behind one to three digits; the place itself where there are none or more. */
    private int digitsEnd(int from) {
        int i = from;
        while (i < text.length() && i - from < 4 && Character.digit(text.charAt(i), 10) >= 0) {
            i++;
        }
        return i - from > 3 ? from : i;
    }

    private int raised(int at) {
        return before == 'm' || before == 'ｍ' || Character.isDigit(before) ? at : at + 1;
    }

    private int ruby(int at) {
        int i = at + 1;
        while (i < text.length() && i - at <= RUBY_CHARS_MOST
                && (Scripts.isKana(text.charAt(i)) || text.charAt(i) == '\u3000')) {
            i++;
        }
        return i > at + 1 && i < text.length() && text.charAt(i) == '》' ? i + 1 : at;
    }

    private boolean rubyFollows(int at) {
        int i = at + 1;
        while (i < text.length() && i - at <= RUBY_CHARS_MOST && text.charAt(i) != '《'
                && text.charAt(i) != '\n') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '《' && i > at + 1
                && Scripts.isKanji(text.charAt(i - 1));
    }

    private int within(int at, char end) {
        int found = text.indexOf(end, at, Math.min(text.length(), at + RUBY_CHARS_MOST));
        return found < 0 ? at + 1 : found + 1;
    }

    /** A code point with the marks that follow it. */
    private int cluster(int at) {
        int first = text.codePointAt(at);
        int to = at + Character.charCount(first);
        while (to < text.length() && Scripts.isExtending(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        hyphenBehindLetter = Character.isLetter(before);
        String normal = to - at == 1 && Character.isSurrogate((char) first)
                ? text.substring(at, to)
                : Normalizer.normalize(text.substring(at, to), Form.NFKC);
        boolean many = to - at > 1 || normal.length() != 1;
        if (many) {
            folded.stretch(at, to - at);
        }
        normal.codePoints().filter(c -> !isVariation(c)).forEach(c -> {
            char unit = unit(c);
            if (many) {
                folded.put(unit);
            } else {
                folded.add(unit, at);
            }
        });
        spaceless = Scripts.isSpaceless(first);
        before = first;
        return to;
    }

    private static char unit(int c) {
        return c > 0xFFFF ? (char) (0xD800 + (c & 0x7FF)) : alike((char) c);
    }

    /** One character for several that are written for one another. */
    private static char alike(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '─' -> '-';
            case '“', '”', '„', '〝', '〟', '″' -> '"';
            case '‘', '’', '‚', '′' -> '\'';
            case '〜' -> '~';
            case '、' -> ',';
            case '。' -> '.';
            default -> c;
        };
    }

    private static byte kind(char c) {
        byte known = KINDS[c];
        if (known != 0) {
            return known;
        }
        byte kind = classify(c);
        KINDS[c] = kind;
        return kind;
    }

    private static byte classify(char c) {
        if (Scripts.isExtending(c)) {
            return EXTENDING;
        }
        if (Character.isSurrogate(c) || isSpace(c) || isIgnored(c)
                || "-[［(（※†‡《｜\uFFF9\uFFFA\uFFFB".indexOf(c) >= 0) {
            return SPECIAL;
        }
        String normal = Normalizer.normalize(String.valueOf(c), Form.NFKC);
        return normal.length() == 1 && normal.charAt(0) == c && alike(c) == c ? PLAIN : SPECIAL;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isIgnored(char c) {
        return c == SOFT_HYPHEN || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static boolean isVariation(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
