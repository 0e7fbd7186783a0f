package nenpyo.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nenpyo.lettering.LackedCharacters;
import nenpyo.text.Messages;

/** Says which characters the bundled fonts lack and what stands for them. */
public final class LackedWording {
    /** How many characters are named. */
    private static final int NAMED_MOST = 12;

    private final Messages words;

    public LackedWording(Messages words) {
        this.words = words;
    }

    /**
     * A sentence for what fonts of the system draw and one for what is a box; none where nothing is lacked.
     *
     * @param chosen which fonts could have drawn it: where none but the bundled might, boxes are what was asked for
     */
    public List<String> sentences(LackedCharacters lacked, FontChoice chosen) {
        List<String> sentences = new ArrayList<>();
        if (!lacked.borrowed().isEmpty()) {
            sentences.add(words.get("letters.borrowed", named(lacked.borrowed(), false),
                    String.join(words.get("letters.and"), lacked.families())));
        }
        if (!lacked.boxed().isEmpty()) {
            sentences.add(words.get(
                    chosen == FontChoice.BUNDLED ? "letters.boxed.wanted" : "letters.boxed",
                    named(lacked.boxed(), true)));
        }
        return sentences;
    }

    private String named(List<String> characters, boolean codes) {
        String first = characters.stream()
                .limit(NAMED_MOST)
                .map(character -> codes ? code(character) : character)
                .collect(Collectors.joining(codes ? words.get("letters.and") : " "));
        int more = characters.size() - NAMED_MOST;
        return more > 0 ? words.get("letters.more", first, more) : first;
    }

    /** The character with its code, for it may well be drawn nowhere; of what would upset a line, the code alone. */
    private static String code(String character) {
        int codePoint = character.codePointAt(0);
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.OTHER_SYMBOL
                ? character + " " + code
                : code;
    }
}
