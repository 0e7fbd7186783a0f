package nenpyo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMeasurerTest {
    private static final TextMeasurer MEASURER = TextMeasurer.bundled();
    private static final Font REGULAR = font(BundledFont.REGULAR);
    private static final Font BOLD = font(BundledFont.BOLD);

    @ParameterizedTest
    @CsvSource({"日米防衛協力の指針(ガイドライン)発表, 12.5", "Guidelines for Defense Cooperation announced, 12.5",
        "AVATAR Type To 2015–2021 … fi ffl, 13", "平成31年・令和元年 〜 2021年3月, 10.5", "ｶﾅ「かな」『カナ』。、・ー, 20",
        "髙﨑 鄧小平 ① ㈱ ≥ ±5 € “quoted”, 14"})
    void measuresWhatJava2dDraws(String text, double size) {
        for (Weight weight : Weight.values()) {
            double drawn = java2d(text, size, weight);
            assertThat(MEASURER.width(text, size, weight)).isCloseTo(drawn, within(drawn * 0.001));
        }
    }

    @Property(tries = 300)
    void measuresAnyTextOfTheFontsAsJava2dDoes(@ForAll("covered") String text) {
        for (Weight weight : Weight.values()) {
            double drawn = java2d(text, 16, weight);
            assertThat(MEASURER.width(text, 16, weight)).isCloseTo(drawn, within(drawn * 0.001 + 0.001));
        }
    }

    @Test
    void coversJapaneseAndWesternLetters() {
        String letters = "あんアンー々〆漢字宇宙防衛鬱亜腕ＡＺ「」『』、。・〜AZaz09–—…“”‘’éüßñ€£§→←";
        letters.codePoints()
                .forEach(letter -> assertThat(Weight.values())
                        .allMatch(weight -> MEASURER.covers(letter, weight), Character.toString(letter)));
        assertThat(MEASURER.covers(0x20B9F, Weight.REGULAR)).as("a kanji beyond the first plane, 𠮟")
                .isTrue();
    }

    @Test
    void givesWhatNoFontDrawsTheWidthOfItsBox() {
        assertThat(MEASURER.covers(0x10FFFD, Weight.REGULAR)).isFalse();
        assertThat(MEASURER.width("\uDBFF\uDFFD", 10, Weight.REGULAR)).isEqualTo(10);
    }

    @Test
    void measuresHalfASurrogatePairWithoutFailing() {
        assertThat(MEASURER.width("\uD83D", 10, Weight.REGULAR)).isEqualTo(10);
    }

    @Property(tries = 500)
    void fitsWithinTheRoom(@ForAll("any") String text, @ForAll @DoubleRange(max = 400) double room) {
        String shown = MEASURER.fit(text, room, 12.5, Weight.BOLD);
        assertThat(MEASURER.width(shown, 12.5, Weight.BOLD)).isLessThanOrEqualTo(room);
        if (shown.equals(text)) {
            return;
        }
        assertThat(MEASURER.width(text, 12.5, Weight.BOLD)).isGreaterThan(room);
        if (!shown.isEmpty()) {
            assertThat(shown).endsWith("…");
            String beginning = shown.substring(0, shown.length() - 1);
            assertThat(text).startsWith(beginning);
            assertThat(text.codePoints().count())
                    .as("no pair of surrogates is split")
                    .isEqualTo(beginning.codePoints().count()
                            + text.substring(beginning.length()).codePoints().count());
        }
    }

    @Test
    void fitsAsMuchAsThereIsRoomFor() {
        double room = MEASURER.width("宇宙…", 10, Weight.REGULAR);
        assertThat(MEASURER.fit("宇宙協力", room, 10, Weight.REGULAR)).isEqualTo("宇宙…");
        assertThat(MEASURER.fit("宇宙協力", room - 1, 10, Weight.REGULAR)).isEqualTo("宇…");
        assertThat(MEASURER.fit("宇宙", room, 10, Weight.REGULAR)).isEqualTo("宇宙");
        assertThat(MEASURER.fit("宇宙協力", 5, 10, Weight.REGULAR)).isEmpty();
        assertThat(MEASURER.fit("SCWG meetings", MEASURER.width("SCWG …", 10, Weight.REGULAR), 10,
                Weight.REGULAR)).as("no space before the ellipsis").isEqualTo("SCWG…");
    }

    @Provide
    Arbitrary<String> covered() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('ぁ', 'ヿ')
                .withCharRange('一', '鿋')
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> text.codePoints().allMatch(c -> MEASURER.covers(c, Weight.REGULAR)));
    }

    @Provide
    Arbitrary<String> any() {
        Arbitrary<String> letters = Arbitraries.of("a", " ", "字", "カ", "🛰", "𠮟", "\uD83D", "W", "é");
        return letters.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static double java2d(String text, double size, Weight weight) {
        FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
        return (weight == Weight.BOLD ? BOLD : REGULAR).deriveFont((float) size)
                .getStringBounds(text, context)
                .getWidth();
    }

    private static Font font(BundledFont bundled) {
        try (InputStream in = bundled.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new AssertionError(e);
        }
    }
}
