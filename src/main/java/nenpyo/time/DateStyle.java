package nenpyo.time;

import java.util.Locale;

/** In which language, and how shortly, a date is worded. */
enum DateStyle {
    ENGLISH, JAPANESE, BRIEF_ENGLISH, BRIEF_JAPANESE;

    /** Japanese where the language is Japanese, else English. */
    static DateStyle of(Locale locale, boolean brief) {
        boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        if (brief) {
            return japanese ? BRIEF_JAPANESE : BRIEF_ENGLISH;
        }
        return japanese ? JAPANESE : ENGLISH;
    }

    boolean isBrief() {
        return this == BRIEF_ENGLISH || this == BRIEF_JAPANESE;
    }

    boolean isJapanese() {
        return this == JAPANESE || this == BRIEF_JAPANESE;
    }
}
