package nenpyo.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nenpyo.model.Event;
import nenpyo.model.Link;
import nenpyo.model.Range;
import nenpyo.time.Bound;
import nenpyo.time.Interval;
import org.junit.jupiter.api.Test;

class SyntheticTimelineTest {
    private static final int SIZE = 40_000;
    private static final SyntheticTimeline TIMELINE = new SyntheticTimeline(SIZE, 7);
    private static final List<Event> EVENTS = IntStream.range(0, SIZE).mapToObj(TIMELINE::event).toList();

    @Test
    void lanesHaveTheirWeights() {
        for (int lane = 0; lane < 12; lane++) {
            int of = lane;
            assertThat(share(event -> event.lane() == of)).as("lane " + lane)
                    .isCloseTo(Vocabulary.bundled().strands().get(lane).weight() / 100.0, within(0.01));
        }
        assertThat(TIMELINE.heading().lanes()).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void aboutAThirdAreIntervalsSomeOfThemLong() {
        assertThat(share(SyntheticTimelineTest::isInterval)).isCloseTo(0.30, within(0.01));
        assertThat(share(event -> isInterval(event) && years(event) > 1)).isCloseTo(0.025, within(0.008));
        assertThat(share(event -> isInterval(event) && years(event) > 20)).isBetween(0.001, 0.01);
        assertThat(share(event -> text(event).endsWith("/.."))).isBetween(0.002, 0.02);
    }

    @Test
    void pointsAreOfYearsMonthsAndDays() {
        assertThat(share(event -> text(event).length() == 4)).isCloseTo(0.7 * 0.15, within(0.01));
        assertThat(share(event -> text(event).length() == 7)).isCloseTo(0.7 * 0.30, within(0.01));
        assertThat(share(event -> text(event).length() == 10)).isCloseTo(0.7 * 0.55, within(0.01));
    }

    @Test
    void someMatterMoreAndSomeHaveWhatOthersLack() {
        assertThat(share(event -> event.importance() == 5)).isCloseTo(0.005, within(0.002));
        assertThat(share(event -> event.importance() == 4)).isCloseTo(0.045, within(0.01));
        assertThat(share(event -> !event.excerpts().isEmpty())).isCloseTo(0.10, within(0.01));
        assertThat(share(event -> !event.links().isEmpty())).isCloseTo(0.12, within(0.01));
        assertThat(share(event -> !event.tags().isEmpty())).isCloseTo(0.75, within(0.01));
    }

    @Test
    void nothingBeginsOutsideOfItsTimeAndTheLateYearsAreTheFuller() {
        assertThat(EVENTS).allMatch(event -> year(event) >= 1900 && year(event) <= 2026);
        assertThat(share(event -> year(event) >= 1963)).isBetween(0.55, 0.85);
    }

    /** A day of a lane's strongest burst has many times the events of a usual one. */
    @Test
    void eventsComeInBursts() {
        int[] perMonth = new int[127 * 12];
        EVENTS.stream()
                .filter(event -> event.lane() == 0 && text(event).startsWith("-", 4))
                .forEach(
                        event -> perMonth[(year(event) - 1900) * 12
                                + Integer.parseInt(text(event).substring(5, 7)) - 1]++);
        double mean = IntStream.of(perMonth).average().orElseThrow();

        assertThat(IntStream.of(perMonth).max().orElseThrow()).isGreaterThan((int) (8 * mean));
    }

    @Test
    void titlesAreOfBothLanguagesAndVaried() {
        Set<String> titles = new HashSet<>();
        EVENTS.forEach(event -> titles.add(event.title().in("ja") + event.title().in("en")));

        assertThat(titles.size()).isGreaterThan((int) (0.85 * SIZE));
        assertThat(EVENTS).allMatch(event -> event.title().has("ja") && event.title().has("en"))
                .noneMatch(event -> event.title().toString().contains("{s")
                        || event.title().toString().contains("{p"));
    }

    @Test
    void linksLeadToOthersAndForward() {
        for (Event event : EVENTS) {
            for (Link link : event.links()) {
                Event other = TIMELINE.event(Integer.parseInt(link.event().substring(1)) - 1);
                assertThat(other.id()).isEqualTo(link.event()).isNotEqualTo(event.id());
                Event cause = link.rel().equals("led-to") ? event : other;
                assertThat(year(cause)).isLessThanOrEqualTo(year(cause.equals(event) ? other : event));
            }
        }
    }

    @Test
    void anyEventIsTheSameWheneverAskedForAndAnotherSeedMakesOthers() {
        assertThat(new SyntheticTimeline(SIZE, 7).event(SIZE - 1)).isEqualTo(EVENTS.getLast());
        assertThat(new SyntheticTimeline(SIZE, 8).event(SIZE - 1)).isNotEqualTo(EVENTS.getLast());
        assertThat(new SyntheticTimeline(1, Long.MIN_VALUE).event(0).links()).isEmpty();
    }

    private static double share(Predicate<Event> which) {
        return EVENTS.stream().filter(which).count() / (double) SIZE;
    }

    private static boolean isInterval(Event event) {
        return event.date() instanceof Interval;
    }

    private static String text(Event event) {
        return String.valueOf(event.date());
    }

    private static int year(Event event) {
        return Integer.parseInt(text(event).substring(0, 4));
    }

    /** How long it lasts at the most; endless for what goes on. */
    private static double years(Event event) {
        return event.date() != null && event.date().extent().earliest() instanceof Bound.At(var from)
                && event.date().extent().latest() instanceof Bound.At(var to)
                        ? new Range(from, to).seconds() / (365.25 * 86400)
                        : Double.POSITIVE_INFINITY;
    }
}
