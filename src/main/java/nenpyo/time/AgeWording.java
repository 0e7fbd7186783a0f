package nenpyo.time;

import java.math.BigDecimal;

/**
 * Words ages of deep time, exactly: "12.5 ka", "66 Ma", "4.54 Ga"; "1万年前", "6600万年前", "45億4000万年前". What is yet to come
 * is "+10 ka" and "1万年後". The units are those of geochronology: thousands, millions and billions of years (annus).
 */
final class AgeWording {
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private AgeWording() {}

    /**
     * An age.
     *
     * @param years a multiple of 10,000 and not 0; below 0 for what is yet to come
     */
    static String of(long years, boolean japanese) {
        long age = Math.abs(years);
        if (japanese) {
            return (japaneseNumber(age) + "年") + (years > 0 ? "前" : "後");
        }
        return (years > 0 ? "" : "+") + english(age);
    }

    private static String english(long age) {
        if (age >= BILLION) {
            return inUnits(age, 9) + " Ga";
        }
        return age >= MILLION ? inUnits(age, 6) + " Ma" : inUnits(age, 3) + " ka";
    }

    private static String inUnits(long age, int power) {
        return BigDecimal.valueOf(age, power).stripTrailingZeros().toPlainString();
    }

    private static String japaneseNumber(long age) {
        long hundredMillions = age / HUNDRED_MILLION;
        long tenThousands = age % HUNDRED_MILLION / TEN_THOUSAND;
        return (hundredMillions > 0 ? hundredMillions + "億" : "")
                + (tenThousands > 0 ? tenThousands + "万" : "");
    }
}
