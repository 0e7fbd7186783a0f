package nenpyo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nenpyo.app.Audit.Coverage;
import nenpyo.app.Audit.Finding;
import nenpyo.app.Audit.Kind;
import nenpyo.model.Event;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;

/**
 * An audit as a table of comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it, which the spreadsheet shows as text: the words of a dataset are somebody else's. The headings are
 * names of fields, the same in every language.
 */
public final class AuditTable {
    /** What a spreadsheet needs at the beginning of a file, to read it as UTF-8. */
    public static final String MARK = "\uFEFF";

    private AuditTable() {}

    /** A row for each finding, with a line of headings; lines end with CR LF. */
    public static String csv(List<Finding> findings, Timeline timeline, Messages words) {
        StringBuilder csv = new StringBuilder();
        try {
            write(findings, timeline, words, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** The same, to where it is kept; not for the thread of the window. */
    public static void write(List<Finding> findings, Timeline timeline, Messages words, Appendable to)
            throws IOException {
        to.append("kind,id,lane,date,title,detail\r\n");
        for (Finding finding : findings) {
            row(to, name(finding.kind()), finding.kind().isOfSource()
                    ? source(timeline.sources().get(finding.index()))
                    : event(timeline.event(finding.index()), timeline, words), finding.detail());
        }
    }

    /** A row for each lane and year; the year is empty where it is not known. */
    public static void writeCoverage(List<Coverage> coverage, Timeline timeline, Messages words,
            Appendable to) throws IOException {
        to.append("lane,title,year,events,evidenced\r\n");
        for (Coverage one : coverage) {
            to.append(cell(timeline.lanes().get(one.lane()).id()))
                    .append(',')
                    .append(cell(timeline.lanes().get(one.lane()).title().in(words.language())))
                    // A number, which may have a sign: no text of somebody else's.
                    .append(',')
                    .append(one.year() == null ? "" : Long.toString(one.year()))
                    .append(',')
                    .append(Integer.toString(one.events()))
                    .append(',')
                    .append(Integer.toString(one.evidenced()))
                    .append("\r\n");
        }
    }

    private static void row(Appendable to, String kind, List<String> cells, String detail)
            throws IOException {
        to.append(kind);
        for (String text : cells) {
            to.append(',').append(cell(text));
        }
        to.append(',').append(cell(detail)).append("\r\n");
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> event(Event event, Timeline timeline, Messages words) {
        String date = event.rawDate() != null
                ? event.rawDate()
                : event.date() == null ? "" : event.date().toString();
        return List.of(event.id(), timeline.lanes().get(event.lane()).id(), date,
                event.title().in(words.language()));
    }

    private static List<String> source(Source source) {
        return List.of(source.id(), "", "", source.title() == null ? "" : source.title());
    }

    /** A cell, quoted where it must be, and no formula whatever it begins with. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && ("=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0
                || "=+-@".indexOf(text.strip().isEmpty() ? ' ' : text.strip().charAt(0)) >= 0);
        String safe = (formula ? "'" : "") + text;
        boolean plain = safe.chars()
                .noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
