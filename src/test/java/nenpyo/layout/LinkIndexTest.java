package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nenpyo.layout.LinkIndex.Pair;
import nenpyo.model.Event;
import nenpyo.model.Extras;
import nenpyo.model.Lane;
import nenpyo.model.Link;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The columns give what a walk over all events gives. */
class LinkIndexTest {
    @Property(tries = 200)
    void findsTheLinksFromEitherEnd(@ForAll("links") List<List<Link>> links,
            @ForAll Set<@IntRange(max = 9) Integer> some) {
        Timeline timeline = timeline(links);
        List<Pair> expected = pairs(timeline);

        LinkIndex index = LinkIndex.of(timeline);

        assertThat(index.pairs()).isEqualTo(expected);
        assertThat(index.among(some)).isEqualTo(expected.stream()
                .filter(pair -> some.contains(pair.stating()) && some.contains(pair.target()))
                .toList());
        for (int event = 0; event < 10; event++) {
            int end = event;
            assertThat(index.touching(event)).isEqualTo(expected.stream()
                    .filter(pair -> pair.stating() == end || pair.target() == end)
                    .toList());
        }
    }

    private static List<Pair> pairs(Timeline timeline) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            for (Link link : timeline.event(i).links()) {
                int target = timeline.indexOf(link.event());
                if (target >= 0 && target != i) {
                    pairs.add(new Pair(i, target, link.rel()));
                }
            }
        }
        return pairs;
    }

    private static Timeline timeline(List<List<Link>> links) {
        TimelineBuilder builder = new TimelineBuilder();
        builder.lane(Lane.named("a"));
        for (int i = 0; i < links.size(); i++) {
            builder.add(
                    new Event("e" + i, 0, null, null, null, null, 1 + i % 5, Wording.of("title " + i), null,
                            List.of(), List.of(), List.of(), links.get(i), Extras.NONE));
        }
        return builder.build();
    }

    /** To ten events that there may be, and to one that there is not. */
    @Provide
    Arbitrary<List<List<Link>>> links() {
        return Combinators
                .combine(Arbitraries.of("led-to", "follows", "about"), Arbitraries.integers().between(0, 10))
                .as((relation, to) -> new Link(relation, "e" + to, Extras.NONE))
                .list()
                .ofMaxSize(3)
                .list()
                .ofMaxSize(10);
    }
}
