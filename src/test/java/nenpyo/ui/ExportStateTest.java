package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nenpyo.app.FigureChoice;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureSize;
import nenpyo.app.PagesChoice;
import nenpyo.app.PaperChoice;
import nenpyo.app.Settings.Export;
import nenpyo.app.Settings.Export.Extent;
import nenpyo.export.FigureParts;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.model.EventSet;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportStateTest {
    private static final Range SEEN = new Range(Moment.EPOCH, Moment.ofSecond(1000));
    private static final Range SELECTED = new Range(Moment.ofSecond(10), Moment.ofSecond(20));

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Timeline timeline;
    private final View view = new View(SEEN, Filter.ALL.withLane("b", false), LanguageChoice.JA, Theme.DARK,
            1234.4, 700);

    @BeforeEach
    void open() {
        timeline = Datasets.empty()
                .lane("a", "甲", "A")
                .lane("b", "乙", "B")
                .event("x", "a", "2001", "丙", "C")
                .opened(folder)
                .timeline();
    }

    @Test
    void beginsWithWhatTheWindowShows() {
        FigureChoice figure = figure(state(null, Export.USUAL));

        assertThat(figure.range()).isEqualTo(SEEN);
        assertThat(figure.height()).isNull();
        assertThat(figure.scale()).isEqualTo(2);
        assertThat(figure.view().width()).isEqualTo(1234);
        assertThat(figure.view().filter()).isEqualTo(view.filter());
        assertThat(figure.view().language()).isEqualTo(LanguageChoice.JA);
        assertThat(figure.view().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void leavesOutWhatIsNotSelectedAndItsLanes() {
        Timeline two = Datasets.empty()
                .lane("a", "甲", "A")
                .lane("b", "乙", "B")
                .event("x", "a", "2001", "丙", "C")
                .event("y", "a", "2002", "丁", "D")
                .event("z", "b", "2003", "戊", "E")
                .opened(folder)
                .timeline();
        ExportState state = new ExportState(two,
                view.withFilter(Filter.ALL).withSelection(Selection.of("x").with("y")), SELECTED,
                Export.USUAL);
        assertThat(state.selectedCount()).isEqualTo(2);
        state.setSelectedOnly(true);

        View only = figure(state).view();
        assertThat(only.filter().events()).isEqualTo(EventSet.of(two, List.of("x", "y")));
        assertThat(two.lanes()).filteredOn(only.filter()::shows).containsExactly(two.lanes().getFirst());
        assertThat(only.selection().isEmpty()).isTrue();
        state.setShown(two.lanes().getFirst(), false);
        assertThat(state.choice().fault()).isEqualTo("export.fault.lanes");
        state.setSelectedOnly(false);
        assertThat(figure(state).view().filter().events()).isNull();
    }

    @Test
    void followsWhatIsChosen() {
        ExportState state = state(SELECTED, Export.USUAL);
        state.setExtent(Extent.SELECTION);
        state.setSize(FigureSize.A4);
        state.setLanguage(LanguageChoice.BOTH);
        state.setTheme(Theme.LIGHT);
        state.setShown(timeline.lanes().getLast(), true);
        state.setShown(timeline.lanes().getFirst(), false);

        FigureChoice figure = figure(state);

        assertThat(figure.range()).isEqualTo(SELECTED);
        assertThat(figure.view().width() * figure.scale()).isEqualTo(3508);
        assertThat(figure.height()).isEqualTo(2480 / figure.scale());
        assertThat(figure.view().language()).isEqualTo(LanguageChoice.BOTH);
        assertThat(figure.view().theme()).isEqualTo(Theme.LIGHT);
        assertThat(timeline.lanes()).filteredOn(figure.view().filter()::shows)
                .containsExactly(timeline.lanes().getLast());
        state.setExtent(Extent.WHOLE);
        assertThat(figure(state).range()).isNull();
    }

    @Test
    void remembersOnlyWhatDiffersFromTheWindow() {
        ExportState state = state(null, Export.USUAL);
        state.setLanguage(LanguageChoice.EN);
        state.setTheme(Theme.LIGHT);
        assertThat(state.choice().export())
                .isEqualTo(Export.USUAL.withLanguage(LanguageChoice.EN).withTheme(Theme.LIGHT));

        state.setLanguage(LanguageChoice.JA);
        state.setTheme(Theme.DARK);
        assertThat(state.choice().export()).isEqualTo(Export.USUAL);
    }

    @Test
    void showsTheViewWhereTheSelectionOfLastTimeIsGone() {
        Export last = Export.USUAL.withExtent(Extent.SELECTION);

        assertThat(figure(state(null, last)).range()).isEqualTo(SEEN);
        assertThat(figure(state(SELECTED, last)).range()).isEqualTo(SELECTED);
    }

    @Test
    void startsASizeOfTheUsersOwnFromTheOneThatIsShown() {
        ExportState state = state(null, Export.USUAL);
        state.setSize(FigureSize.SLIDE);
        state.setSize(FigureSize.OWN);
        assertThat(figure(state).view().width()).isEqualTo(1920);
        assertThat(figure(state).height()).isEqualTo(1080);

        new ExportTyping(state).size(" 800 ", "");
        assertThat(figure(state).view().width()).isEqualTo(800);
        assertThat(figure(state).height()).isNull();
        new ExportTyping(state).size("１２００", "９００");
        assertThat(figure(state).view().width()).isEqualTo(1200);
        assertThat(figure(state).height()).isEqualTo(900);
    }

    @ParameterizedTest
    @CsvSource({"399,,width", "32001,,width", "'',,width", "1e3,,width", "800,0,height", "800,32001,height",
        "800,x,height"})
    void saysWhichMeasureIsAbsurd(String width, @Nullable String height, String fault) {
        ExportState state = state(null, Export.USUAL);
        new ExportTyping(state).size(width, height == null ? "" : height);

        assertThat(state.choice().fault()).isEqualTo("export.fault." + fault);
        assertThat(state.figure()).isNull();
        new ExportTyping(state).size("400", "32000");
        assertThat(state.choice().fault()).isNull();
    }

    @Test
    void needsALane() {
        ExportState state = state(null, Export.USUAL);
        state.setShown(timeline.lanes().getFirst(), false);
        assertThat(state.choice().fault()).isEqualTo("export.fault.lanes");
        state.setScale(3);
        assertThat(state.figure()).isNull();
        state.setShown(timeline.lanes().getFirst(), true);
        assertThat(state.figure()).isNotNull();
    }

    @Test
    void choosesWhatStandsOnTheFigure() {
        ExportState state = state(null, Export.USUAL);
        FigureParts chosen = new FigureParts(false, true, true);
        state.setParts(chosen);
        assertThat(figure(state).parts()).isEqualTo(chosen);
        assertThat(figure(state(null, state.choice().export())).parts()).isEqualTo(chosen);
    }

    @Test
    void takesPaperForAPdfAlone() {
        ExportState state = state(null, Export.USUAL);
        new ExportTyping(state).paper("a3-landscape");
        new ExportTyping(state).margin("１２.5");
        assertThat(state.isOnSheets()).isFalse();
        assertThat(figure(state).pages()).isEqualTo(PagesChoice.ENDLESS);
        state.setFormat(FigureFormat.PDF);
        assertThat(state.isOnSheets()).isTrue();
        assertThat(figure(state).pages().paper()).isEqualTo(PdfPaper.named("a3-landscape").orElseThrow());
        assertThat(figure(state).pages().margin()).isCloseTo(35.43, within(0.01));
        new ExportTyping(state).paper("210", "９９");
        assertThat(state.choice().export().paper()).isEqualTo(new PaperChoice("210x99mm", 12.5));
        new ExportTyping(state).paper("endless");
        assertThat(state.isOnSheets()).isFalse();
    }

    @Test
    void refusesPaperThatIsNone() {
        ExportState state = state(null, Export.USUAL.withFormat(FigureFormat.PDF));
        new ExportTyping(state).paper("", " ");
        assertThat(state.choice().fault()).isEqualTo("export.fault.paper");
        assertThat(state.figure()).isNull();
        new ExportTyping(state).paper("a5");
        assertThat(state.choice().fault()).isNull();
        for (String margin : List.of("74", "-1", "much", "")) {
            new ExportTyping(state).margin(margin);
            assertThat(state.choice().fault()).as(margin).isEqualTo("export.fault.margin");
        }
        new ExportTyping(state).margin("20");
        assertThat(state.choice().export().paper()).isEqualTo(new PaperChoice("a5", 20));
    }

    private ExportState state(@Nullable Range selection, Export last) {
        return new ExportState(timeline, view, selection, last);
    }

    private static FigureChoice figure(ExportState state) {
        return Objects.requireNonNull(state.figure());
    }
}
