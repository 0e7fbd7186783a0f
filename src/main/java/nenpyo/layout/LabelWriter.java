package nenpyo.layout;

import java.util.List;
import java.util.Locale;
import nenpyo.model.Event;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Wording;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import nenpyo.time.DateWording;

/** Words an event's label and measures it. Immutable, safe on any thread. */
final class LabelWriter {
    private static final int BOLD_FROM = 4;

    private final LanguageChoice language;
    private final TextMeasurer measurer;
    private final DateWording dates;
    private final References references;
    private final ReferenceInk numbers;

    LabelWriter(LanguageChoice language, TextMeasurer measurer, References references) {
        this.references = references;
        this.numbers = new ReferenceInk(measurer);
        this.language = language;
        this.measurer = measurer;
        this.dates = DateWording.in(Locale.forLanguageTag(language.primary()));
    }

    /** The weight of an event's title: important ones are bold. */
    static Weight weight(int importance) {
        return importance >= BOLD_FROM ? Weight.BOLD : Weight.REGULAR;
    }

    /** The label of an event; a title in another language than asked for says so. */
    EventLabel label(Event event) {
        Wording.Choice chosen = event.title().choose(language.primary());
        Weight weight = weight(event.importance());
        String mark = chosen.fellBack() ? " [" + chosen.language() + "]" : "";
        String title = measurer.fit(chosen.text(), Metrics.LABEL_WIDTH_MOST, Metrics.TITLE_SIZE, weight)
                + mark;
        String under = event.date() == null ? "" : dates.western(event.date());

        if (language == LanguageChoice.BOTH && event.title().has("en")) {
            String second = measurer.fit(event.title().in("en"), Metrics.LABEL_WIDTH_MOST, Metrics.DATE_SIZE,
                    Weight.REGULAR);
            under = second + "  " + under;
        }
        List<Integer> cited = references.of(event);
        return new EventLabel(title, measurer.width(title, Metrics.TITLE_SIZE, weight), under,
                measurer.width(under, Metrics.DATE_SIZE, Weight.REGULAR), chosen.language(), cited,
                numbers.width(cited));
    }
}
