package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import nenpyo.app.Audit.Coverage;
import nenpyo.app.Audit.Finding;
import nenpyo.app.Audit.Kind;
import nenpyo.io.RefusedException;
import nenpyo.model.Event;
import nenpyo.model.Extras;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import nenpyo.text.Messages;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    private static final Evidence NOTHING = new Evidence(List.of(), Map.of(), List.of());

    @TempDir
    Path folder;

    private OpenedTimeline everyKind() throws IOException, RefusedException {
        Files.writeString(folder.resolve("a.txt"), "The summit was held in Tokyo.");
        return OpenTimeline.open(Files.writeString(folder.resolve("t.json"),
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "l", "title": "L"}],
                         "sources": [{"id": "s", "custom": {"document": "a.txt"}}, {"id": "r"}, {"id": "q"}],
                         "events": [
                          {"id": "none", "lane": "l", "title": "=1+1"},
                          {"id": "one", "lane": "l", "title": "B", "date": "2010",
                           "excerpts": [{"source": "s", "exact": "The summit was held"}, {"source": "s", "exact": "nowhere"}],
                           "links": [{"rel": "led-to", "event": "two"}, {"rel": "led-to", "event": "gone"}]},
                          {"id": "two", "lane": "l", "title": "C", "date": "2009-05",
                           "excerpts": [{"source": "s", "exact": "in Tokyo"}, {"source": "r", "exact": "x"}],
                           "links": [{"rel": "led-to", "event": "one"}]},
                          {"id": "three", "lane": "l", "title": {"en": "C", "ja": "丙"}, "date": "2009-05",
                           "excerpts": [{"source": "gone", "exact": "x"}]},
                          {"id": "four", "lane": "l", "title": {"ja": "丙", "en": "C"}, "date": "2009-05"}]}
                        """));
    }

    @Test
    void findsEveryKindAndNoMore() throws Exception {
        OpenedTimeline opened = everyKind();

        Audit audit = Audit.of(opened.timeline(), new EvidenceDesk().check(opened));

        assertThat(audit.findings()).containsExactly(new Finding(Kind.NO_SOURCE, 0, ""),
                new Finding(Kind.NO_SOURCE, 3, ""), new Finding(Kind.NO_SOURCE, 4, ""),
                new Finding(Kind.ONE_SOURCE, 1, "s"), new Finding(Kind.EXCERPT, 1, "missing"),
                new Finding(Kind.EXCERPT, 2, "no-document"), new Finding(Kind.EXCERPT, 3, "no-document"),
                new Finding(Kind.UNUSED_SOURCE, 2, ""), new Finding(Kind.NO_DOCUMENT, 1, ""),
                new Finding(Kind.NO_DOCUMENT, 2, ""), new Finding(Kind.BACK_IN_TIME, 1, "two"),
                new Finding(Kind.LOOKS_THE_SAME, 4, "three"));
        assertThat(audit.coverage()).containsExactly(new Coverage(0, null, 1, 0),
                new Coverage(0, 2009L, 3, 1), new Coverage(0, 2010L, 1, 1));
        for (Kind kind : Kind.values()) {
            assertThat(audit.of(kind)).isEqualTo(
                    audit.findings().stream().filter(finding -> finding.kind() == kind).toList());
        }
        assertThat(AuditTable.of(audit.findings(), opened, Messages.in(Locale.JAPANESE)).csv())
                .startsWith(String.join("\r\n", "kind,id,lane,date,title,detail", "no-source,none,l,,'=1+1,",
                        "no-source,three,l,2009-05,丙,", ""))
                .contains("unused-source,q,,,,\r\n", "back-in-time,one,l,2010,B,two\r\n");
    }

    @Test
    void bearsManyEventsAndStopsWhenAsked() throws EdtfException {
        TimelineBuilder builder = new TimelineBuilder();
        int lane = builder.lane(new Lane("l", Wording.of("L"), null, null, Extras.NONE));
        int events = 200_000;
        for (int i = 0; i < events; i++) {
            builder.add(Event.of("e" + i, lane, EdtfParser.parse("2009"), Wording.of("t" + i % 100_000)));
        }
        Timeline timeline = builder.build();
        List<Double> told = new ArrayList<>();

        Audit audit = Audit.of(timeline, NOTHING, told::add);

        assertThat(audit.of(Kind.NO_SOURCE)).hasSize(events);
        assertThat(audit.of(Kind.LOOKS_THE_SAME)).hasSize(events / 2);
        assertThat(audit.of(Kind.LOOKS_THE_SAME).getFirst().id(timeline)).isEqualTo("e100000");
        assertThat(told).isSorted().hasSizeGreaterThan(20).allMatch(share -> share >= 0 && share <= 1);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Audit.of(timeline, NOTHING)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
