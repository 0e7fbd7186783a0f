package nenpyo.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.app.OpenedTimeline;
import nenpyo.layout.LaneBox;
import nenpyo.layout.LinkIndex;
import nenpyo.layout.SubjectArranger;
import nenpyo.layout.ViewLimits;
import nenpyo.model.Event;
import nenpyo.model.EventSet;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows and how: the opened timeline and the view of it, kept within its limits. All that a user does to
 * the view comes through here; no node is known. For the JavaFX thread.
 */
final class ViewState {
    private final OpenedTimeline opened;
    private final SubjectArranger arranger;
    private final ViewLimits limits;
    private final EventOrder order;
    private final ReadOnlyObjectWrapper<View> view;
    private final ExpectedView expected;
    private double contentOverflow;
    private List<LaneBox> drawnLanes = List.of();

    ViewState(OpenedTimeline opened, LanguageChoice language, Theme theme) {
        this.opened = opened;
        this.arranger = new SubjectArranger(opened.timeline(), opened.links(), opened.icons(),
                TextMeasurer.bundled(), opened.details());
        this.limits = new ViewLimits(opened.timeline());
        this.order = new EventOrder(opened.timeline());
        View first = new View(limits.fit(1000), Filter.ALL, language, theme, 1150, 700);
        this.view = new ReadOnlyObjectWrapper<>(first.withRange(limits.fit(arranger.plotWidth(first))));
        this.expected = new ExpectedView(view.getReadOnlyProperty());
    }

    /** The state of a timeline that is already being looked at. */
    ViewState(OpenedTimeline opened, View view) {
        this(opened, view.language(), view.theme());
        this.view.set(view);
    }

    OpenedTimeline opened() {
        return opened;
    }

    Timeline timeline() {
        return opened.timeline();
    }

    /** The order in which one walks through the events. */
    EventOrder order() {
        return order;
    }

