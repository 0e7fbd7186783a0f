package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nenpyo.model.Event;
import nenpyo.model.Extras;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KindsTest {
    private static final Messages EN = Messages.in(Locale.ENGLISH);
    private static final Messages JA = Messages.in(Locale.JAPANESE);

    private static Timeline timeline(@Nullable String... kinds) {
        TimelineBuilder builder = new TimelineBuilder();
        builder.lane(Lane.named("lane"));
        for (int i = 0; i < kinds.length; i++) {
            builder.add(
                    new Event("e" + i, 0, Timelines.date("2001"), null, null, kinds[i], 3, Wording.of("出来事"),
                            null, List.of(), List.of(), List.of(), List.of(), Extras.NONE));
        }
        return builder.build();
    }

    @Test
    void theMostFrequentComesFirst() {
        Kinds kinds = Kinds.of(timeline("visit", null, "talks", "summit", "talks", "talks", "summit"));

        assertThat(kinds.names()).containsExactly("talks", "summit", "visit");
        assertThat(kinds.code("talks")).isEqualTo(1);
        assertThat(kinds.code("launch")).isZero();
        assertThat(kinds.code(null)).isZero();
        assertThat(kinds.ranked(new float[]{9, 2, 0, 5})).containsExactly(new KindCount("visit", 5),
                new KindCount("talks", 2));
        assertThat(kinds.ranked(new float[]{9, 1.4f, 1.3f, 0.01f})).containsExactly(new KindCount("talks", 2),
                new KindCount("summit", 1));
        assertThat(kinds.ranked(new float[]{9, 0.4f, 0.4f, 0.4f})).containsExactly(new KindCount("talks", 1));
        assertThat(kinds.ranked(new float[]{0, 2, 2, 2})).extracting(KindCount::kind)
                .containsExactly("talks", "summit", "visit");
    }

    @Test
    void ofTooManyTheRarestHaveNoCode() {
        Kinds kinds = Kinds.of(timeline(IntStream.range(0, 300)
                .mapToObj(i -> "kind" + i % 200)
                .toArray(String[]::new)));

        assertThat(kinds.names()).hasSize(127).doesNotContain("kind150");
        assertThat(IntStream.range(0, 100).map(i -> kinds.code("kind" + i))).allMatch(code -> code > 0);
    }

    @Test
    void theyAreSaidWithHowManyAreOfNone() {
        List<KindCount> kinds = List.of(new KindCount("talks", 1200), new KindCount("launch", 3));
        assertThat(KindWording.most(kinds, 1203, EN)).isEqualTo("Talks 1,200, launch 3");
        assertThat(KindWording.most(kinds, 1210, JA)).isEqualTo("会談・協議 1,200件、launch 3件、ほか 7件");
        assertThat(KindWording.most(List.of(), 5, EN)).isEmpty();
    }

    @Test
    void ofManyTheMostFrequentAreSaid() {
        List<KindCount> kinds = IntStream.range(0, 6).mapToObj(i -> new KindCount("k" + i, 10 - i)).toList();
        assertThat(KindWording.most(kinds, 45, EN)).isEqualTo("k0 10, k1 9, k2 8, k3 7, others 11");
        assertThat(KindWording.most(kinds.subList(0, 5), 40, EN)).isEqualTo("k0 10, k1 9, k2 8, k3 7, k4 6");
    }
}
