package nenpyo.time;

/** Names the eras of the span between two boundaries of a step. */
final class EraTicks {
    /** The widest span of years that is named: of a thousand years nobody asks the era. */
    private static final long WIDEST = 100;

    private EraTicks() {}

    static String of(Step step, Moment moment, DateStyle style) {
        EraNames names = new EraNames(style);
        Day first = Day.of(step.floor(moment));
        Day last = Day.of(step.next(moment)).plusDays(-1);
        return switch (step.unit()) {
            case MILLISECOND, SECOND, MINUTE, HOUR -> names.day(Day.of(moment));
            case DAY -> span(style, names.day(first), names.day(last));
            case MONTH ->
                span(style, names.month(first.year(), first.month()), names.month(last.year(), last.month()));
            case YEAR -> step.count() > WIDEST ? "" : years(names, first, last);
        };
    }

    /** Of several years, the first is named as it was at its beginning, the last as at its end. */
    private static String years(EraNames names, Day first, Day last) {
        if (first.year() == last.year()) {
            return names.year(first.year());
        }
        return span(names.style(), names.yearOf(first), names.yearOf(last));
    }

    private static String span(DateStyle style, String first, String last) {
        if (first.equals(last)) {
            return first;
        }
        boolean whole = style != DateStyle.JAPANESE;
        return Phrase.FROM_TO.say(style, first, whole ? last : DateSentence.withoutShared(first, last));
    }
}
