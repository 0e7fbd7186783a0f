package nenpyo.ui;

import java.text.Normalizer;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.app.FigureChoice;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureSize;
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
    static final int SIDE_MOST = (int) Export.SIDE_MOST;

    private final Timeline timeline;
    private final View seen;
    private final @Nullable Range selection;
    private final ReadOnlyObjectWrapper<Choice> choice;

    /**
     * All that was chosen.
     *
     * @param filter the lanes of the figure
     * @param selectedOnly whether it shows the selected events alone
     * @param fault the key of the sentence that says what is wrong with the choice, or null
     */
    record Choice(Export export, Filter filter, boolean selectedOnly, @Nullable String fault) {}

    /**
     * @param seen what the window shows
     * @param selection the time around what is selected, or null
     * @param last how an image was exported last
     */
    ExportState(Timeline timeline, View seen, @Nullable Range selection, Export last) {
        this.timeline = timeline;
        this.seen = seen;
        this.selection = selection;
        boolean gone = last.extent() == Extent.SELECTION && selection == null;
        choice = new ReadOnlyObjectWrapper<>(new Choice(gone ? last.withExtent(Extent.VIEW) : last,
                seen.filter(), false, fault(seen.filter(), false)));
    }

    Timeline timeline() {
        return timeline;
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

    /** The width of the figure in px. */
    double width() {
        Double own = export().size().width();
        return own != null
                ? own
                : export().size() == FigureSize.WINDOW ? Math.round(seen.width()) : export().width();
    }

    /** The height of the figure in px; null for as much as the lanes need. */
    @Nullable
    Double height() {
        return export().size() == FigureSize.OWN ? export().height() : export().size().height();
    }

    void setFormat(FigureFormat format) {
        set(export().withFormat(format));
    }

    void setExtent(Extent extent) {
        set(export().withExtent(extent));
    }

    /** Takes a common size and its scale; for a size of the user's own, the one that is shown. */
    void setSize(FigureSize size) {
        set(size == FigureSize.OWN
                ? export().withOwnSize(width(), height())
                : export().withSize(size));
    }

    /**
     * Takes a size as the user wrote it, in whole px.
     *
     * @param height empty for as much as the lanes need
     */
    void setOwnSize(String width, String height) {
        OptionalInt wide = whole(width, WIDTH_LEAST);
        OptionalInt high = whole(height, 1);
        if (wide.isEmpty() || (high.isEmpty() && !height.isBlank())) {
            refuse(wide.isEmpty() ? "export.fault.width" : "export.fault.height");
            return;
        }
        set(export().withOwnSize(wide.getAsInt(), high.isEmpty() ? null : (double) high.getAsInt()));
    }

    /** A number in any digits, such as the wide ones of a Japanese keyboard. */
    private static OptionalInt whole(String text, int least) {
        try {
            int value = Integer.parseInt(text.strip());
            return value >= least && value <= SIDE_MOST ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    void setParts(FigureParts parts) {
        set(export().withParts(parts));
    }

    /** Takes a paper by its name; one that the margin has no room on is refused, as is one by sides that make none. */
    void setPaper(String name) {
        if (PaperChoice.isSound(name, export().paper().margin())) {
            set(export().withPaper(new PaperChoice(name, export().paper().margin())));
        } else {
            refuse("export.fault.paper");
        }
    }

    /** Takes a paper by its sides as the user wrote them, in millimetres. */
    void setOwnPaper(String width, String height) {
        setPaper(plain(width) + "x" + plain(height) + "mm");
    }

    /** Takes what stays free on each side of a paper, as the user wrote it, in millimetres. */
    void setMargin(String margin) {
        String plain = plain(margin);
        boolean number = plain.matches("\\d{1,3}(\\.\\d{1,2})?");
        if (number && PaperChoice.isSound(export().paper().name(), Double.parseDouble(plain))) {
            set(export().withPaper(new PaperChoice(export().paper().name(), Double.parseDouble(plain))));
        } else {
            refuse("export.fault.margin");
        }
    }

    /** In the usual digits, also where a Japanese keyboard wrote wide ones. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    }

    private void refuse(String fault) {
        choice.set(new Choice(export(), choice().filter(), choice().selectedOnly(), fault));
    }

    /** Whether the figure goes onto sheets, whose size then is what counts. */
    boolean isOnPaper() {
        return export().format() == FigureFormat.PDF && !export().paper().isEndless();
    }

    void setScale(double scale) {
        set(export().withScale(scale));
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
        set(export(), choice().filter().withLane(lane.id(), shown), choice().selectedOnly());
    }

    /** Leaves out every event that is not selected, and the lanes in which none is; or no longer does. */
    void setSelectedOnly(boolean only) {
        set(export(), choice().filter(), only);
    }

    private void set(Export export) {
        set(export, choice().filter(), choice().selectedOnly());
    }

    private void set(Export export, Filter filter, boolean selectedOnly) {
        choice.set(new Choice(export, filter, selectedOnly, fault(filter, selectedOnly)));
    }

    /** What the window shows, in other lanes. */
    private View of(Filter filter, boolean selectedOnly) {
        View view = seen.withFilter(filter);
        return selectedOnly ? view.ofSelectionOnly(timeline) : view;
    }

    private @Nullable String fault(Filter filter, boolean selectedOnly) {
        return timeline.lanes().isEmpty()
                || timeline.lanes().stream().anyMatch(of(filter, selectedOnly).filter()::shows)
                        ? null
                        : "export.fault.lanes";
    }

    /** The figure as chosen, or null where the choice has a fault. */
    @Nullable
    FigureChoice figure() {
        if (choice().fault() != null) {
            return null;
        }
        View view = of(choice().filter(), choice().selectedOnly())
                .withLanguage(language())
                .withTheme(theme())
                .withSize(width(), 0)
                .withScrollTop(0)
                .withSelected(null);
        return new FigureChoice(view, switch (export().extent()) {
            case VIEW -> seen.range();
            case WHOLE -> null;
            case SELECTION -> selection;
        }, height(), export().scale(), export().size().shrinks(), export().parts(),
                export().paper().pages(export().format()));
    }
}
