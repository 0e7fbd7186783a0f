package nenpyo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    private static final Step DAY = new Step(Step.Unit.DAY, 1);

    private FigureLimits() {}

    /** The lanes that are shown where not all are, and the range where there is one; empty if nothing is left out. */
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
        String from = day(filter.from(), 0, words);
        String to = day(filter.to(), -1, words);
        if (!from.isEmpty() || !to.isEmpty()) {
            parts.add(words.get("figure.range", from, to).strip());
        }
        return String.join(" · ", parts);
    }

    /** The day of a limit; of an exclusive end, the day before it. */
    private static String day(@Nullable Moment limit, int shift, Messages words) {
        return limit == null
                ? ""
                : TickWording.in(words.locale()).full(DAY, DAY.floor(limit.plusSeconds(shift)));
    }
}
