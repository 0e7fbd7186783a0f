package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.View;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportImageTest {
    private static final String DATA = """
            {"format": "nenpyo-timeline", "version": 1, "title": "t", "asOf": "2021",
             "lanes": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}],
             "events": [
               {"id": "2009", "lane": "a", "title": "one", "date": "2009-11"},
               {"id": "2015", "lane": "a", "title": "two", "date": "2015"},
               {"id": "since", "lane": "a", "title": "three", "date": "2018/.."},
               {"id": "undated", "lane": "a", "title": "four"},
               {"id": "ongoing", "lane": "b", "title": "five", "date": "/.."},
               {"id": "until", "lane": "b", "title": "six", "date": "2014-12/2015-01-02"}]}
            """;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private ExportImage export;
    @SuppressWarnings("NullAway.Init")
    private ChosenFigures chosen;

    @BeforeEach
    void open() throws Exception {
        OpenedTimeline opened = OpenTimeline.open(Files.writeString(folder.resolve("t.json"), DATA));
        export = new ExportImage(opened);
        chosen = new ChosenFigures(opened);
    }

    @Test
    void showsAndCountsEverythingByItself() throws Exception {
        Drawing figure = export.figure(request(null, null));

        assertThat(counts(figure)).isEqualTo(Map.of("a", "4 events", "b", "2 events"));
        assertThat(events(figure)).containsExactlyInAnyOrder("2009", "2015", "since", "undated", "ongoing",
                "until");
    }

    @Test
    void countsOnlyWhatTouchesTheRangeAndHasADate() throws Exception {
        Drawing figure = export.figure(request("2015", "2015"));

        assertThat(counts(figure)).isEqualTo(Map.of("a", "1 event", "b", "1 event"));
        assertThat(events(figure)).containsExactlyInAnyOrder("2015", "until");
    }

    @Test
    void takesBothEndsOfTheRangeIn() throws Exception {
        assertThat(events(export.figure(request("2009-11-30", "2009-11-30")))).containsExactly("2009");
        assertThat(events(export.figure(request("2009-12-01", "2014-11-30")))).isEmpty();
        assertThat(events(export.figure(request(null, "2009-11-01")))).containsExactly("2009");
        assertThat(events(export.figure(request("2015-01-02", "2015-01-02")))).contains("until");
        assertThat(events(export.figure(request("2015-01-03", "2015-01-03")))).doesNotContain("until");
    }

    @Test
    void showsWhatGoesOnAsFarAsItsSourcesAttest() throws Exception {
        assertThat(events(export.figure(request("2021-12-31", null)))).containsExactlyInAnyOrder("since",
                "ongoing");
        Drawing beyond = export.figure(request("2022", "2023"));
        assertThat(events(beyond)).isEmpty();
        assertThat(counts(beyond)).isEqualTo(Map.of("a", "no events", "b", "no events"));
    }

    @Test
    void leavesOutTheLanesThatWereNotAskedFor() throws Exception {
        Drawing figure = export
                .figure(new FigureRequest(List.of("b"), null, null, LanguageChoice.EN, Theme.LIGHT,
                        800, null));

        assertThat(counts(figure)).isEqualTo(Map.of("b", "2 events"));
        assertThat(events(figure)).containsExactlyInAnyOrder("ongoing", "until");
    }

    @Test
    void namesTheLanesThereAre() {
        FigureRequest request = new FigureRequest(List.of("x", "b", "y"), null, null, LanguageChoice.EN,
                Theme.LIGHT,
                800, null);

        UnknownLaneException e = catchThrowableOfType(UnknownLaneException.class,
                () -> export.figure(request));

        assertThat(e.asked()).isEqualTo("x, y");
        assertThat(e.known()).isEqualTo("a, b");
    }

    @Test
    void saysHowHighAFigureMustBeAndThatMuchIsEnough() throws Exception {
        FigureSizeException e = catchThrowableOfType(FigureSizeException.class,
                () -> export.figure(high(100)));

        assertThat(e.reason()).isEqualTo(FigureSizeException.Reason.TOO_LOW);
        assertThat(export.figure(high(e.height())).height()).isEqualTo(e.height());
        assertThatThrownBy(() -> export.figure(high(e.height() - 1))).isInstanceOf(FigureSizeException.class);
        assertThat(export.figure(high(2000)).height()).isEqualTo(2000);
    }

    @Test
    void refusesToPaintMoreThanFitsInMemoryBeforeItTouchesAnything() throws Exception {
        Drawing figure = export.figure(request(null, null));
        Path target = folder.resolve("out.png");

        FigureSizeException e = catchThrowableOfType(FigureSizeException.class,
                () -> ExportImage.write(figure, 100, target, false));

        assertThat(e.reason()).isEqualTo(FigureSizeException.Reason.TOO_LARGE);
        assertThat(e.width()).isEqualTo(80_000);
        assertThat(target).doesNotExist();
    }

    @Test
    void writesAnImageOfTheSizeOfTheFigure() throws Exception {
        Drawing figure = export.figure(high(1000));
        ExportImage.write(figure, 1.5, folder.resolve("out.png"), false);

        assertThat(ImageIO.read(folder.resolve("out.png").toFile()).getWidth()).isEqualTo(1200);
        assertThat(ImageIO.read(folder.resolve("out.png").toFile()).getHeight()).isEqualTo(1500);
    }

    @Test
    void leavesTheOldFileAsItWasWhereTheNewOneCannotBeWritten() throws Exception {
        Path target = Files.writeString(folder.resolve("out.png"), "old");
        Drawing figure = export.figure(request(null, null));

        assertThatThrownBy(() -> ExportImage.write(PagedFigure.of(figure),
                FigureOutput.of(FigureFormat.PNG, 1), target, true, _ -> {
                    throw new UncheckedIOException(new IOException("full"));
                }))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> {
                    assertThat(e.reason()).isEqualTo(UnusableFileException.Reason.UNWRITABLE);
                    assertThat(e.file()).isEqualTo(target.toString());
                    assertThat(e.detail()).isEqualTo("full");
                });
        assertThatThrownBy(() -> ExportImage.write(figure, 1, target, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("old");
    }

    @Test
    void leavesTheOldFileAsItWasWhereTheWritingIsEnded() throws Exception {
        Path target = Files.writeString(folder.resolve("out.png"), "old");
        Drawing figure = export.figure(high(1000));
        List<Double> seen = new ArrayList<>();

        ExportImage.write(PagedFigure.of(figure), FigureOutput.of(FigureFormat.PNG, 2),
                folder.resolve("whole.png"), true,
                seen::add);
        assertThat(seen).isSorted().startsWith(0.0).anyMatch(share -> share > 0.5);
        for (double end : new double[]{0, 0.5}) {
            assertThatThrownBy(() -> ExportImage.write(PagedFigure.of(figure),
                    FigureOutput.of(FigureFormat.PNG, 2), target,
                    true, share -> {
                        if (share >= end) {
                            throw new CancellationException();
                        }
                    })).isInstanceOf(CancellationException.class);
        }

        assertThat(target).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("t.json",
                    "out.png", "whole.png");
        }
    }

    @Test
    void paintsAPreviewOfTheSameFigureAsSmallAsTheRoom() throws Exception {
        View view = view(800);
        FigureChoice choice = new FigureChoice(view, null, 1000.0, 3, false);

        Preview preview = chosen.preview(choice, 0, 300, 250, Progress.UNSEEN);

        assertThat(List.of(preview.width(), preview.height())).containsExactly(2400L, 3000L);
        assertThat(preview.raster().height()).isEqualTo(250);
        assertThat(preview.raster().width()).isEqualTo(200);
        Preview large = chosen.preview(new FigureChoice(view, null, 1000.0, 1, false), 0, 5000, 5000,
                Progress.UNSEEN);
        assertThat(large.raster())
                .isEqualTo(chosen.raster(new FigureChoice(view, null, 1000.0, 1, false), Progress.UNSEEN));
        assertThat(large.raster().width()).isEqualTo(800);
        assertThat(
                chosen.preview(new FigureChoice(view.withTheme(Theme.DARK), null, 1000.0, 3, false), 0, 300,
                        250,
                        Progress.UNSEEN).raster().argb().get(0))
                .isNotEqualTo(preview.raster().argb().get(0));
    }

    @Test
    void refusesAPreviewOfWhatCouldNotBeExported() {
        FigureSizeException e = catchThrowableOfType(FigureSizeException.class,
                () -> chosen.preview(new FigureChoice(view(800), null, 26_000.0, 4, false), 0, 300, 250,
                        Progress.UNSEEN));

        assertThat(e.reason()).isEqualTo(FigureSizeException.Reason.TOO_LARGE);
        assertThat(e.height()).isEqualTo(104_000);
    }

    @Test
    void drawsSmallerWhatIsToFitIntoItsPixels() throws Exception {
        FigureChoice low = new FigureChoice(view(800), null, 150.0, 2, true);

        Preview preview = chosen.preview(low, 0, 300, 250, Progress.UNSEEN);

        assertThat(List.of(preview.width(), preview.height())).containsExactly(1600L, 300L);
        chosen.write(low, FigureFormat.PNG, folder.resolve("out.png"), Progress.UNSEEN);
        assertThat(ImageIO.read(folder.resolve("out.png").toFile()).getWidth()).isEqualTo(1600);
        assertThatThrownBy(
                () -> chosen.preview(new FigureChoice(view(800), null, 150.0, 2, false), 0, 300, 250,
                        Progress.UNSEEN))
                .isInstanceOf(FigureSizeException.class);
    }

    private static View view(double width) {
        return new View(new Range(Moment.EPOCH, Moment.ofSecond(1)), Filter.ALL, LanguageChoice.EN,
                Theme.LIGHT,
                width, 0);
    }

    @Test
    void namesWhatStandsInTheWay() throws Exception {
        Drawing figure = export.figure(request(null, null));
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> ExportImage.write(figure, 1, folder, true)).isInstanceOfSatisfying(
                UnusableFileException.class,
                e -> assertThat(e.reason()).isEqualTo(UnusableFileException.Reason.FOLDER));
        assertThatThrownBy(() -> ExportImage.write(figure, 1, folder.resolve("no/x.png"), true))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> {
                    assertThat(e.reason()).isEqualTo(UnusableFileException.Reason.NO_FOLDER);
                    assertThat(e.file()).isEqualTo(folder.resolve("no").toString());
                });
        assertThatThrownBy(() -> ExportImage.write(figure, 1, file.resolve("x.png"), true))
                .isInstanceOf(NotDirectoryException.class)
                .hasMessage(file.toString());
    }

    private static FigureRequest request(@Nullable String from, @Nullable String to) throws EdtfException {
        return new FigureRequest(List.of(), date(from), date(to), LanguageChoice.EN, Theme.LIGHT, 800, null);
    }

    private static FigureRequest high(double height) {
        return new FigureRequest(List.of(), null, null, LanguageChoice.EN, Theme.LIGHT, 800, height);
    }

    private static @Nullable Edtf date(@Nullable String text) throws EdtfException {
        return text == null ? null : EdtfParser.parse(text);
    }

    /** What each lane's header says of its number. */
    private static Map<String, String> counts(Drawing figure) {
        Map<String, String> counts = new TreeMap<>();
        groups(figure.root(), Role.LANE_HEADER)
                .forEach(header -> counts.put(header.key(), String.valueOf(header.description())));
        return counts;
    }

    private static Set<String> events(Drawing figure) {
        Set<String> events = new TreeSet<>();
        groups(figure.root(), Role.EVENT).forEach(event -> events.add(event.key()));
        return events;
    }

    private static List<Node.Group> groups(Node node, Role role) {
        return switch (node) {
            case Node.Group group when group.role() == role -> List.of(group);
            case Node.Group group ->
                group.children().stream().flatMap(n -> groups(n, role).stream()).toList();
            case Node.Clip clip -> clip.children().stream().flatMap(n -> groups(n, role).stream()).toList();
            case Node.Mark _ -> List.of();
        };
    }
}
