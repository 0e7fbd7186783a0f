package nenpyo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nenpyo.model.EventSet;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.time.Moment;
import nenpyo.time.Step;
import nenpyo.time.TickWording;
import org.jspecify.annotations.Nullable;

/** Says in words what a figure leaves out, so that nobody takes a part for the whole. */
final class FigureLimits {
    private static final List<Step> STEPS = List.of(new Step(Step.Unit.DAY, 1),
            new Step(Step.Unit.SECOND, 1));
    private static final Step FINEST = new Step(Step.Unit.MILLISECOND, 1);

    private FigureLimits() {}

    /** The lanes that are shown where not all are, which events where not all are, whose clocks times are by, and the range where there is one. */
    static String words(Timeline timeline, View view) {
        Filter filter = view.filter();
        Messages words = Messages.in(Locale.forLanguageTag(view.language().primary()));
        List<String> parts = new ArrayList<>();
        if (timeline.lanes().stream().anyMatch(lane -> !filter.shows(lane))) {
            String shown = timeline.lanes()
                    .stream()
                    .filter(filter::shows)
                    .map(Lane::title)
                    .map(title -> title.in(words.language()))
                    .collect(Collectors.joining(words.get("figure.and")));
            parts.add(words.get("figure.only", shown));
        }
        if (filter.events() != null) {
            parts.add(events(filter.events(), words));
        }
        if (timeline.zone().id() != null) {
            parts.add(words.get("figure.zone", timeline.zone().id()));
        }
        Step step = STEPS.stream()
                .filter(s -> isBoundary(s, filter.from()) && isBoundary(s, filter.to()))
                .findFirst()
                .orElse(FINEST);
        String from = limit(filter.from(), 0, step, words);
        String to = limit(filter.to(), -0.001, step, words);
        if (!from.isEmpty() || !to.isEmpty()) {
            parts.add(from.equals(to) ? from : words.get("figure.range", from, to).strip());
        }
        return String.join(" · ", parts);
    }

    private static String events(EventSet events, Messages words) {
        if (events.standings().isEmpty()) {
            return words.get("figure.selected", events.size());
        }
        String standings = events.standings()
                .stream()
                .map(standing -> words.get("evidence.status." + standing))
                .collect(Collectors.joining(words.get("figure.and")));
        return words.get("figure.standings", standings);
    }

    private static boolean isBoundary(Step step, @Nullable Moment limit) {
        return limit == null || step.floor(limit).equals(limit);
    }

    /** A limit to the day or as finely as it was asked for; of an exclusive end, the last that is inside. */
    private static String limit(@Nullable Moment limit, double shift, Step step, Messages words) {
        return limit == null
                ? ""
                : TickWording.in(words.locale()).full(step, step.floor(limit.plusSeconds(shift)));
    }
}
