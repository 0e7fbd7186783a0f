package nenpyo.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nenpyo.evidence.Citation;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.model.Visible;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Events as text to paste elsewhere: of each its title, date, lane and summary, and every excerpt with where it stands. In
 * the language of the words given; excerpts in their own.
 */
public final class EventText {
    private final Timeline timeline;
    private final Messages words;
    private final Citation citation;
    private final DateWording dates;

    /** Of events of a timeline. */
    public EventText(Timeline timeline, Messages words) {
        this.timeline = timeline;
        this.words = words;
        this.citation = Citation.in(words.locale());
        this.dates = DateWording.in(words.locale());
    }

    /** The events one after the other, an empty line between them. */
    public String plain(List<Event> events) {
        return events.stream().map(this::plain).collect(Collectors.joining("\n\n"));
    }

    private String plain(Event event) {
        return Stream.concat(facts(event).stream(), quotations(event))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The same as HTML, for programs that keep its form. */
    public String html(List<Event> events) {
        return events.stream()
                .map(this::html)
                .collect(Collectors.joining("\n",
                        "<meta charset=\"utf-8\"><div lang=\"" + words.language() + "\">\n", "\n</div>"));
    }

    private String html(Event event) {
        List<String> facts = facts(event);
        StringBuilder html = new StringBuilder("<p><b>").append(escaped(facts.getFirst())).append("</b>");
        facts.stream()
                .skip(1)
                .filter(fact -> !fact.isBlank())
                .forEach(fact -> html.append("<br>").append(escaped(fact)));
        html.append("</p>");
        for (Excerpt excerpt : event.excerpts()) {
            Source source = timeline.source(excerpt.source());
            html.append("\n<blockquote")
                    .append(language(source))
                    .append('>')
                    .append(escaped(Visible.paragraphs(excerpt.exact())))
                    .append("</blockquote>\n<p>")
                    .append(escaped(citation.of(excerpt, source)))
                    .append("</p>");
        }
        return html.toString();
    }

    private static String language(@Nullable Source source) {
        return source == null || source.language() == null
                ? ""
                : " lang=\"" + escaped(source.language()) + "\"";
    }

    /** The excerpts of the events as quotations with their citations, each on a line; nothing where there are none. */
    public String citations(List<Event> events) {
        return events.stream().flatMap(this::quotations).distinct().collect(Collectors.joining("\n"));
    }

    private Stream<String> quotations(Event event) {
        return event.excerpts()
                .stream()
                .map(excerpt -> citation.quote(excerpt, timeline.source(excerpt.source())));
    }

    /** Title, date, lane and summary; the title first, also where it is empty. */
    private List<String> facts(Event event) {
        List<String> facts = new ArrayList<>();
        facts.add(event.title().in(words.language()));
        facts.add(date(event));
        facts.add(timeline.lanes().get(event.lane()).title().in(words.language()));
        facts.add(event.summary() == null ? "" : event.summary().chooseParagraphs(words.language()).text());
        return facts;
    }

    /** The date in both calendars, or that there is none. */
    public String date(Event event) {
        Edtf date = event.date();
        if (date == null) {
            return event.rawDate() == null
                    ? words.get("detail.undated")
                    : words.get("detail.unreadableDate", Visible.line(event.rawDate()));
        }
        String era = dates.era(date);
        String western = dates.western(date);
        return era.isEmpty() ? western : words.get("status.moment", western, era);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
