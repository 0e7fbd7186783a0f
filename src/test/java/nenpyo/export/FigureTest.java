package nenpyo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.io.RefusedException;
import nenpyo.io.TimelineReader;
import nenpyo.layout.LinkIndex;
import nenpyo.layout.Subject;
import nenpyo.layout.SubjectArranger;
import nenpyo.layout.ViewLimits;
import nenpyo.model.Event;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.model.Wording;
import nenpyo.text.TextMeasurer;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure to publish: title above, timeline and legend, source line below; at any width. */
public class FigureTest {
    @Test
    void saysWhatItIsAndWhereItComesFrom() throws Exception {
        List<Painted> texts = texts(figure(shipped(), 1440, LanguageChoice.JA));
        assertThat(words(texts, "title")).containsExactly("日米の宇宙・サイバー・AI協力");
        assertThat(words(texts, "source")).containsExactly(
                "出典: 防衛省『令和3年版 防衛白書』(2021年)  ·  2021年現在  ·  年表作成: Nenpyo project  ·  CC-BY-4.0");
        assertThat(words(texts, "legend")).contains("期間", "原文が述べるつながり");
    }

    @Test
    void speaksEnglishOrBoth() throws Exception {
        assertThat(words(texts(figure(shipped(), 1440, LanguageChoice.EN)), "title"))
                .containsExactly("Japan-U.S. cooperation in space, cyber and AI");
        assertThat(words(texts(figure(shipped(), 1440, LanguageChoice.BOTH)), "title")).containsExactly(
                "日米の宇宙・サイバー・AI協力", "Japan-U.S. cooperation in space, cyber and AI");
    }

