package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.evidence.Citation;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;

/** The line under a dataset's title: where it comes from and until when its sources attest it. */
final class DatasetSubtitle {
    private DatasetSubtitle() {}

    static String of(Timeline timeline, Messages words) {
        Locale locale = words.locale();
        List<String> parts = new ArrayList<>();
        if (!timeline.sources().isEmpty()) {
            parts.add(Citation.in(locale).line(timeline.sources()));
        }
        if (timeline.asOf() != null) {
            parts.add(words.get("figure.asOf", DateWording.in(locale).brief(timeline.asOf())));
        }
        return String.join(" · ", parts);
    }
}
