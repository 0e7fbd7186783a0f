package nenpyo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Exports one timeline to several files in this JVM, in its locale; then, where asked to, again and again. */
final class ExportsInChild {
    private ExportsInChild() {}

    /** Takes {@code once} or {@code again}, the timeline, the files. */
    public static void main(String[] arguments) {
        boolean again = arguments[0].equals("again");
        do {
            for (String target : List.of(arguments).subList(2, arguments.length)) {
                List<Object> words = new ArrayList<>(
                        List.of("export", arguments[1], "-o", target, "--force", "--lang", "both", "--fonts",
                                "bundled"));
                Program.Run run = new Program(Locale.getDefault()).run(words.toArray());
                if (run.code() != 0) {
                    System.err.println(run.err());
                    System.exit(run.code());
                }
            }
            System.out.println("exported");
        } while (again);
    }
}
