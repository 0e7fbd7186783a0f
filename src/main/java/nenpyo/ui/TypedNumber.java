package nenpyo.ui;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write them, also in the wide digits of a Japanese keyboard. */
final class TypedNumber {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}(\\.\\d{1,6})?");

    private TypedNumber() {}

    /** A number as one would write it, without needless zeros. */
    static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A text in the usual digits and signs, without the space around it. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** A number that is not negative; none where it is none, or out of the bounds, which are inclusive. */
    static OptionalDouble of(String text, double least, double most) {
        String plain = plain(text);
        if (!DECIMAL.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain);
        return value >= least && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** As {@link #of}, without a fraction. */
    static OptionalDouble whole(String text, double least, double most) {
        return plain(text).indexOf('.') >= 0 ? OptionalDouble.empty() : of(text, least, most);
    }
}
