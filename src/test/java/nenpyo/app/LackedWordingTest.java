package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nenpyo.lettering.LackedCharacters;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;

/** What is said of characters that no bundled font has. */
class LackedWordingTest {
    private static final LackedCharacters BOXED = new LackedCharacters(List.of(), List.of(), List.of("😀"));

    @Test
    void tellsWhyABoxStaysWhereThereAreColouredEmoji() {
        assertThat(said(Locale.ENGLISH, FontChoice.SYSTEM)).contains("😀 U+1F600", "coloured emoji has none");
        assertThat(said(Locale.JAPANESE, FontChoice.SYSTEM)).contains("😀 U+1F600", "絵文字", "入れてから");
    }

    @Test
    void asksForNoFontWhereBoxesWereAskedFor() {
        assertThat(said(Locale.ENGLISH, FontChoice.BUNDLED)).isEqualTo("The bundled fonts lack 😀 U+1F600:"
                + " a box with the code point stands for each, as asked for.");
        assertThat(said(Locale.JAPANESE, FontChoice.BUNDLED)).contains("指定どおり").doesNotContain("入れて");
    }

    private static String said(Locale locale, FontChoice chosen) {
        return String.join("\n", new LackedWording(Messages.in(locale)).sentences(BOXED, chosen));
    }
}
