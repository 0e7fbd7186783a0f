package nenpyo.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.app.FigureChoice;
import nenpyo.app.FigureDates;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureMeasures;
import nenpyo.app.FigureSize;
import nenpyo.app.FontChoice;
import nenpyo.app.PagesChoice;
import nenpyo.app.PaperChoice;
import nenpyo.app.Settings.Export;
import nenpyo.app.Settings.Export.Extent;
import nenpyo.export.FigureParts;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported and how: the last choices, applied to what the window shows, and what the user changes of them.
 * No node is known. For the JavaFX thread.
 */
final class ExportState {
    /** Narrower, the names of the lanes leave no room for time; px. */
    static final int WIDTH_LEAST = 400;
    static final int SIDE_MOST = (int) FigureMeasures.SIDE_MOST;
    private static final FigureDates NO_DATES = new FigureDates(null, null);

    private final Timeline timeline;
    private final View seen;
    private final @Nullable Range selection;
    private final ReadOnlyObjectWrapper<Choice> choice;

    /**
     * All that was chosen.
     *
     * @param filter the lanes of the figure
     * @param selectedOnly whether it shows the selected events alone
     * @param dates what bounds it where dates do
     * @param fault the key of the sentence that says what is wrong with the choice, or null
     */
    record Choice(Export export, Filter filter, boolean selectedOnly, FigureDates dates,
            @Nullable String fault) {
        private Choice with(Export other) {
            return new Choice(other, filter, selectedOnly, dates, null);
        }

        private Choice refused(String sentence) {
            return new Choice(export, filter, selectedOnly, dates, sentence);
        }
    }

    /**
     * @param seen what the window shows
     * @param selection the time around what is selected, or null
     * @param last how an image was exported last
     */
    ExportState(Timeline timeline, View seen, @Nullable Range selection, Export last) {
        this.timeline = timeline;
        this.seen = seen;
        this.selection = selection;
        boolean gone = (last.extent() == Extent.SELECTION && selection == null)
                || last.extent() == Extent.DATES;
        choice = new ReadOnlyObjectWrapper<>();
        set(new Choice(gone ? last.withExtent(Extent.VIEW) : last, seen.filter(), false, NO_DATES, null));
    }

    Timeline timeline() {
        return timeline;
    }

    /** What the window shows. */
    View seen() {
        return seen;
    }

    boolean hasSelection() {
        return selection != null;
    }

    /** How many events are selected, also without a date. */
    int selectedCount() {
        return seen.selection().size();
    }

    ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    Choice choice() {
        return choice.get();
    }

    private Export export() {
        return choice().export();
    }

    private FigureMeasures measures() {
        return export().measures();
    }

    /** The language of the figure. */
    LanguageChoice language() {
        LanguageChoice chosen = export().language();
        return chosen == null ? seen.language() : chosen;
    }

    /** The colours of the figure. */
    Theme theme() {
        Theme chosen = export().theme();
        return chosen == null ? seen.theme() : chosen;
    }

    /** The width of the figure in px, where time does not decide it. */
    double width() {
        Double common = measures().size().width();
        return common != null
                ? common
                : measures().size() == FigureSize.WINDOW ? Math.round(seen.width()) : measures().width();
    }

    /** The height of the figure in px; null for as much as the lanes need. */
    @Nullable
    Double height() {
        FigureSize size = measures().size();
        return size == FigureSize.OWN || size == FigureSize.PER_YEAR ? measures().height() : size.height();
    }

    void setFormat(FigureFormat format) {
        set(export().withFormat(format));
    }

    void setExtent(Extent extent) {
        set(export().withExtent(extent));
    }

    /** Takes the dates that bound the figure, where dates do. */
    void setDates(FigureDates dates) {
        set(new Choice(export(), choice().filter(), choice().selectedOnly(), dates, null));
    }

    /** Takes a common size and its scale; for a size of the user's own, the one that is shown. */
    void setSize(FigureSize size) {
        setMeasures(size == FigureSize.OWN
                ? measures().withOwnSize(width(), height())
                : measures().withSize(size));
    }

    void setScale(double scale) {
        setMeasures(measures().withScale(scale));
    }

    void setParts(FigureParts parts) {
        set(export().withParts(parts));
    }

