package nenpyo.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Another Java with the program and its tests on the class path. */
final class ChildJvm {
    private ChildJvm() {}

    /** Starts a class of the tests in a folder; its standard error goes where ours does. */
    static Process start(Class<?> main, Path folder, List<String> options, List<String> arguments)
            throws IOException {
        return new ProcessBuilder(command(main, options, arguments)).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The words of the command that starts it. */
    static List<String> command(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true", "-cp", path(main)));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    /** The tests lie inside of the program's module when Maven runs them, so they are found by a file of theirs. */
    private static String path(Class<?> main) {
        List<String> parts = new ArrayList<>();
        try {
            String file = main.getName().replace('.', '/') + ".class";
            Path tests = Path.of(Objects.requireNonNull(main.getResource("/" + file)).toURI());
            for (int i = 0; i < Path.of(file).getNameCount(); i++) {
                tests = Objects.requireNonNull(tests.getParent());
            }
            parts.add(tests.toString());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
        for (String property : List.of("jdk.module.path", "java.class.path")) {
            for (String part : System.getProperty(property, "").split(File.pathSeparator, -1)) {
                if (!part.isEmpty()) {
                    parts.add(Path.of(part).toAbsolutePath().toString());
                }
            }
        }
        return String.join(File.pathSeparator, parts);
    }
}
