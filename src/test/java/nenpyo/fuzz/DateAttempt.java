package nenpyo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import nenpyo.time.TypedDate;

/** A date, which is then the same when written and read, has bounds and words; or a refusal that says where. */
final class DateAttempt implements Reader.Attempt {
    private static final List<DateWording> WORDINGS = List.of(DateWording.in(Locale.ENGLISH),
            DateWording.in(Locale.JAPANESE));

    @Override
    public void on(byte[] input) {
        String text = new String(input, UTF_8);
        try {
            Edtf date = EdtfParser.parse(text);
            assertThat(EdtfParser.parse(date.toString())).isEqualTo(date);
            say(date);
        } catch (EdtfException e) {
            assertThat(e.position()).isBetween(0, text.length());
        }
        try {
            say(TypedDate.read(text).date());
        } catch (EdtfException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void say(Edtf date) {
        assertThat(date.extent()).isNotNull();
        for (DateWording words : WORDINGS) {
            assertThat(words.western(date)).isNotBlank();
            assertThat(words.brief(date)).isNotBlank();
            assertThat(words.precision(date)).isNotNull();
            assertThat(words.era(date)).isNotNull();
            assertThat(words.briefEra(date)).isNotNull();
            assertThat(words.fiscalYear(date)).isNotNull();
        }
    }
}
