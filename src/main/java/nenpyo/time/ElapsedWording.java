package nenpyo.time;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import nenpyo.time.Elapsed.Amount;

/**
 * Says the time between two dates, as exactly as it is known and no more: "10 months (to the month)",
 * "9か月以上1年8か月以下(月までの精度)". A value; any thread.
 */
public final class ElapsedWording {
    private final DateStyle style;

    private ElapsedWording(DateStyle style) {
        this.style = style;
    }

    /** Wording in Japanese where that is the language of the locale, else in English. */
    public static ElapsedWording in(Locale locale) {
        return new ElapsedWording(DateStyle.of(locale, false));
    }

    /** With the unit it is exact to, and that it is uncertain where it is. */
    public String of(Elapsed elapsed) {
        String exact = PrecisionWording.of(elapsed.unit(), style);
        String unsure = elapsed.qualifier().isUncertain() ? say(", uncertain", "、不確か") : "";
        return brief(elapsed) + say(" (", "(") + exact + unsure + say(")", ")");
    }

    /** The time alone, for a label. */
    public String brief(Elapsed elapsed) {
        boolean about = elapsed.qualifier().isApproximate();
        if (elapsed.most().equals(Amount.NONE)) {
            return say(about ? "about " : "", about ? "ほぼ" : "") + same(elapsed.unit());
        }
        String most = amount(elapsed.most(), about);
        if (elapsed.isExact()) {
            return most;
        }
        if (elapsed.least().equals(Amount.NONE)) {
            return say("up to " + most, most + "以下");
        }
        String least = amount(elapsed.least(), about);
        return say("between " + least + " and " + most, least + "以上" + most + "以下");
    }

    private String same(Precision unit) {
        return switch (unit) {
            case DAY -> say("the same day", "同じ日");
            case MONTH -> say("the same month", "同じ月");
            default -> say("the same year", "同じ年");
        };
    }

    private String amount(Amount amount, boolean about) {
        return say(about ? "about " : "", about ? "約" : "")
                + Stream.of(part(amount.years(), " year", "年"), part(amount.months(), " month", "か月"),
                        part(amount.days(), " day", "日"))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(say(" ", "")));
    }

    private String part(long number, String english, String japanese) {
        return number == 0
                ? ""
                : String.format(Locale.ROOT, "%,d", number)
                        + say(number == 1 ? english : english + "s", japanese);
    }

    private String say(String english, String japanese) {
        return style.isJapanese() ? japanese : english;
    }
}
