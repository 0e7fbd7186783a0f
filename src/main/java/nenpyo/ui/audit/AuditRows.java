package nenpyo.ui.audit;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import nenpyo.app.Audit;
import nenpyo.app.Audit.Finding;
import nenpyo.app.Audit.Kind;
import org.jspecify.annotations.Nullable;

/** The findings as rows, under a heading for each kind where there are several; takes no memory for each row. */
final class AuditRows extends AbstractList<AuditRows.Row> {
    private final List<Group> groups = new ArrayList<>();
    private final boolean headed;
    private final int size;

    /**
     * A row.
     *
     * @param finding null of a heading
     * @param count of the findings beneath a heading
     */
    record Row(Kind kind, @Nullable Finding finding, int count) {}

    private record Group(int start, Kind kind, List<Finding> findings) {}

    AuditRows(Audit audit, AuditChoice choice) {
        headed = choice.kind() == null;
        int at = 0;
        for (Kind kind : Kind.values()) {
            List<Finding> findings = audit.of(kind);
            if (!choice.coverage() && (headed || kind == choice.kind()) && !findings.isEmpty()) {
                groups.add(new Group(at, kind, findings));
                at += findings.size() + (headed ? 1 : 0);
            }
        }
        size = at;
    }

    @Override
    public Row get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Group group = groups.getFirst();
        for (Group next : groups) {
            group = next.start <= index ? next : group;
        }
        int at = index - group.start - (headed ? 1 : 0);
        return at < 0
                ? new Row(group.kind, null, group.findings.size())
                : new Row(group.kind, group.findings.get(at), 0);
    }

    @Override
    public int size() {
        return size;
    }
}
