package nenpyo.app.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenpyo.app.synthetic.Vocabulary.Strand;
import nenpyo.app.synthetic.Vocabulary.Work;
import nenpyo.model.Event;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;

/** An invented timeline whose events are made one by one, as they are asked for. Immutable. */
public final class SyntheticTimeline {
    private final int size;
    private final long seed;
    private final EventDraw draw;

    /** @param size the number of events */
    public SyntheticTimeline(int size, long seed) {
        this.size = size;
        this.seed = seed;
        this.draw = new EventDraw(size, seed);
    }

    /** All but the events: what it says of itself, its lanes and its sources. */
    public Timeline heading() {
        TimelineBuilder heading = new TimelineBuilder()
                .title(text("生成した年表(出来事%s件、シード%d)".formatted(number(size), seed),
                        "Generated timeline (events: %s, seed: %d)".formatted(number(size), seed)))
                .description(text("試すために生成した年表です。出来事も資料もすべて架空です。",
                        "Generated for trials: every event and every source in it is invented."))
                .asOf(date("2026"))
                .creator("nenpyo generate");
        for (Strand strand : Vocabulary.bundled().strands()) {
            heading.lane(strand.lane());
            for (Work work : Vocabulary.bundled().works()) {
                heading.source(new Source(work.idIn(strand), "document", null, List.of(), null, null, null,
                        null, null, null, null, null, null, work.jsonIn(strand)));
            }
        }
        return heading.build();
    }

    /** The number of events. */
    public int size() {
        return size;
    }

    /** The event at an index from 0, made anew at each call; the same for the same size and seed. */
    public Event event(int index) {
        return draw.event(index);
    }

    /** As both languages write it. */
    private static String number(int events) {
        return String.format(Locale.ROOT, "%,d", events);
    }

    private static Wording text(String ja, String en) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("ja", ja);
        texts.put("en", en);
        return Wording.of(texts);
    }

    static Edtf date(String text) {
        try {
            return EdtfParser.parse(text);
        } catch (EdtfException e) {
            throw new IllegalStateException("an invented date is no EDTF: " + text, e);
        }
    }
}
