package nenpyo.time;

import java.util.ArrayList;
import java.util.List;

/** Adds to a date in words how sure it is: of the whole in the sentence, of single parts behind it. */
record QualifierSentence(DateStyle style) {
    String of(PlainDate date, String name) {
        Qualification qualification = date.qualification();
        // A label has no room for which part is meant: there, what holds of any counts for all.
        if (style.isBrief() || qualification.isWhole(partsBelow(date))) {
            Qualifier all = qualification.all();
            String approximate = all.isApproximate() ? Phrase.AROUND.say(style, name) : name;
            return all.isUncertain() ? Phrase.UNCERTAIN.say(style, approximate) : approximate;
        }
        List<String> parts = new ArrayList<>();
        for (Qualifier qualifier : Qualifier.values()) {
            String doubted = doubted(date, qualifier);
            if (qualifier != Qualifier.NONE && !doubted.isEmpty()) {
                parts.add(phrase(qualifier).say(style, doubted));
            }
        }
        return Phrase.PARTS.say(style, name, String.join(Phrase.COMMA.say(style), parts));
    }

    private static int partsBelow(PlainDate date) {
        return switch (date.unit()) {
            case DAY -> 2;
            case YEAR -> 0;
            default -> 1;
        };
    }

    /** The parts of a date that bear a qualifier: "year and month", "年と月". */
    private String doubted(PlainDate date, Qualifier qualifier) {
        Qualification of = date.qualification();
        List<String> parts = new ArrayList<>();
        if (of.year() == qualifier) {
            parts.add(Phrase.YEAR_PART.say(style));
        }
        if (of.month() == qualifier) {
            boolean season = date instanceof SubYear;
            parts.add((season ? Phrase.SEASON_PART : Phrase.MONTH_PART).say(style));
        }
        if (of.day() == qualifier) {
            parts.add(Phrase.DAY_PART.say(style));
        }
        return String.join(Phrase.AND.say(style), parts);
    }

    private static Phrase phrase(Qualifier qualifier) {
        return switch (qualifier) {
            case UNCERTAIN, NONE -> Phrase.PART_UNCERTAIN;
            case APPROXIMATE -> Phrase.PART_APPROXIMATE;
            case UNCERTAIN_AND_APPROXIMATE -> Phrase.PART_BOTH;
        };
    }
}
