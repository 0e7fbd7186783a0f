package nenpyo.ui.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nenpyo.app.Audit;
import nenpyo.app.AuditTable;
import nenpyo.app.OpenedTimeline;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;
import org.jspecify.annotations.Nullable;

/** Copies what is looked at of an audit as a table, or saves it; made beside the JavaFX thread. */
final class AuditTables {
    /** Rows: more than that no program takes from a clipboard in good time. */
    private static final int COPIED_MOST = 100_000;

    private final AuditState state;
    private final Messages words;
    private final AuditHost host;
    private final Button copy;
    private final Button save;

    AuditTables(AuditState state, Messages words, AuditHost host) {
        this.state = state;
        this.words = words;
        this.host = host;
        copy = button("audit-copy", "copy", words.get("audit.copy"), this::copy);
        save = button("audit-save", "export", words.get("audit.save"), this::save);
    }

    private static Button button(String id, String icon, String text, Runnable action) {
        Button button = new Button(text, IconNode.ui(icon));
        button.setId(id);
        button.getStyleClass().add("audit-action");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    List<Node> buttons() {
        return List.of(copy, save);
    }

    /** @param any whether there is a table to be had */
    void offer(boolean any) {
        copy.setDisable(!any);
        save.setDisable(!any);
    }

    private void copy() {
        AuditTable table = table();
        if (table == null) {
            return;
        }
        if (table.rows() > COPIED_MOST) {
            host.refuseToCopy(table.rows(), COPIED_MOST);
            return;
        }
        state.run(table::csv, text -> host.copy(text, table.rows()), host::report);
    }

    private void save() {
        AuditTable table = table();
        if (table == null) {
            return;
        }
        Path file = host.whereToSave(table.suggestedName());
        if (file != null) {
            Callable<Path> saving = () -> {
                table.save(file);
                return file;
            };
            state.run(saving, host::saved, host::report);
        }
    }

    private @Nullable AuditTable table() {
        Audit audit = state.auditProperty().get();
        OpenedTimeline opened = state.opened();
        AuditChoice choice = state.choiceProperty().get();
        if (audit == null) {
            return null;
        }
        return choice.coverage()
                ? AuditTable.ofCoverage(audit.coverage(), opened, words)
                : AuditTable.of(choice.findings(audit), opened, words);
    }
}
