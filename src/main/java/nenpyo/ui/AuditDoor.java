package nenpyo.ui;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import nenpyo.ui.audit.AuditHost;
import org.jspecify.annotations.Nullable;

/**
 * The way from the audit to the window that it is in.
 *
 * @param select selects an event and brings it into view
 * @param back gives the focus to the timeline
 */
record AuditDoor(IntConsumer select, Runnable back, TextClipboard clipboard, FileDialogs dialogs,
        WindowCommands commands) implements AuditHost {
    @Override
    public void goTo(int event) {
        select.accept(event);
    }

    @Override
    public void copy(String table, int rows) {
        clipboard.put(table, null);
        commands.tell(Notice.brief(in -> in.get("audit.copied", rows)));
    }

    @Override
    public void refuseToCopy(int rows, int most) {
        commands.tell(Notice.brief(in -> in.get("audit.copy.tooMany", rows, most)));
    }

    @Override
    public @Nullable Path whereToSave(String suggestedName) {
        try {
            return dialogs.saveTable(suggestedName);
        } catch (RuntimeException e) {
            commands.report(e);
            return null;
        }
    }

    @Override
    public void saved(Path file) {
        commands.tell(Notice.brief(in -> in.get("audit.saved", String.valueOf(file.getFileName()))));
    }

    @Override
    public void report(Throwable failure) {
        commands.report(failure);
    }

    @Override
    public void leave() {
        back.run();
    }
}
