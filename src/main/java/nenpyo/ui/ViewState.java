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
    /** The most that one step comes closer or goes farther: a broken touch pad reports worse. */
    private static final double ZOOM_MOST = 1000;

    private final OpenedTimeline opened;
    private final SubjectArranger arranger;
    private final ViewLimits limits;
    private final EventOrder order;
    private final ReadOnlyObjectWrapper<View> view;
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
    }

    /** The state of a timeline that is already being looked at. */
    ViewState(OpenedTimeline opened, View view) {
        this(opened, view.language(), view.theme());
        this.view.set(view);
    }

    /** The state of another timeline, seen whole in the same language, theme and calendars, on the same surface. */
    ViewState on(OpenedTimeline another) {
        ViewState next = new ViewState(another,
                view().withFilter(Filter.ALL)
                        .withScrollTop(0)
                        .withLanes(LaneStacking.USUAL)
                        .withSelected(null));
        next.show(next.fitting());
        return next;
    }

    /**
     * The state of the same timeline, read anew, looked at as before: with its range, unless everything was shown and
     * goes on being so, and with the selection and those hidden lanes that are still there. Which events alone are shown
     * has to be said anew.
     */
    ViewState readAnew(OpenedTimeline now) {
        View old = view();
        Set<String> hidden = new TreeSet<>(old.filter().hiddenLanes());
        hidden.retainAll(now.timeline().lanes().stream().map(Lane::id).toList());
        Selection kept = old.selection()
                .retaining(id -> now.timeline().indexOf(id) >= 0
                        && !hidden.contains(laneOf(now.timeline(), id)));
        ViewState next = new ViewState(now,
                old.withFilter(old.filter().withHiddenLanes(hidden).withEvents(null)).withSelection(kept));
        next.show(old.range().equals(fitting()) ? next.fitting() : old.range());
        return next;
    }

    private static String laneOf(Timeline timeline, String event) {
        return timeline.laneOf(timeline.indexOf(event)).id();
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
        boolean whole = old.range().equals(fitting());
        View resized = old.withSize(width, height);
        double stretch = arranger.plotWidth(resized) / arranger.plotWidth(old);
        Range range = new Range(old.range().from(),
                old.range().from().plusSeconds(old.range().seconds() * stretch));
        show(resized, whole ? limits.fit(arranger.plotWidth(resized)) : range);
    }

    /** The range that shows everything. */
    Range fitting() {
        return limits.fit(arranger.plotWidth(view()));
    }

    /** Shows a range, or the nearest that the limits allow. */
    void show(Range range) {
        show(view(), range);
    }

    private void show(View changed, Range range) {
        view.set(changed.withRange(limits.clamp(range, arranger.plotWidth(changed))));
    }

    /**
     * A range closer or farther, with the moment under a place of the plot staying there.
     *
     * @param factor more than 1 to come closer
     * @param share where in the plot, 0 its left end to 1 its right
     */
    Range zoomed(Range range, double factor, double share) {
        double plot = arranger.plotWidth(view());
        double shrunk = 1 / Math.clamp(factor, 1 / ZOOM_MOST, ZOOM_MOST);
        double seconds = limits.clamp(range.withMargin((shrunk - 1) / 2), plot).seconds();
        double moved = (range.seconds() - seconds) * share;
        Range asked = new Range(range.from().plusSeconds(moved), range.from().plusSeconds(moved + seconds));
        return limits.clamp(asked, plot);
    }

    /** A range moved by so many px of the plot, positive to later times, as far as the limits allow. */
    Range panned(Range range, double px) {
        double plot = arranger.plotWidth(view());
        double seconds = px * range.seconds() / plot;
        return limits.clamp(new Range(range.from().plusSeconds(seconds), range.to().plusSeconds(seconds)),
                plot);
    }

    /** A range, or the nearest that the limits allow. */
    Range allowed(Range range) {
        return limits.clamp(range, arranger.plotWidth(view()));
    }

    /** A range moved so far that a moment is in its middle, as far as the limits allow. */
    Range centred(Range range, Moment middle) {
        Moment from = middle.plusSeconds(-range.seconds() / 2);
        return limits.clamp(new Range(from, from.plusSeconds(range.seconds())), arranger.plotWidth(view()));
    }

    /** A range with an event in its middle, close enough to see how exact its date is. */
    Range around(int event) {
        Timeline timeline = timeline();
        Range own = EventRange.of(timeline, event);
        return limits.clamp(own == null ? view().range() : own.withMargin(2.5), arranger.plotWidth(view()));
    }

    /** A range around all selected events that have a date; that of the view where none has. */
    Range aroundSelection() {
        Range all = null;
        for (String id : selection().ids()) {
            int event = timeline().indexOf(id);
            Range own = event < 0 ? null : EventRange.of(timeline(), event);
            all = own == null
                    ? all
                    : all == null
                            ? own
                            : new Range(all.from().min(own.from()), all.to().max(own.to()));
        }
        return all == null
                ? view().range()
                : limits.clamp(all.withMargin(selection().size() == 1 ? 2.5 : 0.15),
                        arranger.plotWidth(view()));
    }

    /** A range with a little time beside it, as far as the limits allow. */
    Range around(Range range) {
        return limits.clamp(range.withMargin(0.15), arranger.plotWidth(view()));
    }

    /** The range of the view, moved so far that an event is in it. */
    Range revealing(int event) {
        Range seen = view().range();
        Range own = EventRange.of(timeline(), event);
        if (own == null || own.overlaps(seen.withMargin(-0.04))) {
            return seen;
        }
        double shift = own.from().plusSeconds(own.seconds() / 2).secondsSince(seen.from())
                - seen.seconds() / 2;
        Range moved = new Range(seen.from().plusSeconds(shift), seen.to().plusSeconds(shift));
        return limits.clamp(moved, arranger.plotWidth(view()));
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

    /** Applies a filter; selected events that it hides are no longer selected. */
    private void filter(Filter filter) {
        View filtered = view().withFilter(filter)
                .withSelection(selection().retaining(id -> order.passes(timeline().indexOf(id), filter)));
        boolean whole = view().range().equals(fitting());
        show(filtered, whole ? limits.fit(arranger.plotWidth(filtered)) : filtered.range());
    }
}
