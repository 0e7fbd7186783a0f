package nenpyo.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nenpyo.text.TextMeasurer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the lines of every text, and how texts of the two languages are broken. */
class PageTest {
    private static final String[] PIECES = {"防衛", "「", "」", "。", "、", "っ", "ー", "(", ")", " ", "  ", "\n",
        "\n\n",
        "\f", "word", "Surveillance", "2009", "𠮷", "か\u3099", "\u202E", "\uD800", "\uDC00", "\t",
        "\u200B", "――", "https://example.org/a", "\u0001", "한국어", "\u0E20\u0E32"};

    private static String invented(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(3000);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<Line> all(Page page) {
        List<Line> lines = new ArrayList<>();
        for (Line line = page.lineAt(0); line != null; line = page.after(line)) {
            lines.add(line);
        }
        return lines;
    }

    private static double width(String text, Line line) {
        return text.substring(line.start(), line.textEnd())
                .codePoints()
                .mapToDouble(c -> ShownText.em(c, TextMeasurer.bundled()))
                .sum();
    }

    @Property(tries = 100)
    void everyCharacterIsOnOneLineAndNoLineIsTooWide(@ForAll long seed,
            @ForAll @DoubleRange(min = 4, max = 60) double measure) {
        String text = invented(new Random(seed));
        Page page = new Page(PageIndex.of(text), measure, true);
        int at = 0;
        for (Line line : all(page)) {
            assertThat(line.start()).isEqualTo(at);
            at = line.end();
            assertThat(line.end() - line.start()).isLessThanOrEqualTo(LineBreaker.UNITS_MOST + 2);
            String words = text.substring(line.start(), line.textEnd());
            assertThat(words).doesNotContain("\n", "\f");
            int spaces = words.length();
            while (spaces > 0 && Breaks.isSpace(words.charAt(spaces - 1))) {
                spaces--;
            }
            Line seen = new Line(line.start(), line.start() + spaces, line.start() + spaces, 2);
            assertThat(width(text, seen)).as(words).isLessThanOrEqualTo(measure + 1e-6);
            boolean parted = at > 0 && at < text.length()
                    && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
            assertThat(parted).isFalse();
        }
        assertThat(at).isEqualTo(text.length());
    }

    /** From either side, and from the middle. */
    @Property(tries = 50)
    void theLinesAreTheSameWhicheverWayTheyAreWalked(@ForAll long seed) {
        String text = invented(new Random(seed));
        List<Line> forth = all(new Page(PageIndex.of(text), 12, false));
        Page page = new Page(PageIndex.of(text), 12, false);
        List<Line> back = new ArrayList<>();
        for (Line line = page.lineAt(text.length()); line != null; line = page.before(line)) {
            back.addFirst(line);
        }
        assertThat(back).isEqualTo(forth);
        for (Line line : forth) {
            assertThat(page.lineAt(line.start())).isEqualTo(line);
        }
        assertThat(page.height()).isEqualTo(forth.stream().mapToLong(Line::halves).sum());
        assertThat(page.top(forth.getLast())).isEqualTo(page.height() - forth.getLast().halves());
    }

    private static List<String> broken(String text, double measure) {
        return all(new Page(PageIndex.of(text), measure, false)).stream()
                .map(line -> text.substring(line.start(), line.textEnd()))
                .toList();
    }

    @Test
    void noLineBeginsWithAStopOrEndsWithAnOpeningBracket() {
        assertThat(broken("日米両政府は、協議", 6)).containsExactly("日米両政府", "は、協議");
        assertThat(broken("日米首脳は「宇宙」を", 6)).containsExactly("日米首脳は", "「宇宙」を");
        assertThat(broken("これはコンピュータ", 6)).containsExactly("これはコン", "ピュータ");
    }

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertThat(broken("the common security interests", 6)).containsExactly("the common ", "security ",
                "interests");
        assertThat(broken("共同のISR(Intelligence)活動", 8)).containsExactly("共同の", "ISR(Intelligence)", "活動");
        assertThat(broken("incomprehensibilities", 4)).hasSizeGreaterThan(1);
        assertThat(broken("約3,000.5億円", 4)).containsExactly("約", "3,000.5", "億円");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(all(new Page(PageIndex.of(""), 40, true))).containsExactly(new Line(0, 0, 0, 2));
    }

    @Test
    void paragraphsAreApartWhereThatIsAskedFor() {
        List<Line> lines = all(new Page(PageIndex.of("一\n二\n三\f四"), 40, true));
        assertThat(lines).extracting(Line::above).containsExactly(0, 1, 1, 2);
    }

    @Test
    void placesInTheFileAreTold() {
        PageIndex index = PageIndex.of("一\n二\f三\n" + "四".repeat(5000) + "\n五");
        assertThat(index.fileLine(0)).isEqualTo(1);
        assertThat(index.fileLine(2)).isEqualTo(2);
        assertThat(index.filePage(2)).isEqualTo(1);
        assertThat(index.filePage(4)).isEqualTo(2);
        assertThat(index.fileLine(index.text().length())).isEqualTo(4);
        assertThat(index.fileLines()).isEqualTo(4);
        assertThat(index.filePages()).isEqualTo(2);
    }

    @Test
    void nothingReordersOrHidesWhatIsShown() {
        String text = "a\u202Eb\u2066c\uD800d\u0007e\u200Bf\tg\u00ADh𠮷";
        String shown = ShownText.of(text, 0, text.length());
        assertThat(shown).isEqualTo("a◌b◌c◌d◌e\u200Bf\u3000g\u200Bh𠮷").hasSameSizeAs(text);
        assertThat(TextMeasurer.bundled().covers(ShownText.SIGN, nenpyo.text.Weight.REGULAR)).isTrue();
    }

    /** 50 MB of whatever: the first and last lines, and those around every place, cost no more than their blocks. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "あ", "a", " ", "\u202E", "\uD800", "\u0301", "\u200B", "。", "word and ",
        "防衛白書は、毎年公表される。\n"})
    void noTextIsTooLongForAFrame(String piece) {
        String text = piece.repeat(50_000_000 / piece.length());
        PageIndex index = PageIndex.of(text);
        assertThat(index.blocks()).isLessThan(text.length() / PageIndex.BLOCK + 2);
        Page page = new Page(index, 40, true);
        int blockMost = PageIndex.BLOCK + PageIndex.PIECE;
        for (double share : new double[]{0, 0.37, 0.5, 0.99, 1}) {
            Viewport view = new Viewport(page, 26, 900);
            long before = page.linesBroken();
            view.scrollTo(view.range() * share);
            assertThat(view.visible()).hasSizeBetween(2, 60);
            assertThat(page.linesBroken() - before).isLessThanOrEqualTo(6L * blockMost);
        }
    }
}