    SubjectArranger arranger() {
        return arranger;
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    View view() {
        return view.get();
    }

    /** The size of the surface in px; the resolution is kept, but a view that showed everything goes on doing so. */
    void resize(double width, double height) {
        View old = view();
        boolean whole = old.range().equals(ranges().fitting());
        View resized = old.withSize(width, height);
        double stretch = arranger.plotWidth(resized) / arranger.plotWidth(old);
        Range range = new Range(old.range().from(),
                old.range().from().plusSeconds(old.range().seconds() * stretch));
        show(resized, whole ? limits.fit(arranger.plotWidth(resized)) : range);
    }

    /** The ranges to go to from the view as it is now. */
    ViewRanges ranges() {
        View now = view();
        return new ViewRanges(timeline(), limits, now, arranger.plotWidth(now));
    }

    /** Shows a range, or the nearest that the limits allow. */
    void show(Range range) {
        show(view(), range);
    }

    private void show(View changed, Range range) {
        view.set(within(changed, range));
    }

    private View within(View changed, Range range) {
        return changed.withRange(limits.clamp(range, arranger.plotWidth(changed)));
    }

    /** Scrolls the lanes by px, positive to lower ones. */
    void scroll(double px) {
        scrollTo(view().scrollTop() + px);
    }

    /** Scrolls the lanes to an offset in px, within what there is. */
    void scrollTo(double px) {
        view.set(view().withScrollTop(Math.clamp(px, 0, Math.max(0, contentOverflow))));
    }

    /** How much higher than the plot the lanes are, px; known once they have been drawn. */
    void contentOverflow(double px) {
        contentOverflow = Math.max(0, px);
        if (view().scrollTop() > contentOverflow) {
            scrollTo(contentOverflow);
        }
    }

    /** Lays the lanes otherwise one above the other. */
    void stack(LaneStacking lanes) {
        view.set(view().withLanes(lanes));
    }

    /** Takes note of where the lanes were drawn. */
    void drawn(List<LaneBox> lanes) {
        drawnLanes = lanes;
    }

    /** Where a lane was last drawn, if it was. */
    Optional<LaneBox> drawnLane(Lane lane) {
        return drawnLanes.stream().filter(box -> box.lane().id().equals(lane.id())).findFirst();
    }

    /** Selects an event alone by id, or none for null. */
    void select(@Nullable String id) {
        pick(Selection.of(id));
    }

    /** Selects these events and no others. */
    void pick(Selection selection) {
        view.set(view().withSelection(selection));
    }

    /** The events selected. */
    Selection selection() {
        return view().selection();
    }

    /** Selects every event that is shown; the primary stays. */
    void selectAll() {
        pick(Selection.of(order.shown(view()), view().selected()));
    }

    /** Selects the events of a lane, and those alone. */
    void selectLane(Lane lane) {
        pick(Selection.of(order.shown(view().withFilter(only(lane))), view().selected()));
    }

    /** Selects, beside an event, those linked to it whose lanes are shown. */
    void selectLinked(int event) {
        Set<String> ids = new LinkedHashSet<>();
        String id = timeline().id(event);
        ids.add(id);
        for (LinkIndex.Pair link : opened.links().touching(event)) {
            ids.add(timeline().id(link.stating() == event ? link.target() : link.stating()));
        }
        pick(Selection.of(ids, id).retaining(this::isShown));
    }

    private boolean isShown(String id) {
        return view().filter().shows(timeline().laneOf(timeline().indexOf(id)));
    }

    /** The selected events in the order of their dates. */
    List<Event> selectedEvents() {
        return order.of(selection().ids());
    }

    /** The selection's primary event, if any. */
    @Nullable
    Event selected() {
        String id = view().selected();
        int index = id == null ? -1 : timeline().indexOf(id);
        return index < 0 ? null : timeline().event(index);
    }

    /** Shows or hides a lane. */
    void setShown(Lane lane, boolean shown) {
        filter(view().filter().withLane(lane.id(), shown));
    }

    /** Expects that a lane will be shown or hidden: somebody has begun to say so. */
    void expectShown(Lane lane, boolean shown) {
        expected.expect(filtered(view().filter().withLane(lane.id(), shown)));
    }

    /** What somebody has begun to ask for. */
    ExpectedView expected() {
        return expected;
    }

    /** Whether an event passes the filter. */
    boolean passes(int event) {
        return order.passes(event, view().filter());
    }

    /** Lets an event pass: shows its lane if that is hidden, and lifts a range that it lies out of. */
    void admit(int event) {
        setShown(timeline().laneOf(event), true);
        Filter unlimited = view().filter().withRange(null, null);
        if (!passes(event) && order.passes(event, unlimited)) {
            filter(unlimited);
        }
    }

    /** Shows only this lane. */
    void showOnly(Lane lane) {
        filter(only(lane));
    }

    private Filter only(Lane lane) {
        return view().filter().only(lane.id(), timeline().lanes().stream().map(Lane::id).toList());
    }

    /** Shows only this lane; or all of them again, if it is already the only one. */
    void toggleOnly(Lane lane) {
        Filter only = only(lane);
        filter(view().filter().equals(only) ? view().filter().showAll() : only);
    }

    /**
     * Shows only what touches a range of time, or may.
     *
     * @param from inclusive, or null for no limit
     * @param to exclusive, or null for no limit
     */
    void limit(@Nullable Moment from, @Nullable Moment to) {
        filter(view().filter().withRange(from, to));
    }

    /** Shows some events only; null for no limit. */
    void limit(@Nullable EventSet events) {
        filter(view().filter().withEvents(events));
    }

    void showAllLanes() {
        filter(view().filter().showAll());
    }

    private void filter(Filter filter) {
        view.set(filtered(filter));
    }

    /** The view with a filter applied; selected events that it hides are no longer selected. */
    private View filtered(Filter filter) {
        View filtered = view().withFilter(filter)
                .withSelection(selection().retaining(id -> order.passes(timeline().indexOf(id), filter)));
        boolean whole = view().range().equals(ranges().fitting());
        return within(filtered, whole ? limits.fit(arranger.plotWidth(filtered)) : filtered.range());
    }
}
