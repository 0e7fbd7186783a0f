package nenpyo.app;

import java.util.Locale;
import nenpyo.app.Audit.Finding;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;

/**
 * An audit as a table of comma-separated values (RFC 4180): a row for each finding with kind, event or source, title,
 * detail. A cell that a spreadsheet would take for a formula gets an apostrophe before it, which the spreadsheet shows as
 * text: the words of a dataset are somebody else's.
 */
public final class AuditTable {
    private AuditTable() {}

    /** The table with a line of headings; lines end with CR LF. */
    public static String csv(Audit audit, Timeline timeline, Messages words) {
        StringBuilder csv = new StringBuilder("kind,id,title,detail\r\n");
        for (Finding finding : audit.findings()) {
            String title = finding.event() < 0
                    ? ""
                    : timeline.event(finding.event()).title().in(words.language());
            csv.append(finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .append(',')
                    .append(cell(finding.id()))
                    .append(',')
                    .append(cell(title))
                    .append(',')
                    .append(cell(finding.detail()))
                    .append("\r\n");
        }
        return csv.toString();
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
