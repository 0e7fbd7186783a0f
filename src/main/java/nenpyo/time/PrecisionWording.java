package nenpyo.time;

/** Names how finely a value is known. */
final class PrecisionWording {
    private PrecisionWording() {}

    static String of(Edtf value, DateStyle style) {
        String kind = style.isJapanese() ? japanese(value.type()) : english(value.type());
        return kind + of(value.precision(), style);
    }

    static String of(Precision precision, DateStyle style) {
        return style.isJapanese() ? japanese(precision) : english(precision);
    }

    private static String english(Edtf.Type type) {
        return switch (type) {
            case INTERVAL -> "interval, ";
            case ONE_OF -> "one of several, ";
            case ALL_OF -> "several dates, ";
            case DATE, DATE_TIME, SUB_YEAR, LONG_YEAR -> "";
        };
    }

    private static String japanese(Edtf.Type type) {
        return switch (type) {
            case INTERVAL -> "期間、";
            case ONE_OF -> "複数の候補、";
            case ALL_OF -> "複数の日付、";
            case DATE, DATE_TIME, SUB_YEAR, LONG_YEAR -> "";
        };
    }

    private static String english(Precision precision) {
        return switch (precision) {
            case SUBSECOND -> "to a fraction of a second";
            case SECOND -> "to the second";
            case DAY -> "to the day";
            case MONTH -> "to the month";
            case SEASON -> "to the season";
            case QUARTER -> "to the quarter";
            case QUADRIMESTER -> "to four months";
            case SEMESTRAL -> "to the half year";
            case YEAR -> "to the year";
            case DECADE -> "to ten years";
            case CENTURY -> "to a hundred years";
            case MILLENNIUM -> "to a thousand years";
            case YEARS_1E4, YEARS_1E5 -> "to " + power(precision.zeros() - 3) + ",000 years";
            case YEARS_1E6, YEARS_1E7, YEARS_1E8 -> "to " + power(precision.zeros() - 6) + " million years";
            case YEARS_1E9, YEARS_1E10, YEARS_1E11 ->
                "to " + power(precision.zeros() - 9) + " billion years";
            case NONE -> "neither end dated";
        };
    }

    private static String japanese(Precision precision) {
        return switch (precision) {
            case SUBSECOND -> "秒未満までの精度";
            case SECOND -> "秒までの精度";
            case DAY -> "日までの精度";
            case MONTH -> "月までの精度";
            case SEASON -> "季節までの精度";
            case QUARTER -> "四半期までの精度";
            case QUADRIMESTER -> "4か月単位の精度";
            case SEMESTRAL -> "半期までの精度";
            case YEAR -> "年までの精度";
            case DECADE, CENTURY, MILLENNIUM -> power(precision.zeros()) + "年単位の精度";
            case YEARS_1E4, YEARS_1E5, YEARS_1E6, YEARS_1E7 ->
                power(precision.zeros() - 4) + "万年単位の精度";
            case YEARS_1E8, YEARS_1E9, YEARS_1E10, YEARS_1E11 ->
                power(precision.zeros() - 8) + "億年単位の精度";
            case NONE -> "始期・終期とも記載なし";
        };
    }

    private static String power(int zeros) {
        return "1" + "0".repeat(zeros);
    }
}
