package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.model.EventChunk;
import nenpyo.model.Timeline;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn as attested, of each form of date. */
class MarkSpanTest {
    /** In a timeline from 2000 on whose sources speak of 2021. */
    @ParameterizedTest
    @CsvSource({"2015, 2015, 2015, false, false", "2015-04, 2015-04, 2015-04, false, false",
        "2010/2012-03, 2010, 2012-03, false, false", "[2015-04..2015-10], 2015-04, 2015-10, false, false",
        "'{2010,2012}', 2010, 2012, false, false", "2010-09/.., 2010-09, 2021, false, true",
        "2025/.., 2025, 2025, false, true", "2010/, 2010, 2010, false, true", "/.., 2021, 2021, true, true",
        "/2015, 2015, 2015, true, false", "../2015, 2000, 2015, true, false",
        "[2015..], 2015, 2021, false, true",
        "[..2015], 2000, 2015, true, false"})
    void isSolidAsFarAsTheSourcesAttest(String date, String first, String last, boolean fadesIn,
            boolean fadesOut) {
        Timeline timeline = Timelines.of("2021", date, "2000");
        MarkSpan span = MarkSpan.of(timeline.chunks().getFirst(), 0, Attested.by(timeline));
        assertThat(span.from()).isEqualTo(Timelines.start(first));
        assertThat(span.to()).isEqualTo(Timelines.end(last));
        assertThat(span.fadesIn()).isEqualTo(fadesIn);
        assertThat(span.fadesOut()).isEqualTo(fadesOut);
    }

    @Property(tries = 500)
    void neverEndsBeforeItBegins(@ForAll("timelines") Timeline timeline) {
        EventChunk chunk = timeline.chunks().getFirst();
        for (int j = 0; j < chunk.size(); j++) {
            if (chunk.dated(j)) {
                MarkSpan span = MarkSpan.of(chunk, j, Attested.by(timeline));
                assertThat(span.to().isBefore(span.from())).as("%s %s", chunk.event(j).date(), span)
                        .isFalse();
            }
        }
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return Timelines.timelines(8);
    }
}
