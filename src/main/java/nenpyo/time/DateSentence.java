package nenpyo.time;

import java.util.List;
import nenpyo.time.DateSet.Kind;
import nenpyo.time.DateSet.Member;
import nenpyo.time.Interval.End;

/** Words a value in the names of one calendar; nothing where that calendar has no name for a date in it. */
record DateSentence(DateNames names) {
    String of(Edtf value) {
        return switch (value) {
            case PlainDate date -> plain(date);
            case DateTime time -> dateTime(time);
            case Interval interval -> interval(interval);
            case DateSet set -> set(set);
        };
    }

    private String plain(PlainDate date) {
        String name = switch (date) {
            case CalendarDate calendar -> new CalendarSentence(names).of(calendar);
            case SubYear part -> subYear(part);
            case LongYear year -> longYear(year);
        };
        return new QualifierSentence(names.style()).of(date, name);
    }

    private String subYear(SubYear part) {
        Grouping grouping = part.grouping();
        Digits year = part.year();
        String name = year.isKnown()
                ? names.season(year.lowest(), grouping)
                : new CalendarSentence(names).ofUnknownYear(year,
                        new GroupingNames(names.style()).name(grouping));
        return switch (grouping.kind()) {
            case SEASON -> say(Phrase.SEASON, name);
            case NORTHERN -> say(Phrase.NORTHERN, name);
            case SOUTHERN -> say(Phrase.SOUTHERN, name);
            case QUARTER, QUADRIMESTER, SEMESTRAL -> name;
        };
    }

    private String longYear(LongYear year) {
        String name = names.year(year.year());
        return year.isEstimate()
                ? say(Phrase.ESTIMATE,
                        say(Phrase.A_YEAR, names.year(year.firstYear()), names.year(year.lastYear())), name)
                : name;
    }

    private String dateTime(DateTime time) {
        String day = names.day(time.day());
        return switch (time.shift()) {
            case "" -> say(Phrase.CLOCK, day, time.clock());
            case "Z" -> say(Phrase.CLOCK_UTC, day, time.clock());
            // A shift west is written with a minus sign, not with a hyphen.
            case String shift ->
                say(Phrase.CLOCK_SHIFTED, say(Phrase.CLOCK, day, time.clock()), shift.replace('-', '−'));
        };
    }

    private String interval(Interval interval) {
        return switch (interval.start()) {
            case End.On(PlainDate from) -> switch (interval.finish()) {
                case End.On(PlainDate to) -> span(Phrase.FROM_TO, from, to);
                case End.Open() -> say(Phrase.GOING_ON, plain(from));
                case End.Unknown() -> say(Phrase.END_UNKNOWN, plain(from));
            };
            case End.Open() ->
                interval.finish() instanceof End.On(PlainDate to) ? say(Phrase.START_OPEN, plain(to)) : "";
            case End.Unknown() -> interval.finish() instanceof End.On(PlainDate to)
                    ? say(Phrase.START_UNKNOWN, plain(to))
                    : ongoing();
        };
    }

    /** {@code /..} has no date, and so no words in an era. */
    private String ongoing() {
        return names instanceof WesternNames ? say(Phrase.ONGOING) : "";
    }

    private String set(DateSet set) {
        List<Member> members = set.members();
        boolean oneOf = set.kind() == Kind.ONE_OF;
        if (members.size() == 1 && oneOf
                && members.getFirst() instanceof Member.Range(PlainDate from, PlainDate to)) {
            return span(Phrase.SOME_TIME, from, to);
        }
        if (members.size() == 1 && !(members.getFirst() instanceof Member.Range)) {
            return member(members.getFirst(), set.kind());
        }
        Phrase phrase = oneOf ? Phrase.ONE_OF : Phrase.ALL_OF;
        List<String> words = members.stream().map(member -> member(member, set.kind())).toList();
        if (words.contains("")) {
            return "";
        }
        if (!names.style().isBrief()) {
            return say(phrase, String.join(say(Phrase.COMMA), words));
        }
        // In brief the outermost is enough: of a range its outer end, and that a set goes on.
        String first = members.getFirst() instanceof Member.Range(PlainDate from, PlainDate _)
                ? plain(from)
                : words.getFirst();
        String last = members.getLast() instanceof Member.Range(PlainDate _, PlainDate to)
                ? plain(to)
                : words.getLast();
        return say(phrase, first, last);
    }

    private String member(Member member, Kind kind) {
        boolean oneOf = kind == Kind.ONE_OF;
        return switch (member) {
            case Member.Single(PlainDate date) -> plain(date);
            case Member.Range(PlainDate from, PlainDate to) -> span(Phrase.RANGE, from, to);
            case Member.OrEarlier(PlainDate date) ->
                say(oneOf ? Phrase.OR_EARLIER : Phrase.AND_EARLIER, plain(date));
            case Member.OrLater(PlainDate date) ->
                say(oneOf ? Phrase.OR_LATER : Phrase.AND_LATER, plain(date));
        };
    }

    private String span(Phrase phrase, PlainDate from, PlainDate to) {
        String start = plain(from);
        return say(phrase, start, withoutShared(start, plain(to)));
    }

    /**
     * In Japanese, the second of two dates without the year, or the year and month, that it shares with the first:
     * 2015年4月 and 2015年10月 make 2015年4月〜10月. Whole parts only, and only where numbers are left of both.
     */
    static String withoutShared(String first, String second) {
        int shared = 0;
        int limit = Math.min(first.length(), second.length()) - 1;
        for (int i = 0; i < limit && first.charAt(i) == second.charAt(i); i++) {
            boolean endsPart = first.charAt(i) == '年' || first.charAt(i) == '月';
            if (endsPart && Character.isDigit(first.charAt(i + 1))
                    && Character.isDigit(second.charAt(i + 1))) {
                shared = i + 1;
            }
        }
        return first.contains("・") || second.contains("・") ? second : second.substring(shared);
    }

    private String say(Phrase phrase, String... dates) {
        return phrase.say(names.style(), dates);
    }
}
