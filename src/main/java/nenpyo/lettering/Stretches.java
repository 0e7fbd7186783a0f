package nenpyo.lettering;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nenpyo.lettering.Stretches.Stretch.Kind;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Unlettered;
import nenpyo.text.Weight;

/** Parts a text into what the bundled font writes and what it lacks. */
final class Stretches {
    private static final TextMeasurer MEASURER = TextMeasurer.bundled();
    /** What a reader takes for one character (Unicode Standard Annex 29, extended grapheme cluster). */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final Weight weight;
    private final List<Stretch> parts = new ArrayList<>();

    /** Characters that are set alike. */
    record Stretch(String text, Kind kind) {
        enum Kind {
            /** The bundled font has them. */
            WRITTEN,
            /** One character that it lacks, such as a Korean syllable. */
            SINGLE,
            /** Several that it lacks, whose letters may join, or run from right to left. */
            JOINED
        }
    }

    private Stretches(Weight weight) {
        this.weight = weight;
    }

    /** Whether the bundled font of a weight has all of a text. */
    static boolean has(String text, Weight weight) {
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            if (!MEASURER.covers(codePoint, weight)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    /** The characters of a text as a reader takes them. */
    static List<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The parts in order; of a text that is lacked nowhere, one. */
    static List<Stretch> of(String text, Weight weight) {
        Stretches made = new Stretches(weight);
        List<String> characters = characters(text);
        for (int i = 0; i < characters.size(); i++) {
            String next = characters.get(i);
            boolean between = next.isBlank() && i + 1 < characters.size()
                    && made.kind(characters.get(i + 1)) == Kind.JOINED && made.joins(characters.get(i + 1));
            made.add(next, between ? Kind.JOINED : made.kind(next));
        }
        return made.parts;
    }

    private Kind kind(String character) {
        if (has(character, weight)) {
            return Kind.WRITTEN;
        }
        int first = character.codePointAt(0);
        return MEASURER.covers(first, weight) || !Unlettered.isNarrow(first) ? Kind.SINGLE : Kind.JOINED;
    }

    private boolean lastIs(Kind kind) {
        return !parts.isEmpty() && parts.getLast().kind == kind;
    }

    /** Whether a character is of the script of those just before it, which one font may well have. */
    private boolean joins(String character) {
        return lastIs(Kind.JOINED) && script(parts.getLast().text) == script(character);
    }

    private static UnicodeScript script(String text) {
        return UnicodeScript.of(text.codePointAt(0));
    }

    private void add(String text, Kind kind) {
        boolean goesOn = kind == Kind.WRITTEN
                ? lastIs(kind)
                : kind == Kind.JOINED && (text.isBlank() || joins(text));
        if (goesOn) {
            parts.add(new Stretch(parts.removeLast().text + text, kind));
        } else if (kind == Kind.SINGLE && isSilentBehindFirst(text)) {
            int first = Character.charCount(text.codePointAt(0));
            add(text.substring(0, first), Kind.WRITTEN);
            parts.add(new Stretch(text.substring(first), Kind.SINGLE));
        } else {
            parts.add(new Stretch(text, kind));
        }
    }

    /** A written character whose variant is asked for by a selector, as in many Japanese names: the usual form will do. */
    private boolean isSilentBehindFirst(String text) {
        return MEASURER.covers(text.codePointAt(0), weight)
                && text.codePoints().skip(1).allMatch(Unlettered::isInvisible);
    }
}
