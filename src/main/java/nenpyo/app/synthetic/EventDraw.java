package nenpyo.app.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nenpyo.app.synthetic.Vocabulary.Act;
import nenpyo.app.synthetic.Vocabulary.Strand;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Extras;
import nenpyo.model.Link;
import nenpyo.model.Role;
import nenpyo.model.Wording;

/** Draws invented events, each from its index alone. Immutable. */
final class EventDraw {
    private static final double SPANS = 0.3;
    private static final double LINKED = 0.12;
    private static final double QUOTED = 0.1;
    private static final int LINK_CANDIDATES = 8;
    /** How many of 1000 events have the importance 1, 2, 3, 4, 5. */
    private static final int[] IMPORTANCES = {350, 350, 250, 45, 5};

    private final Vocabulary words = Vocabulary.bundled();
    private final int size;
    private final long seed;
    private final int[] weights;
    private final List<Bursts> bursts;

    EventDraw(int size, long seed) {
        this.size = size;
        this.seed = seed;
        this.weights = words.strands().stream().mapToInt(Strand::weight).toArray();
        // Negative streams are the lanes', the others the events'.
        this.bursts = words.strands()
                .stream()
                .map(strand -> new Bursts(new Chance(seed, -1 - words.strands().indexOf(strand))))
                .toList();
    }

    /** Where an event stands: the first that is drawn of it, so that others can know it, too. */
    private record Place(int lane, int day, Chance rest) {}

    private Place place(int index) {
        Chance chance = new Chance(seed, index);
        int lane = chance.weighted(weights);
        return new Place(lane, bursts.get(lane).day(chance), chance);
    }

    Event event(int index) {
        Place place = place(index);
        Chance chance = place.rest;
        Strand strand = words.strands().get(place.lane);
        boolean span = chance.in(SPANS);
        String date = span ? DateText.span(place.day, chance) : DateText.point(place.day, chance);
        Act act = pick(span ? words.spans() : words.points(), chance);
        Phrase subject = pick(strand.subjects(), chance);
        Wording title = act.phrase().with(subject, pick(words.places(), chance), 1 + chance.below(40));
        int importance = 1 + chance.weighted(IMPORTANCES);
        List<String> tags = tags(chance);
        List<Excerpt> excerpts = chance.in(QUOTED) ? List.of(excerpt(strand, title, chance)) : List.of();
        List<Link> links = size > 1 && chance.in(LINKED)
                ? List.of(link(index, place.day, chance))
                : List.of();
        return new Event(id(index), place.lane, SyntheticTimeline.date(date), null, null, act.kind(),
                importance, title, null, List.of(), tags, excerpts, links, Extras.NONE);
    }

    private static String id(int index) {
        return "e" + (index + 1);
    }

    /** None to three, the first of the list the most often. */
    private List<String> tags(Chance chance) {
        int all = words.tags().size();
        Set<String> tags = new LinkedHashSet<>();
        for (int i = chance.below(4); i > 0; i--) {
            tags.add(words.tags().get(chance.low(all)));
        }
        return List.copyOf(tags);
    }

    private Excerpt excerpt(Strand strand, Wording title, Chance chance) {
        boolean japanese = chance.in(0.5);
        String source = words.works().get(japanese ? 0 : 1).idIn(strand);
        int chapter = 1 + chance.below(12);
        int page = 1 + chance.below(480);
        Wording locator = new Phrase("第" + chapter + "章 " + page + "頁",
                "ch. " + chapter + ", p. " + page).wording();
        String exact = japanese
                ? title.in("ja") + "が行われたことが記録されている。"
                : "The record of the year has an entry: “" + title.in("en") + "”.";
        return new Excerpt(source, exact, null, null, locator, Role.SUPPORTS, null, Map.of(), Extras.NONE);
    }

    /** To the event nearest in time among some others; whichever began first is the cause. */
    private Link link(int index, int day, Chance chance) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < LINK_CANDIDATES; i++) {
            others.add((index + 1 + chance.below(size - 1)) % size);
        }
        int nearest = others.getFirst();
        int least = Integer.MAX_VALUE;
        for (int other : others) {
            int away = Math.abs(place(other).day - day);
            if (away < least) {
                least = away;
                nearest = other;
            }
        }
        return new Link(place(nearest).day > day ? "led-to" : "follows", id(nearest), Extras.NONE);
    }

    private static <T> T pick(List<T> from, Chance chance) {
        return from.get(chance.below(from.size()));
    }
}
