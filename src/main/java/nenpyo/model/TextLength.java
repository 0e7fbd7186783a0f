package nenpyo.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long the texts of an event are together, in UTF-16 units: all that can be long is counted. */
final class TextLength {
    private TextLength() {}

    static long of(Event event) {
        long length = event.id().length() + of(event.title()) + of(event.summary()) + of(event.dateNote())
                + of(event.rawDate()) + of(event.extras());
        for (Wording actor : event.actors()) {
            length += of(actor);
        }
        for (String tag : event.tags()) {
            length += tag.length();
        }
        for (Excerpt excerpt : event.excerpts()) {
            length += of(excerpt);
        }
        for (Link link : event.links()) {
            length += link.rel().length() + link.event().length() + of(link.extras());
        }
        return length;
    }

    private static long of(Excerpt excerpt) {
        long length = excerpt.source().length() + excerpt.exact().length() + of(excerpt.prefix())
                + of(excerpt.suffix()) + of(excerpt.locator()) + of(excerpt.date()) + of(excerpt.extras());
        for (Translation translation : excerpt.translations().values()) {
            length += translation.text().length() + of(translation.by()) + of(translation.extras());
        }
        return length;
    }

    private static long of(@Nullable Wording wording) {
        return wording == null ? 0 : of(wording.texts());
    }

    private static long of(Extras extras) {
        return of(extras.fields());
    }

    private static long of(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return 0;
        }
        long length = 0;
        for (String text : texts.values()) {
            length += text.length();
        }
        return length;
    }

    private static long of(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
