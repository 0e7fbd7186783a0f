package nenpyo.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nenpyo.app.Audit.Coverage;
import nenpyo.app.Audit.Finding;
import nenpyo.app.Audit.Kind;
import nenpyo.io.AtomicFile;
import nenpyo.model.Event;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;

/**
 * Findings or the coverage of an audit as a table of comma-separated values (RFC 4180). A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it, which the spreadsheet shows as text: the words of a dataset are somebody
 * else's. The headings are names of fields, the same in every language. Not for the thread of the window.
 */
public final class AuditTable {
    /** What spreadsheets need at the beginning of a file, to read it as UTF-8. */
    private static final char MARK = '\uFEFF';
    private static final String END = "\r\n";

    private final String name;
    private final int rows;
    private final Content content;

    /** Writes the rows. */
    private interface Content {
        void write(Appendable to) throws IOException;
    }

    private AuditTable(OpenedTimeline opened, String name, int rows, Content content) {
        Path file = opened.file().getFileName();
        this.name = (file == null ? "timeline" : file.toString().replaceFirst("\\.json$", "")) + "-" + name;
        this.rows = rows;
        this.content = content;
    }

    /** A row for each finding, its texts in the language of the words. */
    public static AuditTable of(List<Finding> findings, OpenedTimeline opened, Messages words) {
        return new AuditTable(opened, "audit", findings.size(),
                to -> write(findings, opened.timeline(), words, to));
    }

    /** A row for each lane and year; the year is empty where it is not known. */
    public static AuditTable ofCoverage(List<Coverage> coverage, OpenedTimeline opened, Messages words) {
        return new AuditTable(opened, "coverage", coverage.size(),
                to -> writeCoverage(coverage, opened.timeline(), words, to));
    }

    /** How many there are, without the headings. */
    public int rows() {
        return rows;
    }

    /** A name for its file, without the ending. */
    public String suggestedName() {
        return name;
    }

    /** The table as a text; lines end with CR LF. */
    public String csv() {
        StringBuilder csv = new StringBuilder();
        try {
            content.write(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /**
     * Writes it to a file as UTF-8 with the mark that spreadsheets need, whole or not at all; a file that is there is
     * replaced.
     */
    public void save(Path file) throws IOException {
        ImageTarget.check(file, true);
        try {
            AtomicFile.write(file, out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                writer.append(MARK);
                content.write(writer);
                writer.flush();
            });
        } catch (IOException e) {
            throw ImageTarget.named(file, e);
        }
    }

    private static void write(List<Finding> findings, Timeline timeline, Messages words, Appendable to)
            throws IOException {
        to.append("kind,id,lane,date,title,detail").append(END);
        for (Finding finding : findings) {
            row(to, name(finding.kind()), finding.kind().isOfSource()
                    ? source(timeline.sources().get(finding.index()))
                    : event(timeline.event(finding.index()), timeline, words), finding.detail());
        }
    }

    private static void writeCoverage(List<Coverage> coverage, Timeline timeline, Messages words,
            Appendable to) throws IOException {
        to.append("lane,title,year,events,evidenced").append(END);
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
                    .append(END);
        }
    }

    private static void row(Appendable to, String kind, List<String> cells, String detail)
            throws IOException {
        to.append(kind);
        for (String text : cells) {
            to.append(',').append(cell(text));
        }
        to.append(',').append(cell(detail)).append(END);
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
