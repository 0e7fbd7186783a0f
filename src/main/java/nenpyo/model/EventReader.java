package nenpyo.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import org.jspecify.annotations.Nullable;

/** Makes again what {@link EventWriter} packed. */
final class EventReader {
    private final PoolReader in;
    private final List<String> languages;
    private final @Nullable String firstLanguage;
    private final DisplayZone zone;

    EventReader(PoolReader in, List<String> languages, @Nullable String firstLanguage, DisplayZone zone) {
        this.zone = zone;
        this.in = in;
        this.languages = languages;
        this.firstLanguage = firstLanguage;
    }

    /** The title, which may be read without the rest. */
    Wording title() {
        Wording title = wording();
        return title == null ? Wording.EMPTY : title;
    }

    /** Adds the code points of the title in every language, which may be read without the rest. */
    void addTitle(BitSet codePoints) {
        for (int texts = in.number() - 1; texts > 0; texts--) {
            in.number();
            in.addText(codePoints);
        }
    }

    /** The links, which may be read without the rest. */
    List<Link> linksOnly() {
        for (int texts = in.number() - 1; texts > 0; texts--) {
            in.number();
            in.skipText();
        }
        return list(this::link);
    }

    /** The event, given what columns hold of it. */
    Event event(String id, int lane, @Nullable String kind, int importance) {
        Wording title = title();
        List<Link> links = list(this::link);
        Edtf date = date(in.textOrNull());
        return new Event(id, lane, date, in.textOrNull(), wording(), kind, importance, title, wording(),
                list(this::title), list(in::word), list(this::excerpt), links, extras());
    }

    private @Nullable Edtf date(@Nullable String text) {
        try {
            return text == null ? null : zone.shown(EdtfParser.parse(text));
        } catch (EdtfException e) {
            throw new IllegalStateException("a date's own text is no EDTF: " + text, e);
        }
    }

    private <T> List<T> list(Supplier<T> part) {
        int size = in.number();
        List<T> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(part.get());
        }
        return parts;
    }

    private @Nullable Wording wording() {
        int size = in.number() - 1;
        if (size < 0) {
            return null;
        }
        Map<String, String> texts = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) {
            texts.put(languages.get(in.number()), in.text());
        }
        return Wording.owning(texts).fallingBackTo(firstLanguage);
    }

    private Excerpt excerpt() {
        return new Excerpt(in.word(), in.text(), in.textOrNull(), in.textOrNull(), wording(),
                Role.valueOf(in.word()),
                in.textOrNull(), translations(), extras());
    }

    private Map<String, Translation> translations() {
        int size = in.number();
        Map<String, Translation> translations = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) {
            translations.put(in.word(), new Translation(in.text(), in.wordOrNull(), extras()));
        }
        return translations;
    }

    private Link link() {
        return new Link(in.word(), in.text(), extras());
    }

    private Extras extras() {
        int size = in.number();
        if (size == 0) {
            return Extras.NONE;
        }
        Map<String, String> fields = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) {
            fields.put(in.word(), in.text());
        }
        return new Extras(fields);
    }
}
