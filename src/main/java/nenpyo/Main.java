package nenpyo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import nenpyo.app.ConfigurationFolder;
import nenpyo.app.SettingsFile;
import nenpyo.cli.CommandLineProgram;
import nenpyo.export.print.SystemPrinters;
import nenpyo.ui.FxWindowHost;

/** Starts the program: the one place that knows both the command line and the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
        // Not System.out, which hides that nobody listens any more.
        FileOutputStream bytes = new FileOutputStream(FileDescriptor.out);
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        FxWindowHost windows = new FxWindowHost(new SettingsFile(ConfigurationFolder.ofUser()));
        System.exit(new CommandLineProgram(System.in, out, bytes, err, System.out.charset(),
                Locale.getDefault(), windows, new SystemPrinters()).run(args));
    }
}
