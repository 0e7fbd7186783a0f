package nenpyo.ui.audit;

import java.util.Arrays;
import nenpyo.app.Audit;
import nenpyo.app.Audit.Finding;
import nenpyo.app.CoverageTable.Bin;
import nenpyo.app.OneLine;
import nenpyo.evidence.Anchor.Status;
import nenpyo.model.Event;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import nenpyo.ui.evidence.EvidenceWording;

/** What is said of findings and of the coverage; knows no node. Texts of the dataset come on one line each. */
final class AuditWording {
    private static final long WRITTEN_PLAINLY = 9999;

    private final Messages words;
    private final Timeline timeline;
    private final DateWording dates;
    private final EvidenceWording evidence;

    AuditWording(Messages words, Timeline timeline) {
        this.words = words;
        this.timeline = timeline;
        this.dates = DateWording.in(words.locale());
        this.evidence = new EvidenceWording(words);
    }

    /** The name of a kind of findings. */
    String name(Audit.Kind kind) {
        return words.get("audit.kind." + kind);
    }

    /** The name of a kind, with how many findings are of it. */
    String heading(Audit.Kind kind, int count) {
        return words.get("audit.heading", name(kind), count);
    }

    /** The name of what can be looked at. */
    String name(AuditChoice choice) {
        return choice.coverage()
                ? words.get("audit.coverage")
                : choice.kind() == null ? words.get("audit.everything") : name(choice.kind());
    }

    /** The title of the event or source that a finding is about. */
    String title(Finding finding) {
        if (finding.kind().isOfSource()) {
            Source source = timeline.sources().get(finding.index());
            return OneLine.of(source.title() == null ? source.id() : source.title());
        }
        Event event = timeline.event(finding.index());
        String title = event.title().in(words.language());
        return OneLine.of(title.isBlank() ? event.id() : title);
    }

    /** The date of the event that a finding is about; empty where there is none. */
    String date(Finding finding) {
        Event event = finding.kind().isOfSource() ? null : timeline.event(finding.index());
        return event == null || event.date() == null ? "" : dates.brief(event.date());
    }

    /** What is to be looked at. */
    String sentence(Finding finding) {
        String key = "audit.says." + finding.kind();
        return switch (finding.kind()) {
            case ONE_SOURCE, BACK_IN_TIME, LOOKS_THE_SAME -> words.get(key, OneLine.of(finding.detail()));
            case EXCERPT -> words.get(key, evidence.name(status(finding.detail())));
            case NO_SOURCE, UNUSED_SOURCE, NO_DOCUMENT -> words.get(key);
        };
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** A stretch of years. */
    String years(Bin bin) {
        return bin.from() == bin.to()
                ? year(bin.from())
                : words.get("audit.years", year(bin.from()), year(bin.to()));
    }

    private String year(long year) {
        String digits = String.valueOf(Math.abs(year));
        String plain = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        String edtf = Math.abs(year) > WRITTEN_PLAINLY ? "Y" + year : (year < 0 ? "-" : "") + plain;
        try {
            return dates.brief(EdtfParser.parse(edtf));
        } catch (EdtfException e) {
            throw new IllegalStateException(edtf + " is a year", e);
        }
    }
}
