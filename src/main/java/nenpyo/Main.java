package nenpyo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import nenpyo.cli.CommandLineProgram;
import nenpyo.ui.FxWindowHost;

/** Starts the program: the one place that knows both the command line and the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
        // Not System.out, which hides that nobody listens any more.
        FileOutputStream bytes = new FileOutputStream(FileDescriptor.out);
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(
                new CommandLineProgram(out, bytes, err, Locale.getDefault(), new FxWindowHost()).run(args));
    }
}
