package nenpyo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nenpyo.model.CalendarRows;
import nenpyo.model.Event;
import nenpyo.model.Extras;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Link;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.model.Wording;
import nenpyo.time.Bound;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random timelines and views of them, for the properties of the layout; and small ones by hand. */
final class Timelines {
    private Timelines() {}

    /** A timeline and a view of it within its limits. */
    record Sample(Timeline timeline, View view) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(view.toString());
            for (int i = 0; i < timeline.size(); i++) {
                Event event = timeline.event(i);
                text.append("\n  ")
                        .append(event.lane())
                        .append(' ')
                        .append(event.date())
                        .append(' ')
                        .append(event.title())
                        .append(event.links());
            }
            return text.append("\n  as of ").append(timeline.asOf()).toString();
        }
    }

    static Edtf date(String edtf) {
        try {
            return EdtfParser.parse(edtf);
        } catch (EdtfException e) {
            throw new AssertionError(edtf, e);
        }
    }

    static Moment start(String edtf) {
        return moment(date(edtf).extent().earliest());
    }

    static Moment end(String edtf) {
        return moment(date(edtf).extent().latest());
    }

    /** From the beginning of a date to its end. */
    static Range range(String edtf) {
        return new Range(start(edtf), end(edtf));
    }

    private static Moment moment(Bound bound) {
        return ((Bound.At) bound).moment();
    }

    /** One lane with an event, called e0, e1 …, for each date; an empty date for an undated one. */
    static Timeline of(@Nullable String asOf, String... dates) {
        TimelineBuilder builder = new TimelineBuilder().asOf(asOf == null ? null : date(asOf));
        int lane = builder.lane(new Lane("lane", Wording.of("レーン"), "#2F5FD0", "satellite", Extras.NONE));
        for (int i = 0; i < dates.length; i++) {
            builder.add(Event.of("e" + i, lane, dates[i].isEmpty() ? null : date(dates[i]),
                    Wording.of(Map.of("ja", "出来事" + i, "en", "Event " + i))));
        }
        return builder.build();
    }

    /** The whole of a timeline in Japanese, light, at a size. */
    static View view(Timeline timeline, double width, double height) {
        View any = new View(range("2000"), Filter.ALL, LanguageChoice.JA, Theme.LIGHT, width, height);
        return any.withRange(new ViewLimits(timeline).fit(Scene.arranger(timeline).plotWidth(any)));
    }

    static Arbitrary<Sample> samples() {
        return timelines(24).flatMap(Timelines::samples);
    }

    /** A single event, seen from anywhere. */
    static Arbitrary<Sample> single() {
        return timelines(1).flatMap(Timelines::samples);
    }

    static Arbitrary<Sample> samples(Timeline timeline) {
        return views(timeline).map(view -> new Sample(timeline, view));
    }

    static Arbitrary<View> views(Timeline timeline) {
        Arbitrary<Filter> filters = Arbitraries.of("a", "b", "c")
                .set()
                .ofMaxSize(2)
                .map(hidden -> new Filter(hidden, null, null));
        Arbitrary<View> bare = Combinators.combine(filters, Arbitraries.of(LanguageChoice.class),
                Arbitraries.of(Theme.class), Arbitraries.doubles().between(480, 2600),
                Arbitraries.doubles().between(200, 1400), Arbitraries.doubles().between(0, 400),
                Arbitraries.integers().between(0, 30).map(i -> "e" + i), Arbitraries.integers().between(0, 3))
                .as((filter, language, theme, width, height, scroll, selected, rows) -> new View(
                        range("2000"),
                        filter, language, theme, new CalendarRows((rows & 1) > 0, (rows & 2) > 0),
                        Math.rint(width),
                        Math.rint(height), Math.rint(scroll), LaneStacking.USUAL, Selection.of(selected)));
        return Combinators.combine(bare, stackings(), Arbitraries.doubles().between(-0.2, 1.2),
                Arbitraries.doubles().between(0, 1)).as((unstacked, stacking, place, zoom) -> {
                    View view = unstacked.withLanes(stacking);
                    double plot = Scene.arranger(timeline).plotWidth(view);
                    ViewLimits limits = new ViewLimits(timeline);
                    Range fit = limits.fit(plot);
                    double seconds = fit.seconds() * 1.5
                            * Math.pow(86_400 / (fit.seconds() * 1.5), zoom * zoom);
                    Moment from = fit.from().plusSeconds(fit.seconds() * place - seconds / 2);
                    return view.withRange(limits.clamp(new Range(from, from.plusSeconds(seconds)), plot));
                });
    }

    /** Orders, collapsed lanes and heights, of lanes that are there and of one that is not. */
    static Arbitrary<LaneStacking> stackings() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "gone");
        Arbitrary<Double> heights = Arbitraries.doubles().between(1, 200);
        return Combinators
                .combine(ids.list().uniqueElements().ofMaxSize(4), ids.set().ofMaxSize(2).injectNull(0.5),
                        Arbitraries.maps(ids, heights).ofMaxSize(2))
                .as((order, collapsed, rows) -> new LaneStacking(order,
                        collapsed == null ? Set.of() : collapsed, rows));
    }

    static Arbitrary<Timeline> timelines(int most) {
        Arbitrary<String> asOf = Arbitraries.of("2021", "2015-06", "1850", "2024-02-29", "");
        return Combinators.combine(events().list().ofMinSize(1).ofMaxSize(most), asOf).as(Timelines::build);
    }

    private static Timeline build(List<Event> events, String asOf) {
        TimelineBuilder builder = new TimelineBuilder().asOf(asOf.isEmpty() ? null : date(asOf));
        builder.lane(new Lane("a", Wording.of(Map.of("ja", "宇宙", "en", "Space")), "#2F5FD0", "satellite",
                Extras.NONE));
        builder.lane(
                new Lane("b", Wording.of("a lane whose name is far too long for its column"), "#F7E017", null,
                        Extras.NONE));
        builder.lane(Lane.named("c"));
        for (Event event : events) {
            builder.add(new Event("e" + builder.size(), event.lane(), event.date(), null, null, event.kind(),
                    event.importance(), event.title(), null, List.of(), List.of(), List.of(), event.links(),
                    Extras.NONE));
        }
        return builder.build();
    }

    private static Arbitrary<Event> events() {
        Arbitrary<List<Link>> links = Combinators
                .combine(Arbitraries.of("led-to", "follows", "part-of"),
                        Arbitraries.integers().between(0, 12))
                .as((relation, other) -> new Link(relation, "e" + other, Extras.NONE))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(Arbitraries.integers().between(0, 2), dates(),
                Arbitraries.of("summit", "visit", "launch").injectNull(0.3),
                Arbitraries.integers().between(Event.LEAST, Event.GREATEST), titles(), links)
                .as((lane, date, kind, importance, title, its) -> new Event("e", lane,
                        date == null ? null : date(date), null, null, kind, importance, title, null,
                        List.of(),
                        List.of(), List.of(), its, Extras.NONE));
    }

    private static Arbitrary<Wording> titles() {
        Arbitrary<String> japanese = Arbitraries.of("宇", "首脳会談", "日米宇宙協力ワーキンググループ(SCWG)を設置",
                "自衛隊と米軍が共同で行う演習におけるサイバー攻撃対処の訓練を初めて実施することで一致した会合");
        Arbitrary<String> english = Arbitraries.of("A", "Summit",
                "Guidelines for Defense Cooperation announced",
                "A title that goes on and on until nobody can be expected to read it to its end, and further still");
        return Combinators.combine(japanese.injectNull(0.2), english.injectNull(0.2)).as((ja, en) -> {
            Map<String, String> texts = new LinkedHashMap<>();
            if (ja != null) {
                texts.put("ja", ja);
            }
            if (en != null) {
                texts.put("en", en);
            }
            return Wording.of(texts);
        });
    }

    /** EDTF of every form that is drawn in a way of its own; null for undated. */
    private static Arbitrary<@Nullable String> dates() {
        Arbitrary<Integer> recent = Arbitraries.integers().between(2008, 2022);
        Arbitrary<Integer> years = Arbitraries.frequencyOf(Tuple.of(12, recent),
                Tuple.of(2, Arbitraries.integers().between(1868, 2030)),
                Tuple.of(1, Arbitraries.integers().between(-300, 2030)));
        Arbitrary<String> points = Combinators.combine(years, Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(1, 28), Arbitraries.integers().between(0, 6))
                .as((year, month, day, precision) -> {
                    String text = year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
                    return switch (precision) {
                        case 0 -> text;
                        case 1, 2, 3 -> text + "-%02d".formatted(month);
                        case 4, 5 -> text + "-%02d-%02d".formatted(month, day);
                        default -> text + "-%02d-%02dT%02d:30:00".formatted(month, day, day % 24);
                    };
                });
        Arbitrary<String> whole = points.filter(point -> !point.contains("T"));
        Arbitrary<String> between = Combinators
                .combine(whole, whole,
                        Arbitraries.of("%s/%s", "[%s..%s]", "{%s,%s}", "%s~/%s?", "%s/%s%%", "[%s,%s]",
                                "{1990..1995,%s,%s}"))
                .as((a, b, form) -> start(a).isAfter(start(b)) || end(a).isAfter(end(b))
                        ? new String[]{b, a, form}
                        : new String[]{a, b, form})
                .filter(parts -> !start(parts[0]).isAfter(start(parts[1]))
                        && !end(parts[0]).isAfter(end(parts[1])))
                .filter(parts -> !parts[2].contains("..") || unit(parts[0]) == unit(parts[1]))
                .map(parts -> parts[2].formatted(parts[0], parts[1]));
        Arbitrary<String> open = Combinators
                .combine(whole,
                        Arbitraries.of("%s/..", "%s/", "../%s", "/%s", "[%s..]", "[..%s]", "%s~", "%s?",
                                "%s%%",
                                "%s~/..", "/%s?", "[%s,2014~,2019..]", "{1990,%s}"))
                .as((point, form) -> form.formatted(point));
        List<Tuple.Tuple2<Integer, Arbitrary<String>>> forms = new ArrayList<>(
                List.of(Tuple.of(10, points), Tuple.of(4, between), Tuple.of(4, open),
                        Tuple.of(1, Arbitraries.of("/..", "../2010", "/2015-06"))));
        return Arbitraries.frequencyOf(forms).injectNull(0.06);
    }

    /** How many parts a date has: the ends of a range in a set have equally many. */
    private static long unit(String date) {
        return date.chars().skip(1).filter(c -> c == '-').count();
    }
}
