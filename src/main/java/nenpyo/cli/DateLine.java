package nenpyo.cli;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Stream;
import nenpyo.time.Bound;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;

/** What a date means, on one line. */
final class DateLine {
    private static final DateWording JAPANESE = DateWording.in(Locale.JAPANESE);
    private static final DateWording ENGLISH = DateWording.in(Locale.ENGLISH);

    private DateLine() {}

    /** The text, Japanese and English, between tabs. */
    static String plain(String text, Edtf date) {
        return text + "\t" + said(date, JAPANESE) + "\t" + said(date, ENGLISH);
    }

    private static String said(Edtf date, DateWording wording) {
        return String.join(" · ", Stream.of(wording.western(date), wording.era(date), wording.precision(date))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** A date as an object of JSON. */
    static String json(String text, Edtf date, JsonObject object) {
        Bound latest = date.extent().latest();
        object.put("input", text)
                .put("edtf", date.toString())
                .put("level", BigInteger.valueOf(EdtfParser.level(text, date)))
                .put("type", type(date.type()))
                .put("precision", date.precision().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        bound(object, "earliest", date.extent().earliest(), BigInteger.ZERO);
        bound(object, "latest", latest, BigInteger.ONE);
        return object.put("ja", JAPANESE.western(date)).put("en", ENGLISH.western(date)).end();
    }

    /** A refusal as an object of JSON; what was probably meant is null where that is not plain. */
    static String json(EdtfException refusal, JsonObject object) {
        return object.put("input", refusal.input())
                .put("error", String.valueOf(refusal.getMessage()))
                .put("position", BigInteger.valueOf(refusal.position()))
                .put("hint", refusal.hint())
                .end();
    }

    private static void bound(JsonObject object, String name, Bound bound, BigInteger beyond) {
        switch (bound) {
            case Bound.At(Moment moment) -> object.put(name, moment.epochMilli().subtract(beyond));
            case Bound.Open() -> object.put(name, "open");
            case Bound.Unknown() -> object.put(name, "unknown");
        }
    }

    private static String type(Edtf.Type type) {
        return switch (type) {
            case DATE -> "date";
            case DATE_TIME -> "datetime";
            case SUB_YEAR -> "season";
            case LONG_YEAR -> "year";
            case INTERVAL -> "interval";
            case ONE_OF -> "set";
            case ALL_OF -> "list";
        };
    }
}
