package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nenpyo.time.Bound;
import nenpyo.time.DateTime;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayZoneTest {
    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(List.copyOf(ZoneId.getAvailableZoneIds()));
    }

    /** The seconds fall into summer and winter, into local mean time and beyond all rules. */
    @Provide
    Arbitrary<Moment> moments() {
        return Arbitraries.longs().between(-250_000_000_000L, 250_000_000_000L).map(Moment::ofSecond);
    }

    private static DisplayZone zone(String id) {
        return new DisplayZone(ZoneId.of(id));
    }

    private static Moment start(Edtf date) {
        return ((Bound.At) date.extent().earliest()).moment();
    }

    @Property
    void whatHasNoTimeOrNoOffsetNeverMoves(@ForAll("zones") String zone, @ForAll("moments") Moment moment)
            throws Exception {
        String day = java.time.LocalDateTime
                .ofEpochSecond(Math.clamp(moment.second(), -60_000_000_000L, 250_000_000_000L), 0,
                        java.time.ZoneOffset.UTC)
                .toString()
                .substring(0, 10);
        for (String text : List.of(day, day.substring(0, 7), day.substring(0, 4), day + "T23:59:59",
                day + "T02:30:00.5", day + "/..", "[" + day + ",Y170000000]", day.substring(0, 4) + "-21")) {
            Edtf date = EdtfParser.parse(text);
            assertThat(zone(zone).shown(date)).isSameAs(date);
            assertThat(zone(zone).placed(date)).isSameAs(date);
        }
    }

    @Property
    void anInstantStaysTheSameInstant(@ForAll("zones") String zone, @ForAll("moments") Moment moment) {
        nenpyo.time.Day day = nenpyo.time.Day.of(moment);
        DateTime written = new DateTime(day, (int) (moment.second() - day.start().second()), 250, 2, -330);
        Edtf shown = zone(zone).shown(written);
        assertThat(start(shown)).isEqualTo(start(written));
        assertThat(((DateTime) shown).fractionDigits()).isEqualTo(2);
        // On the axis it lies where its words say.
        assertThat(zone(zone).placed(written))
                .hasToString(shown.toString().replaceAll("(Z|[+-]\\d\\d:\\d\\d)$", ""));
    }

    @ParameterizedTest
    @CsvSource({"Asia/Tokyo, 2019-04-30T15:00:00Z, 2019-05-01T00:00:00+09:00",
        "America/New_York, 2021-03-14T06:59:59Z, 2021-03-14T01:59:59-05:00",
        "America/New_York, 2021-03-14T07:00:00Z, 2021-03-14T03:00:00-04:00",
        "Asia/Tokyo, 1949-07-01T00:00:00Z, 1949-07-01T10:00:00+10:00",
        "Asia/Tokyo, 1880-01-01T00:00:00Z, 1880-01-01T09:19:00+09:19",
        "+05:30, 2020-01-01T00:00:00.125-04:00, 2020-01-01T09:30:00.125+05:30",
        "UTC, 2020-01-01T00:00:00+09:00, 2019-12-31T15:00:00Z",
        "Asia/Tokyo, 9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"})
    void goesByTheClocksOfThatTimeAndPlace(String zone, String written, String shown) throws Exception {
        assertThat(zone(zone).shown(EdtfParser.parse(written))).hasToString(shown);
        assertThat(DisplayZone.AS_WRITTEN.shown(EdtfParser.parse(written))).hasToString(written);
    }

    private static Timeline timeline(Map<String, String> dates) throws Exception {
        TimelineBuilder builder = new TimelineBuilder();
        int lane = builder.laneIndex("a");
        for (Map.Entry<String, String> date : dates.entrySet()) {
            builder.add(new Event(date.getKey(), lane, EdtfParser.parse(date.getValue()), null, null, null, 3,
                    Wording.EMPTY, null, List.of(), List.of(), List.of(), List.of(), Extras.NONE));
        }
        return builder.build();
    }

    @Test
    void aTimelineShowsItsInstantsElsewhereAndAllElseWhereItWas() throws Exception {
        Timeline written = timeline(Map.of("t", "2019-04-30T15:00:00Z", "d", "2019-04-30"));
        Timeline tokyo = written.in(zone("Asia/Tokyo"));
        int instant = tokyo.indexOf("t");
        int day = tokyo.indexOf("d");
        assertThat(tokyo.event(instant).date()).hasToString("2019-05-01T00:00:00+09:00");
        assertThat(tokyo.chunks().getFirst().earliestSecond(instant))
                .isEqualTo(start(EdtfParser.parse("2019-05-01")).second());
        assertThat(tokyo.event(day).date()).hasToString("2019-04-30");
        assertThat(tokyo.chunks().getFirst().earliestSecond(day))
                .isEqualTo(written.chunks().getFirst().earliestSecond(day));
        assertThat(tokyo.in(zone("UTC")).event(instant).date()).hasToString("2019-04-30T15:00:00Z");
        assertThat(tokyo.in(DisplayZone.AS_WRITTEN)).isSameAs(written);
    }

    @Test
    void aTimelineOfDatesIsTheSameInEveryZone() throws Exception {
        Timeline dates = timeline(Map.of("d", "2019-04-30", "l", "2019-04-30T15:00:00"));
        assertThat(dates.in(zone("Asia/Tokyo"))).isSameAs(dates);
    }
}
