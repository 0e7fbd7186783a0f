package nenpyo.time;

import java.util.List;

/** The names of seasons and other parts of a year. Of a label, the months say more than the number of the part. */
record GroupingNames(DateStyle style) {
    private static final List<String> ENGLISH_SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final String JAPANESE_SEASONS = "春夏秋冬";
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
    private static final List<String> THIRDS = List.of("first", "middle", "last");

    /** With its year, which is given by name: "spring 2001", "first quarter of 2001", "2001年春". */
    String of(Grouping grouping, String year) {
        String name = name(grouping);
        if (style.isJapanese()) {
            // 平21, but 平21年1〜3月期.
            boolean bare = Character.isDigit(year.charAt(year.length() - 1)) || year.endsWith("元");
            return year + (bare && !isSeason(grouping) ? "年" : "") + name;
        }
        return name + (isSeason(grouping) || style.isBrief() ? " " : " of ") + year;
    }

    /** By itself: "spring", "first quarter", "春". */
    String name(Grouping grouping) {
        int index = grouping.number() - 1;
        if (isSeason(grouping)) {
            return style.isJapanese()
                    ? JAPANESE_SEASONS.substring(index, index + 1)
                    : ENGLISH_SEASONS.get(index);
        }
        return switch (style) {
            case ENGLISH -> english(grouping.kind(), index);
            case JAPANESE -> japanese(grouping, index);
            case BRIEF_ENGLISH -> WesternNames.englishMonth(grouping.firstMonth(), style) + "–"
                    + WesternNames.englishMonth(lastMonth(grouping), style);
            case BRIEF_JAPANESE -> months(grouping) + "期";
        };
    }

    static boolean isSeason(Grouping grouping) {
        return grouping.kind().compareTo(Grouping.Kind.QUARTER) < 0;
    }

    private static String english(Grouping.Kind kind, int index) {
        return switch (kind) {
            case QUARTER -> QUARTERS.get(index) + " quarter";
            case QUADRIMESTER -> THIRDS.get(index) + " four months";
            case SEMESTRAL -> QUARTERS.get(index) + " half";
            case SEASON, NORTHERN, SOUTHERN -> throw new IllegalArgumentException("a season: " + kind);
        };
    }

    /** With the months, for 第1四半期 and 上半期 by themselves are mostly those of the fiscal year. */
    private static String japanese(Grouping grouping, int index) {
        return switch (grouping.kind()) {
            case QUARTER -> "第" + (index + 1) + "四半期(" + months(grouping) + ")";
            case SEMESTRAL -> (index == 0 ? "上" : "下") + "半期(" + months(grouping) + ")";
            default -> months(grouping) + "期";
        };
    }

    private static String months(Grouping grouping) {
        return grouping.firstMonth() + "〜" + lastMonth(grouping) + "月";
    }

    private static int lastMonth(Grouping grouping) {
        return grouping.firstMonth() + grouping.months() - 1;
    }
}
