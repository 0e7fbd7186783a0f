package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Extras;
import nenpyo.model.Lane;
import nenpyo.model.Role;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import nenpyo.text.Messages;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import org.junit.jupiter.api.Test;

class EventTextTest {
    private static final Source PAPER = new Source("paper", "report", "防衛白書", List.of(), "2021", null, null,
            null, "ja", null, null, null, null, "{}");

    private static Timeline timeline() throws EdtfException {
        TimelineBuilder builder = new TimelineBuilder().source(PAPER);
        int lane = builder.lane(
                new Lane("a", Wording.of(Map.of("ja", "宇宙", "en", "Space")), null, null, Extras.NONE));
        builder.add(new Event("x", lane, EdtfParser.parse("2009-11"), null, null, "summit", 3,
                Wording.of(Map.of("ja", "首脳会談", "en", "Summit <of> two & \"more\"")),
                Wording.of(Map.of("ja", "一致した。", "en", "They agreed.")), List.of(), List.of(),
                List.of(new Excerpt("paper", "首脳会談において<一致>", null, null, Wording.of("段落1"), Role.SUPPORTS,
                        null, Map.of(), Extras.NONE)),
                List.of(), Extras.NONE));
        builder.add(Event.of("y", lane, null, Wording.of(Map.of("ja", "日付のないもの", "en", "Undated"))));
        return builder.build();
    }

    private static EventText in(String language) throws EdtfException {
        return new EventText(timeline(), Messages.in(Locale.of(language)));
    }

    private static List<Event> events() throws EdtfException {
        Timeline timeline = timeline();
        return List.of(timeline.event(0), timeline.event(1));
    }

    @Test
    void saysWhatWhenWhereAndOnWhatItRests() throws Exception {
        assertThat(in("en").plain(events())).isEqualTo("""
                Summit <of> two & "more"
                November 2009 · November Heisei 21
                Space
                They agreed.
                “首脳会談において<一致>” (防衛白書 (2021), 段落1)

                Undated
                No date
                Space""");
        assertThat(in("ja").plain(events())).isEqualTo("""
                首脳会談
                2009年11月 · 平成21年11月
                宇宙
                一致した。
                「首脳会談において<一致>」(『防衛白書』(2021年)、段落1)

                日付のないもの
                日付なし
                宇宙""");
    }

    @Test
    void saysTheSameInHtmlAndEscapesWhatWouldBeMarkup() throws Exception {
        assertThat(in("en").html(events())).contains("<div lang=\"en\">",
                "<p><b>Summit &lt;of&gt; two &amp; &quot;more&quot;</b><br>November 2009 · November Heisei 21<br>Space"
                        + "<br>They agreed.</p>",
                "<blockquote lang=\"ja\">首脳会談において&lt;一致&gt;</blockquote>",
                "<p><b>Undated</b><br>No date<br>Space</p>");
    }

    @Test
    void citesEachPassageOnce() throws Exception {
        Event summit = events().getFirst();
        assertThat(in("ja").citations(List.of(summit, summit)))
                .isEqualTo("「首脳会談において<一致>」(『防衛白書』(2021年)、段落1)");
        assertThat(in("ja").citations(List.of(events().getLast()))).isEmpty();
    }
}
