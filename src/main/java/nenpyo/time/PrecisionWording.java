package nenpyo.time;

/** Names how finely a value is known. */
final class PrecisionWording {
    private PrecisionWording() {}

    static String of(Edtf value, DateStyle style) {
        boolean japanese = style.isJapanese();
        String precision = japanese ? japanese(value.precision()) : english(value.precision());
        String kind = japanese ? japanese(value.type()) : english(value.type());
        return kind + precision;
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
            case YEAR -> "to the year";
            case DECADE -> "to ten years";
            case CENTURY -> "to a hundred years";
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
            case YEAR -> "年までの精度";
            case DECADE -> "10年単位の精度";
            case CENTURY -> "100年単位の精度";
            case NONE -> "始期・終期とも記載なし";
        };
    }
}
