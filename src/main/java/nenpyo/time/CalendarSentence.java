package nenpyo.time;

import java.util.List;
import java.util.stream.IntStream;

/** Words a date of the calendar in the names of one calendar: what is given by name, what is not by what it may be. */
record CalendarSentence(DateNames names) {
    /** From so many on, neighbours are worded by the first and the last. */
    private static final int RANGE = 3;

    String of(CalendarDate date) {
        if (!date.year().isKnown()) {
            return ofUnknownYear(date);
        }
        int year = date.firstYear();
        Digits month = date.month();
        if (month == null) {
            return names.year(year);
        }
        return part(date, month, new Names() {
            @Override
            public String month(int m) {
                return names.month(year, m);
            }

            @Override
            public String day(int m, int d) {
                return names.day(new Day(year, m, d));
            }

            @Override
            public String anyMonth() {
                return say(Phrase.A_MONTH, names.year(year));
            }

            @Override
            public String anyDay() {
                return say(Phrase.A_DAY, names.year(year));
            }
        });
    }

    private String ofUnknownYear(CalendarDate date) {
        Digits month = date.month();
        if (month == null) {
            return isUnstated(date.year()) ? unstatedYear() : years(date.year(), false);
        }
        return ofUnknownYear(date.year(), part(date, month, new Names() {
            @Override
            public String month(int m) {
                return WesternNames.month(m, names.style());
            }

            @Override
            public String day(int m, int d) {
                return WesternNames.day(m, d, names.style());
            }

            @Override
            public String anyMonth() {
                return say(Phrase.SOME_MONTH);
            }

            @Override
            public String anyDay() {
                return say(Phrase.SOME_DAY);
            }
        }));
    }

    /** A part of a year of which not all digits are given. */
    String ofUnknownYear(Digits year, String part) {
        if (isUnstated(year)) {
            return unstatedYear().isEmpty() ? "" : say(Phrase.IN_UNSTATED_YEAR, part);
        }
        return say(Phrase.IN_YEAR, part, years(year, true));
    }

    /** A minus alone says that the year is before Christ. */
    private static boolean isUnstated(Digits year) {
        return year.isAllUnspecified() && !year.isNegative();
    }

    /** An era says nothing of a year that may be any. */
    private String unstatedYear() {
        return names instanceof WesternNames ? say(Phrase.UNSTATED_YEAR) : "";
    }

    /** The years that may be meant, as one of them where something in it is named. */
    private String years(Digits year, boolean asOne) {
        int first = year.lowest();
        int last = year.highest();
        String decade = year.open() == 1 ? names.decade(first) : "";
        if (!decade.isEmpty()) {
            return asOne ? say(Phrase.A_YEAR_OF, decade) : decade;
        }
        boolean all = year.open() == year.unspecified();
        return all
                ? say(Phrase.A_YEAR, names.year(first), names.year(last))
                : say(Phrase.A_YEAR_LIKE, names.year(first), names.year(last),
                        year.text().replace('-', '−'));
    }

    /** What the month and day are called, with their year or without it. */
    private interface Names {
        String month(int month);

        String day(int month, int day);

        String anyMonth();

        String anyDay();
    }

    private String part(CalendarDate date, Digits month, Names parts) {
        Digits day = date.day();
        if (month.isAllUnspecified() && (day == null || day.isAllUnspecified())) {
            return day == null ? parts.anyMonth() : parts.anyDay();
        }
        List<Integer> months = IntStream.rangeClosed(1, 12)
                .filter(m -> month.fits(m) && !days(date, m).isEmpty())
                .boxed()
                .toList();
        int only = months.getFirst();
        if (months.size() == 1) {
            List<Integer> days = days(date, only);
            return day == null
                    ? parts.month(only)
                    : day.isAllUnspecified()
                            ? say(Phrase.A_DAY, parts.month(only))
                            : either(Phrase.A_DAY_FROM, days,
                                    days.stream().map(d -> parts.day(only, d)).toList());
        }
        String inMonths = month.isAllUnspecified()
                ? parts.anyMonth()
                : either(Phrase.A_MONTH_FROM, months, months.stream().map(parts::month).toList());
        if (day == null) {
            return inMonths;
        }
        if (day.isAllUnspecified()) {
            return say(Phrase.A_DAY, inMonths);
        }
        List<Integer> days = IntStream.rangeClosed(1, 31).filter(day::fits).boxed().toList();
        return say(Phrase.DAY_OF, inMonths, either(Phrase.A_DAY_NUMBER, days,
                days.stream().map(d -> names.style().isJapanese() ? d + "日" : Integer.toString(d)).toList()));
    }

    /** The days of a month that may be meant; of a month by itself, all. */
    private static List<Integer> days(CalendarDate date, int month) {
        boolean leap = Completion.admitsLeapYear(date.year());
        int length = Gregorian.monthLength(leap ? 4 : 1, month);
        Digits day = date.day();
        return IntStream.rangeClosed(1, length).filter(d -> day == null || day.fits(d)).boxed().toList();
    }

    /** One, one or another, or, of several neighbours, from the first to the last. */
    private String either(Phrase range, List<Integer> numbers, List<String> words) {
        if (words.contains("")) {
            return "";
        }
        String first = words.getFirst();
        boolean neighbours = numbers.getLast() - numbers.getFirst() == numbers.size() - 1;
        if (neighbours && numbers.size() >= RANGE) {
            return say(range, first, DateSentence.withoutShared(first, words.getLast()));
        }
        String before = first;
        for (int i = 1; i < words.size(); i++) {
            String word = DateSentence.withoutShared(first, words.get(i));
            before = i < words.size() - 1 ? before + say(Phrase.COMMA) + word : say(Phrase.OR, before, word);
        }
        return before;
    }

    private String say(Phrase phrase, String... dates) {
        return phrase.say(names.style(), dates);
    }
}
