package nenpyo.time;

/**
 * The sentences a date is worded in, one row each: English, Japanese, brief English, brief Japanese. {@code <1>} and
 * {@code <2>} are the places of the dates. (Only the sentences: the names of years, months and days are
 * {@link DateNames}.)
 */
enum Phrase {
    AROUND("around <1>", "<1>頃", "c. <1>", "<1>頃"), //
    UNCERTAIN("<1> (uncertain)", "<1>(不確か)", "<1>?", "<1>?"), //
    DECADE("<1>s", "<1>年代", "<1>s", "<1>年代"), //
    A_YEAR("a year from <1> to <2>", "<1>から<2>までのある年", "<1> – <2>", "<1>〜<2>"), //
    A_MONTH("a month in <1>", "<1>のある月", "<1>", "<1>"), //
    A_DAY("a day in <1>", "<1>のある日", "<1>", "<1>"), //
    SEASON("<1> (hemisphere not stated)", "<1>(半球の記載なし)", "<1>", "<1>"), //
    CLOCK("<1>, <2>", "<1> <2>", "<1> <2>", "<1> <2>"), //
    CLOCK_UTC("<1>, <2> UTC", "<1> <2>(UTC)", "<1> <2> UTC", "<1> <2> UTC"), //
    CLOCK_SHIFTED("<1> (UTC<2>)", "<1>(UTC<2>)", "<1> <2>", "<1> <2>"), //
    FROM_TO("<1> – <2>", "<1>〜<2>", "<1> – <2>", "<1>〜<2>"), //
    GOING_ON("since <1>", "<1>から", "<1> –", "<1>〜"), //
    END_UNKNOWN("from <1>, end unknown", "<1>から(終了時期不明)", "<1> – ?", "<1>〜?"), //
    START_OPEN("until <1>", "<1>まで", "– <1>", "〜<1>"), //
    START_UNKNOWN("until <1>, start unknown", "<1>まで(開始時期不明)", "? – <1>", "?〜<1>"), //
    ONGOING("ongoing, start unknown", "継続中(開始時期不明)", "ongoing", "継続中"), //
    RANGE("<1> to <2>", "<1>から<2>まで", "<1> – <2>", "<1>〜<2>"), //
    SOME_TIME("at some time from <1> to <2>", "<1>から<2>までのある時", "within <1> – <2>", "<1>〜<2>のある時"), //
    OR_EARLIER("<1> or earlier", "<1>以前", "<1> or earlier", "<1>以前"), //
    OR_LATER("<1> or later", "<1>以降", "<1> or later", "<1>以降"), //
    AND_EARLIER("<1> and earlier", "<1>以前", "<1> and earlier", "<1>以前"), //
    AND_LATER("<1> and later", "<1>以降", "<1> and later", "<1>以降"), //
    ONE_OF("one of: <1>", "<1>のいずれか", "one of <1> … <2>", "<1>…<2>のいずれか"), //
    ALL_OF("all of: <1>", "<1>のすべて", "all of <1> … <2>", "<1>…<2>のすべて"), //
    COMMA(", ", "、", ", ", "、"), //
    BOTH_ERAS(" / ", "・", "/", "・");

    private final String english;
    private final String japanese;
    private final String briefEnglish;
    private final String briefJapanese;

    Phrase(String english, String japanese, String briefEnglish, String briefJapanese) {
        this.english = english;
        this.japanese = japanese;
        this.briefEnglish = briefEnglish;
        this.briefJapanese = briefJapanese;
    }

    /** The sentence with its dates, or nothing where one of them is nothing: a date without a name makes no sentence. */
    String say(DateStyle style, String... dates) {
        String sentence = switch (style) {
            case ENGLISH -> english;
            case JAPANESE -> japanese;
            case BRIEF_ENGLISH -> briefEnglish;
            case BRIEF_JAPANESE -> briefJapanese;
        };
        for (int i = 0; i < dates.length; i++) {
            if (dates[i].isEmpty()) {
                return "";
            }
            sentence = sentence.replace("<" + (i + 1) + ">", dates[i]);
        }
        return sentence;
    }
}
