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
    A_YEAR_LIKE("a year <3> from <1> to <2>", "<1>から<2>までのある年(<3>)", "<3>, <1> – <2>", "<3>(<1>〜<2>)"), //
    A_YEAR_OF("a year in the <1>", "<1>のある年", "<1>", "<1>"), //
    UNSTATED_YEAR("year not stated", "年の記載なし", "year not stated", "年の記載なし"), //
    IN_YEAR("<1> of <2>", "<2>の<1>", "<1>, <2>", "<2>の<1>"), //
    IN_UNSTATED_YEAR("<1>, year not stated", "<1>(年の記載なし)", "<1>, year not stated", "<1>(年の記載なし)"), //
    ESTIMATE("<1>, estimated to be <2>", "<1>(推定<2>)", "<1>, est. <2>", "<1>(推定<2>)"), //
    SOME_MONTH("a month", "ある月", "a month", "ある月"), //
    SOME_DAY("a day", "ある日", "a day", "ある日"), //
    A_MONTH_FROM("a month from <1> to <2>", "<1>から<2>までのある月", "<1> – <2>", "<1>〜<2>"), //
    A_DAY_FROM("a day from <1> to <2>", "<1>から<2>までのある日", "<1> – <2>", "<1>〜<2>"), //
    A_DAY_NUMBER("<1> to <2>", "<1>から<2>までのある日", "<1> – <2>", "<1>〜<2>"), //
    DAY_OF("day <2> of <1>", "<1>の<2>", "day <2>, <1>", "<1>の<2>"), //
    OR("<1> or <2>", "<1>または<2>", "<1> or <2>", "<1>または<2>"), //
    A_MONTH("a month in <1>", "<1>のある月", "<1>", "<1>"), //
    A_DAY("a day in <1>", "<1>のある日", "<1>", "<1>"), //
    SEASON("<1> (hemisphere not stated)", "<1>(半球の記載なし)", "<1>", "<1>"), //
    NORTHERN("<1> (Northern Hemisphere)", "<1>(北半球)", "<1> (N. Hem.)", "<1>(北半球)"), //
    SOUTHERN("<1> (Southern Hemisphere)", "<1>(南半球)", "<1> (S. Hem.)", "<1>(南半球)"), //
    PARTS("<1> (<2>)", "<1>(<2>)", "<1> (<2>)", "<1>(<2>)"), //
    PART_UNCERTAIN("<1> uncertain", "<1>は不確か", "<1> uncertain", "<1>は不確か"), //
    PART_APPROXIMATE("<1> approximate", "<1>はおおよそ", "<1> approximate", "<1>はおおよそ"), //
    PART_BOTH("<1> uncertain and approximate", "<1>は不確かでおおよそ", "<1> uncertain and approximate",
            "<1>は不確かでおおよそ"), //
    YEAR_PART("year", "年", "year", "年"), //
    MONTH_PART("month", "月", "month", "月"), //
    SEASON_PART("part of the year", "時期", "part of the year", "時期"), //
    DAY_PART("day", "日", "day", "日"), //
    AND(" and ", "と", " and ", "と"), //
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
