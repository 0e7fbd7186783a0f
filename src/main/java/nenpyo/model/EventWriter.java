package nenpyo.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs what columns do not hold of an event into a run of bytes: the title first, then the links, dates as their canonical
 * text.
 */
final class EventWriter {
    private final PoolWriter out;
    private final Dictionary languages;

    /** @param languages collects those of the texts; tags are numbered by it */
    EventWriter(PoolWriter out, Dictionary languages) {
        this.out = out;
        this.languages = languages;
    }

    void event(Event event) {
        wording(event.title());
        links(event.links());
        out.text(event.date() == null ? null : event.date().toString());
        out.text(event.rawDate());
        wording(event.dateNote());
        wording(event.summary());
        out.number(event.actors().size());
        event.actors().forEach(this::wording);
        out.number(event.tags().size());
        event.tags().forEach(out::word);
        excerpts(event.excerpts());
        extras(event.extras());
    }

    private void wording(@Nullable Wording wording) {
        if (wording == null) {
            out.number(0);
            return;
        }
        out.number(wording.texts().size() + 1);
        wording.texts().forEach((tag, text) -> {
            out.number(languages.code(tag));
            out.text(text);
        });
    }

    private void excerpts(List<Excerpt> excerpts) {
        out.number(excerpts.size());
        for (Excerpt excerpt : excerpts) {
            out.word(excerpt.source());
            out.text(excerpt.exact());
            out.text(excerpt.prefix());
            out.text(excerpt.suffix());
            wording(excerpt.locator());
            out.word(excerpt.role().name());
            out.text(excerpt.date());
            translations(excerpt.translations());
            extras(excerpt.extras());
        }
    }

    private void translations(Map<String, Translation> translations) {
        out.number(translations.size());
        for (Map.Entry<String, Translation> translation : translations.entrySet()) {
            out.word(translation.getKey());
            out.text(translation.getValue().text());
            out.word(translation.getValue().by());
            extras(translation.getValue().extras());
        }
    }

    private void links(List<Link> links) {
        out.number(links.size());
        for (Link link : links) {
            out.word(link.rel());
            out.text(link.event());
            extras(link.extras());
        }
    }

    private void extras(Extras extras) {
        out.number(extras.fields().size());
        extras.fields().forEach((name, value) -> {
            out.word(name);
            out.text(value);
        });
    }
}