    void setFonts(FontChoice fonts) {
        set(export().withFonts(fonts));
    }

    void setPaper(PaperChoice paper) {
        set(export().withPaper(paper));
    }

    /** Takes a size of a figure on no paper. */
    void setMeasures(FigureMeasures measures) {
        set(export().withMeasures(measures));
    }

    /** Takes the template of the file's name; it is used even where it asks for what there is not, and then refused. */
    void setName(String name) {
        set(export().withName(name));
    }

    private PaperChoice paper() {
        return export().paper();
    }

    /** Keeps what was chosen, and says that what is typed makes no choice. */
    void refuse(String fault) {
        choice.set(choice().refused(fault));
    }

    /** Whether the figure goes onto sheets, whose size then is what counts. */
    boolean isOnSheets() {
        return hasPaper() && !paper().isRoll();
    }

    /** Whether the figure is a PDF on paper, be that sheets or a roll. */
    boolean hasPaper() {
        return export().format() == FigureFormat.PDF && !paper().isEndless();
    }

    /** The window's own language is followed from then on, any other kept. */
    void setLanguage(LanguageChoice language) {
        set(export().withLanguage(language == seen.language() ? null : language));
    }

    /** The window's own theme is followed from then on, any other kept. */
    void setTheme(Theme theme) {
        set(export().withTheme(theme == seen.theme() ? null : theme));
    }

    void setShown(Lane lane, boolean shown) {
        set(new Choice(export(), choice().filter().withLane(lane.id(), shown), choice().selectedOnly(),
                choice().dates(), null));
    }

    /** Leaves out every event that is not selected, and the lanes in which none is; or no longer does. */
    void setSelectedOnly(boolean only) {
        set(new Choice(export(), choice().filter(), only, choice().dates(), null));
    }

    private void set(Export export) {
        set(choice().with(export));
    }

    private void set(Choice next) {
        boolean sound = timeline.lanes().isEmpty()
                || timeline.lanes().stream().anyMatch(of(next).filter()::shows);
        choice.set(sound ? next : next.refused("export.fault.lanes"));
    }

    /** What the window shows, in other lanes. */
    private View of(Choice of) {
        View view = seen.withFilter(of.filter());
        return of.selectedOnly() ? view.ofSelectionOnly(timeline) : view;
    }

    /** The ids of the lanes that the figure shows; none where those are all. */
    List<String> lanes() {
        Filter filter = of(choice()).filter();
        return timeline.lanes().stream().allMatch(filter::shows)
                ? List.of()
                : timeline.lanes().stream().filter(filter::shows).map(Lane::id).toList();
    }

    /** The time that the figure shows; null for the whole timeline, or where dates bound it. */
    @Nullable
    Range range() {
        return switch (export().extent()) {
            case VIEW -> seen.range();
            case WHOLE -> null;
            case SELECTION -> selection;
            case DATES -> choice().dates().equals(NO_DATES) ? seen.range() : null;
        };
    }

    /** The figure as chosen, or null where the choice has a fault. */
    @Nullable
    FigureChoice figure() {
        return figure(hasPaper());
    }

    /** The figure on no paper, whatever its format, or null where the choice has a fault. */
    @Nullable
    FigureChoice image() {
        return figure(false);
    }

    private @Nullable FigureChoice figure(boolean onPaper) {
        if (choice().fault() != null) {
            return null;
        }
        View view = of(choice()).withLanguage(language())
                .withTheme(theme())
                .withSize(width(), 0)
                .withScrollTop(0)
                .withSelected(null);
        boolean dated = export().extent() == Extent.DATES && !choice().dates().equals(NO_DATES);
        return new FigureChoice(view, range(), dated ? choice().dates() : null, height(),
                pxPerYear(onPaper), onPaper ? 0 : measures().margin(), measures().scale(),
                measures().size().shrinks(), export().parts(),
                onPaper ? paper().pages(FigureFormat.PDF) : PagesChoice.ENDLESS, export().fonts());
    }

    private @Nullable Double pxPerYear(boolean onPaper) {
        if (onPaper && !paper().isRoll()) {
            return paper().pxPerYear() == 0 ? null : (Double) paper().pxPerYear();
        }
        return measures().size() == FigureSize.PER_YEAR ? (Double) measures().pxPerYear() : null;
    }
}
