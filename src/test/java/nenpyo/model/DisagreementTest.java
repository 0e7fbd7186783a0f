package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {
    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"2009-11 2009-11 true", "2009-11 2009 true", "2009-11 2009-10 false",
        "2009-11-30 2009-12 false", "156X 1561-12-25 true", "156X 1571 false",
        // Of intervals the beginnings have to agree, and the ends.
        "2009/2011 2009-03/2011-07 true", "2009/2011 2010/2011 false", "2009/2011 2009/2012 false",
        "2009/2011 2010 true", "2009/2011 2012 false", "2013-03/.. 2013/.. true", "2013-03/.. 2014/.. false",
        "2013-03/.. 2013/2015 true", "/2011 2009/2011 true", "/2011 2009/2012 false", "/.. 1999 true",
        "1964-02-01/1964-02-08 1964-02-01/1964-02-08 true",
        "1964-02-01/1964-02-08 1964-02-01/1964-02-09 false",
        // Of sets one date has to; between them there is none.
        "[2009,2015] 2012 false", "[2009,2015] 2015-04 true", "{2009,2015} 2009-01-01 true",
        "[2009..2015] 2012 true", "[..2009] 1850 true", "[..2009] 2010 false",
        // Where the other names no clocks, by those that are named.
        "2004-01-01T23:00:00-05:00 2004-01-01 true", "2004-01-01T23:00:00-05:00 2004-01-02 false",
        "2004-01-01T23:00:00-05:00 2004-01-02T04:00:00Z true"})
    void comparesWhatDatesMayMean(String one, String other, boolean may) throws EdtfException {
        assertThat(Disagreement.mayAgree(date(one), date(other))).isEqualTo(may);
        assertThat(Disagreement.mayAgree(date(other), date(one))).as("both ways").isEqualTo(may);
        assertThat(Disagreement.mayAgree(date(one), date(one))).as("with itself").isTrue();
    }

    @Test
    void findsItAmongTheSourcesOfAnEvent() throws EdtfException {
        assertThat(disputed("1923-05-02", excerpt(Role.SUPPORTS, null))).isFalse();
        assertThat(disputed("1923-05-02", excerpt(Role.SUPPORTS, "1923-05"))).isFalse();
        assertThat(disputed("1923-05-02", excerpt(Role.MENTIONS, "1923-04"))).isTrue();
        assertThat(disputed("1923-05-02", excerpt(Role.DISPUTES, null))).isTrue();
        assertThat(disputed(null, excerpt(Role.SUPPORTS, "1923"))).isFalse();
        assertThat(disputed(null, excerpt(Role.SUPPORTS, "1923"), excerpt(Role.SUPPORTS, "1924"))).isTrue();
        assertThat(disputed("1923", excerpt(Role.SUPPORTS, "long ago"))).as("no date at all").isFalse();
    }

    @Test
    void isKnownOfAnEventWithoutDecodingIt() throws EdtfException {
        TimelineBuilder builder = new TimelineBuilder();
        int lane = builder.lane(Lane.named("a"));
        builder.add(event("disputed", lane, date("1923"), excerpt(Role.SUPPORTS, "1924")));
        builder.add(event("agreed", lane, date("1923"), excerpt(Role.SUPPORTS, "1923-04")));
        EventChunk chunk = builder.build().chunks().getFirst();
        assertThat(chunk.isDisputed(0)).isTrue();
        assertThat(chunk.importance(0)).isEqualTo(Event.USUAL);
        assertThat(chunk.hasLinks(0)).isFalse();
        assertThat(chunk.isDisputed(1)).isFalse();
    }

    private static boolean disputed(@Nullable String date, Excerpt... excerpts) throws EdtfException {
        return Disagreement.in(event("e", 0, date == null ? null : date(date), excerpts));
    }

    private static Event event(String id, int lane, @Nullable Edtf date, Excerpt... excerpts) {
        return new Event(id, lane, date, null, null, null, Event.USUAL, Wording.of("t"), null, List.of(),
                List.of(), List.of(excerpts), List.of(), Extras.NONE);
    }

    private static Excerpt excerpt(Role role, @Nullable String date) {
        return new Excerpt("s", "x", null, null, null, role, date, Map.of(), Extras.NONE);
    }

    private static Edtf date(String text) throws EdtfException {
        return EdtfParser.parse(text);
    }
}
