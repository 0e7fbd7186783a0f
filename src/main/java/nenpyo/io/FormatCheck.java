package nenpyo.io;

import java.math.BigInteger;
import nenpyo.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Refuses what is not this format, or a version of it that cannot be read: as early as it is known, but for
 * the same reason in whatever order the two fields come.
 */
final class FormatCheck {
    static final String FORMAT = "nenpyo-timeline";
    static final BigInteger VERSION = BigInteger.ONE;

    private final JsonInput json;
    private boolean formatSeen;
    private boolean versionSeen;
    private @Nullable RefusedException badVersion;

    FormatCheck(JsonInput json) {
        this.json = json;
    }

    /** The current value is that of {@code format}. */
    void format() throws RefusedException {
        if (!json.at(JsonToken.VALUE_STRING)) {
            throw json.refused(Problem.Key.NOT_THIS_FORMAT, "");
        }
        String format = json.string();
        if (!format.equals(FORMAT)) {
            throw json.refused(Problem.Key.NOT_THIS_FORMAT, format);
        }
        formatSeen = true;
        throwIfBad();
    }

    /** The current value is that of {@code version}. */
    void version() throws RefusedException {
        versionSeen = true;
        badVersion = judge();
        if (formatSeen) {
            throwIfBad();
        }
    }

    /** Both fields had their chance. */
    void end() throws RefusedException {
        if (!formatSeen) {
            throw json.refused(Position.WHOLE, Problem.Key.NOT_THIS_FORMAT, "");
        }
        if (!versionSeen) {
            throw json.refused(Position.WHOLE, Problem.Key.BAD_VERSION, "");
        }
    }

    private @Nullable RefusedException judge() throws RefusedException {
        if (!json.at(JsonToken.VALUE_NUMBER_INT)) {
            return json.refused(Problem.Key.BAD_VERSION, json.raw());
        }
        int order = json.integer().compareTo(VERSION);
        if (order > 0) {
            return json.refused(Problem.Key.NEWER_VERSION, json.number(), VERSION.toString());
        }
        return order < 0 ? json.refused(Problem.Key.BAD_VERSION, json.number()) : null;
    }

    private void throwIfBad() throws RefusedException {
        if (badVersion != null) {
            throw badVersion;
        }
    }
}
