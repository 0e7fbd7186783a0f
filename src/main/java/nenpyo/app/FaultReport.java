package nenpyo.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a developer needs to know of a failure, as text to copy: the program, what it runs on, and where it failed. */
public final class FaultReport {
    private FaultReport() {}

    /** The report of a failure; names files as the failure itself does, and nothing else of the user's. */
    public static String of(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "Nenpyo " + ProgramParts.version() + "\nJava " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\n\n"
                + trace.toString().replace(System.lineSeparator(), "\n");
    }
}
