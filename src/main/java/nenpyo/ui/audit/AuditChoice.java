package nenpyo.ui.audit;

import java.util.ArrayList;
import java.util.List;
import nenpyo.app.Audit;
import org.jspecify.annotations.Nullable;

/**
 * What of an audit is looked at.
 *
 * @param kind of the findings; null for all of them, or where it is the coverage
 * @param coverage whether it is the coverage and no findings
 */
record AuditChoice(Audit.@Nullable Kind kind, boolean coverage) {
    static final AuditChoice EVERYTHING = new AuditChoice(null, false);
    static final AuditChoice COVERAGE = new AuditChoice(null, true);

    /** All there is to choose from, in the order it is shown. */
    static List<AuditChoice> all() {
        List<AuditChoice> all = new ArrayList<>(List.of(EVERYTHING));
        for (Audit.Kind kind : Audit.Kind.values()) {
            all.add(new AuditChoice(kind, false));
        }
        all.add(COVERAGE);
        return all;
    }

    /** The findings that are meant; none for the coverage. */
    List<Audit.Finding> findings(Audit audit) {
        if (coverage) {
            return List.of();
        }
        return kind == null ? audit.findings() : audit.of(kind);
    }
}
