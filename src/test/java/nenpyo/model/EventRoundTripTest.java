package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What goes into columns and pools comes out as it was. */
class EventRoundTripTest {
    @Property(tries = 200)
    void givesBackWhatWentIn(@ForAll("events") List<Event> given) {
        TimelineBuilder builder = new TimelineBuilder();
        for (int lane = 0; lane < 4; lane++) {
            builder.lane(Lane.named("lane " + lane));
        }
        List<Event> events = new ArrayList<>();
        for (Event event : given) {
            events.add(withId(event, "event " + events.size()));
        }
        events.forEach(builder::add);
        Timeline timeline = builder.build();
        assertThat(timeline.size()).isEqualTo(events.size());
        for (int i = 0; i < events.size(); i++) {
            assertThat(timeline.event(i)).isEqualTo(events.get(i));
            assertThat(timeline.chunks().getFirst().kind(i)).isEqualTo(events.get(i).kind());
        }
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Event> bare = Combinators.combine(Arbitraries.integers().between(0, 3),
                Arbitraries
                        .of("2009-11", "1667~/..", "{1960,1961-12}", "-0043-03-15", "2015-10/2021-03",
                                "1998?")
                        .map(Dates::date)
                        .injectNull(0.2),
                text().injectNull(0.5), wording().injectNull(0.5), text().injectNull(0.5),
                Arbitraries.integers().between(Event.LEAST, Event.GREATEST), wording(),
                wording().injectNull(0.5))
                .as((lane, date, raw, note, kind, importance, title, summary) -> new Event("x", lane, date,
                        raw,
                        note, kind, importance, title, summary, List.of(), List.of(), List.of(), List.of(),
                        Extras.NONE));
        return Combinators
                .combine(bare, wording().list().ofMaxSize(3), text().list().ofMaxSize(3),
                        excerpt().list().ofMaxSize(2), link().list().ofMaxSize(2), extras())
                .as((e, actors, tags, excerpts, links, extras) -> new Event(e.id(), e.lane(), e.date(),
                        e.rawDate(), e.dateNote(), e.kind(), e.importance(), e.title(), e.summary(), actors,
                        tags, excerpts, links, extras))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static Arbitrary<Excerpt> excerpt() {
        Arbitrary<Map<String, Translation>> translations = Arbitraries.maps(Arbitraries.of("ja", "en"),
                Combinators.combine(text(), text().injectNull(0.5), extras()).as(Translation::new));
        return Combinators.combine(text(), text(), text().injectNull(0.5), wording().injectNull(0.5),
                Arbitraries.of(Role.class), text().injectNull(0.5), translations, extras())
                .as((source, exact, context, locator, role, date, translated, extras) -> new Excerpt(source,
                        exact, context, null, locator, role, date, translated, extras));
    }

    private static Arbitrary<Link> link() {
        return Combinators.combine(text(), text(), extras()).as(Link::new);
    }

    private static Arbitrary<Extras> extras() {
        return Arbitraries.maps(text(), text()).ofMaxSize(3).map(Extras::new);
    }

    private static Arbitrary<Wording> wording() {
        return Arbitraries.maps(Arbitraries.of("ja", "en", "und", "zh-Hant"), text())
                .ofMaxSize(4)
                .map(Wording::of);
    }

    /** Any that UTF-8 can hold, long ones now and then. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange(Character.MIN_VALUE, (char) (Character.MIN_SURROGATE - 1))
                .ofMaxLength(300)
                .map(text -> text.length() % 7 == 0 ? text + "🛰" : text);
    }

    private static Event withId(Event e, String id) {
        return new Event(id, e.lane(), e.date(), e.rawDate(), e.dateNote(), e.kind(), e.importance(),
                e.title(),
                e.summary(), e.actors(), e.tags(), e.excerpts(), e.links(), e.extras());
    }
}
