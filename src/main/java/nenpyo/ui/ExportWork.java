package nenpyo.ui;

import java.util.function.Consumer;
import nenpyo.text.Messages;

/** Does with a figure what was chosen in a dialog, beside the JavaFX thread and before the eyes of the user. */
final class ExportWork {
    private final WindowCommands commands;
    private final Messages words;

    ExportWork(WindowCommands commands, Messages words) {
        this.commands = commands;
        this.words = words;
    }

    /**
     * Runs with the dialog open; a failure is told there as long as it is, and in the window otherwise.
     *
     * @param cancelled the key of what is said if the user gives it up
     */
    <T> void run(FigureTask<T> task, ExportDialog asker, String cancelled, Consumer<T> done) {
        asker.begin(task);
        task.setOnSucceeded(_ -> {
            asker.end("");
            asker.close();
            done.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            asker.report(task.getException());
            if (!asker.isShowing()) {
                commands.report(task.getException());
            }
        });
        task.setOnCancelled(_ -> asker.end(words.get(cancelled)));
        commands.exports().execute(task);
    }
}