    static Stream<View> views() {
        return Stream.of(400.0, 480.0, 640.0, 1000.0, 1440.0, 3000.0)
                .flatMap(width -> Stream.of(LanguageChoice.values())
                        .map(language -> view(Theme.LIGHT, width, language)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingOverlapsOrLeavesTheFigure(View view) throws Exception {
        Drawing figure = figure(shipped(), view.width(), view.language());
        List<Painted> texts = texts(figure);
        Box surface = new Box(0, 0, figure.width(), figure.height());
        for (int i = 0; i < texts.size(); i++) {
            assertThat(surface.holds(texts.get(i).box())).as("%s", texts.get(i).mark()).isTrue();
            assertThat(((Node.TextRun) texts.get(i).mark()).text()).isNotEmpty();
            for (int j = 0; j < i; j++) {
                assertThat(texts.get(i).shown().overlaps(texts.get(j).shown()))
                        .as("%s over %s", texts.get(i).mark(), texts.get(j).mark())
                        .isFalse();
            }
        }
    }

    /** Parts stand below one another: title, axis, lanes, legend, sources. */
    @Test
    void keepsItsPartsApart() throws Exception {
        List<Painted> texts = texts(figure(shipped(), 1000, LanguageChoice.EN));
        double before = 0;
        for (String key : List.of("title", "axis", "ai", "legend", "source")) {
            double top = part(texts, key).mapToDouble(p -> p.box().top()).min().orElseThrow();
            assertThat(top).as(key).isGreaterThan(before);
            before = part(texts, key).mapToDouble(p -> p.box().bottom()).max().orElseThrow();
        }
    }

    @Test
    void breaksItsSourcesIntoLines() throws Exception {
        assertThat(words(texts(figure(shipped(), 480, LanguageChoice.JA)), "source")).hasSizeGreaterThan(1)
                .first()
                .isEqualTo("出典: 防衛省『令和3年版 防衛白書』(2021年)  ·  2021年現在  ·  年表作成: Nenpyo project");
    }

    @Test
    void doesWithoutTitleAndSourceWhereThereAreNone() {
        TimelineBuilder builder = new TimelineBuilder();
        int lane = builder.lane(Lane.named("a"));
        builder.add(Event.of("e", lane, null, Wording.of("undated")));
        List<Painted> painted = RecordingPainter.record(figure(builder.build(), 800, LanguageChoice.BOTH));
        assertThat(painted).noneMatch(p -> p.key(Role.CAPTION).isPresent());
        assertThat(painted).noneMatch(p -> p.mark() instanceof Node.TextRun run && run.text().isEmpty());
    }

    @Test
    void shortensATitleThatIsTooLong() {
        TimelineBuilder builder = new TimelineBuilder()
                .title(Wording.of(Map.of("ja", "とても長い題名".repeat(20), "en", "A long title")));
        builder.lane(Lane.named("a"));
        Drawing figure = figure(builder.build(), 600, LanguageChoice.BOTH);
        assertThat(words(texts(figure), "title")).hasSize(1).first().asString().endsWith("…");
    }

    /** The shipped timeline as a figure, for the tests of painters too. */
    public static Drawing shippedFigure(double width) throws IOException, RefusedException {
        return figure(shipped(), width, LanguageChoice.JA);
    }

    /** The same with its sources numbered and listed. */
    public static Drawing numberedFigure(double width, LanguageChoice language) throws Exception {
        Timeline timeline = shipped();
        SubjectArranger plain = arranger(timeline);
        View view = view(Theme.LIGHT, width, language);
        view = view.withRange(new ViewLimits(timeline).fit(plain.plotWidth(view)));
        SourceList sources = SourceList.of(timeline, view);
        Subject subject = plain.numbered(sources).arrange(view);
        Figure figure = new Figure(TextMeasurer.bundled(), FigureParts.USUAL.withSources(true),
                new Provenance("0123456789abcdef".repeat(4), "1.2.3"), sources, false);
        return figure.draw(subject, view.withSize(width, figure.naturalHeight(subject, view)));
    }

    @Test
    void saysWhichDataItShowsAndWhoDrewIt() throws Exception {
        assertThat(words(texts(numberedFigure(1440, LanguageChoice.EN)), "source"))
                .anyMatch(line -> line.contains("SHA-256 " + "0123456789abcdef".repeat(4))
                        && line.contains("Nenpyo 1.2.3"));
        assertThat(words(texts(numberedFigure(400, LanguageChoice.EN)), "source"))
                .contains("0123456789abcdef".repeat(4));
    }

    private static SubjectArranger arranger(Timeline timeline) {
        return new SubjectArranger(timeline, LinkIndex.of(timeline),
                lane -> Icons.lane(lane.icon() == null ? "" : lane.icon()), TextMeasurer.bundled());
    }

    private static Timeline shipped() throws IOException, RefusedException {
        return new TimelineReader().read(Path.of("data/japan-us-space-cyber-ai.json")).timeline();
    }

    private static View view(Theme theme, double width, LanguageChoice language) {
        Range any = new Range(Moment.EPOCH, Moment.ofSecond(1));
        return new View(any, Filter.ALL, language, theme, width, 100);
    }

    private static Drawing figure(Timeline timeline, double width, LanguageChoice language) {
        SubjectArranger arranger = arranger(timeline);
        View view = view(Theme.LIGHT, width, language);
        view = view.withRange(new ViewLimits(timeline).fit(arranger.plotWidth(view)));
        Subject subject = arranger.arrange(view);
        Figure figure = new Figure(TextMeasurer.bundled());
        return figure.draw(subject, view.withSize(width, figure.naturalHeight(subject, view)));
    }

    private static List<Painted> texts(Drawing figure) {
        return RecordingPainter.record(figure, p -> p.mark() instanceof Node.TextRun);
    }

    private static List<String> words(List<Painted> texts, String key) {
        return part(texts, key).map(p -> ((Node.TextRun) p.mark()).text()).toList();
    }

    private static Stream<Painted> part(List<Painted> texts, String key) {
        return texts.stream().filter(p -> p.groups().stream().anyMatch(group -> group.key().equals(key)));
    }
}
