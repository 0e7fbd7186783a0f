package nenpyo.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final Ink INK = Ink.of("#123456");
    /** A font that has Hebrew and no Korean, as a system might; PDFBox brings it along. */
    private static final Lettering WITH_HEBREW = new Lettering(_ -> List.of(hebrew()));

    @Test
    void writesAsOneWhatTheBundledFontHas() {
        Node.TextRun line = line("日米 Space");
        assertThat(Lettering.bundled().of(line)).containsExactly(new Letters.Written(line));
    }

    @Test
    void drawsABoxWithTheCodePointForWhatNoFontHas() {
        List<Letters> pieces = Lettering.bundled().of(line("日한本"));
        assertThat(pieces).extracting(Letters::text).containsExactly("日", "한", "本");
        assertThat(pieces.get(1)).isInstanceOfSatisfying(Letters.Drawn.class, drawn -> {
            assertThat(drawn.x()).isEqualTo(30);
            assertThat(drawn.width()).isEqualTo(20);
            Box box = Box.of(drawn.ink());
            assertThat(box.left()).isBetween(30.0, 32.0);
            assertThat(box.right()).isBetween(48.0, 50.0);
            assertThat(drawn.ink()).as("another code point, other digits")
                    .isNotEqualTo(((Letters.Drawn) Lettering.bundled().of(line("日글本")).get(1)).ink());
        });
        assertThat(((Letters.Written) pieces.get(2)).run().x()).isEqualTo(50);
    }

    @Test
    void borrowsTheLettersOfAScriptFromAFontThatHasThem() {
        List<Letters> pieces = WITH_HEBREW.of(line("の שלום עולם 한"));
        assertThat(pieces).extracting(Letters::text).containsExactly("の ", "שלום עולם", " ", "한");
        Letters.Drawn hebrew = (Letters.Drawn) pieces.get(1);
        Box box = Box.of(hebrew.ink());
        assertThat(box.left()).isGreaterThanOrEqualTo(hebrew.x() - 0.5);
        assertThat(box.right()).isLessThanOrEqualTo(hebrew.x() + hebrew.width() + 0.5);
        LackedCharacters lacked = LackedCharacters.of(List.of(drawing("の שלום עולם 한")), WITH_HEBREW);
        assertThat(lacked.borrowed()).containsExactly("ו", "ל", "ם", "ע", "ש");
        assertThat(lacked.families()).containsExactly(hebrew().getFamily(Locale.ROOT));
        assertThat(lacked.boxed()).containsExactly("한");
    }

    @Test
    void keepsAKanjiWhoseVariantIsAskedFor() {
        List<Letters> pieces = Lettering.bundled().of(line("葛\uDB40\uDD00城"));
        assertThat(pieces).extracting(Letters::text).containsExactly("葛", "\uDB40\uDD00", "城");
        assertThat(((Letters.Drawn) pieces.get(1)).ink().outline().pieces()).isEmpty();
        assertThat(((Letters.Written) pieces.get(2)).run().x()).isEqualTo(30);
        assertThat(LackedCharacters.of(List.of(drawing("葛\uDB40\uDD00城")), Lettering.bundled()).isEmpty())
                .isTrue();
    }

    @Test
    void takesAPictureOfSeveralPartsForOneCharacter() {
        assertThat(Lettering.bundled().of(line("👩‍🚀と"))).extracting(Letters::text)
                .containsExactly("👩‍🚀", "と");
    }

    @Property(tries = 300)
    void everyPieceStandsWhereTheOneBeforeEnds(@ForAll("texts") String text) {
        Node.TextRun line = line(text);
        double x = line.x();
        List<Letters> pieces = WITH_HEBREW.of(line);
        for (Letters piece : pieces) {
            switch (piece) {
                case Letters.Written(Node.TextRun run) -> {
                    assertThat(run.x()).isCloseTo(x, within(1e-6));
                    x += run.width();
                }
                case Letters.Drawn drawn -> {
                    assertThat(drawn.x()).isCloseTo(x, within(1e-6));
                    x += drawn.width();
                }
            }
        }
        assertThat(x - line.x()).isCloseTo(line.width(), within(1e-6));
        assertThat(pieces.stream().map(Letters::text).collect(Collectors.joining())).isEqualTo(text);
    }

    @Test
    void findsTheSameFontsInTheSameOrderEachTime() {
        for (Weight weight : Weight.values()) {
            List<String> names = names(weight);
            assertThat(names).isEqualTo(names(weight)).doesNotContain(Font.DIALOG + ".plain");
        }
    }

    private static List<String> names(Weight weight) {
        return new InstalledFonts().of(weight).stream().map(Font::getPSName).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of("a", " ", "字", "한", "🛰", "\uD83D", "ש", "ل", "ก", "é", "\u200D", "\uFE0F", "\t")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static Node.TextRun line(String text) {
        return new Node.TextRun(text, 10, 40, 20, Weight.REGULAR,
                TextMeasurer.bundled().width(text, 20, Weight.REGULAR), INK);
    }

    private static Drawing drawing(String text) {
        return new Drawing(300, 60, Ink.of("#FFFFFF"),
                Node.Group.of(Role.FIGURE, "figure", List.of(line(text))));
    }

    private static Font hebrew() {
        try (var in = PDType1Font.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
