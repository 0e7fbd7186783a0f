package nenpyo.layout;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nenpyo.model.Event;
import nenpyo.model.Extras;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import nenpyo.time.Edtf;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Timelines with many events: bursts, every precision, long and short intervals, sets with gaps, lanes of skewed sizes. */
final class Crowds {
    private static final List<String> KINDS = List.of("summit", "visit", "launch", "document");

    private Crowds() {}

    static Arbitrary<Timeline> timelines() {
        return Combinators.combine(Arbitraries.integers().between(30, 1500), Arbitraries.longs(),
                Arbitraries.integers().between(1, 126)).as((size, seed, years) -> of(size, seed, 3, years));
    }

    /**
     * A timeline of random events until 2026, the same for the same numbers.
     *
     * @param lanes of which each has about half as many events as the one before
     */
    static Timeline of(int size, long seed, int lanes, int years) {
        Random random = new Random(seed);
        TimelineBuilder builder = new TimelineBuilder().asOf(Timelines.date("2026"));
        for (int lane = 0; lane < lanes; lane++) {
            builder.lane(Lane.named("lane" + lane));
        }
        int burst = 2027 - years + random.nextInt(years);
        for (int i = 0; i < size; i++) {
            int lane = Math.min(lanes - 1, Integer.numberOfTrailingZeros(random.nextInt() | 1 << lanes - 1));
            int year = random.nextInt(4) == 0 ? burst : 2027 - years + random.nextInt(years);
            int precision = random.nextInt(6);
            String text = "%04d".formatted(year)
                    + (precision == 0 ? "" : "-%02d".formatted(1 + random.nextInt(12)))
                    + (precision < 3 ? "" : "-%02d".formatted(1 + random.nextInt(28)));
            if (random.nextInt(10) < 3) {
                int end = (int) Math.min(2026, year + Math.exp(random.nextDouble() * 4) - 1);
                text = random.nextInt(12) == 0 ? text + "/.." : end > year ? text + "/" + end : text;
            }
            if (random.nextInt(40) == 0) {
                int later = Math.min(2026, year + 1 + random.nextInt(20));
                text = (random.nextBoolean() ? "[%04d,%04d]" : "{%04d,%04d}").formatted(year, later);
            }
            Edtf date = Timelines.date(text);
            builder.add(new Event("e" + i, lane, date, null, null, kind(random.nextInt(9)),
                    1 + (int) Math.min(4, -Math.log(random.nextDouble()) * 1.4),
                    Wording.of(Map.of("ja", "出来事の題名" + i, "en", "What happened as number " + i)), null,
                    List.of(),
                    List.of(), List.of(), List.of(), Extras.NONE));
        }
        return builder.build();
    }

    /** One of nine has none. */
    private static @Nullable String kind(int number) {
        return number == 8 ? null : KINDS.get(number % KINDS.size());
    }
}
