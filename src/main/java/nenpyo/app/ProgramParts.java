package nenpyo.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the program is made of: its own version, and what others made, with the terms of each. */
public final class ProgramParts {
    private ProgramParts() {}

    /**
     * A library or a font.
     *
     * @param version as its module states it; null where it runs from loose classes or has none
     */
    public record Part(String name, @Nullable String version, String license) {}

    /** The program's version, as its module states it; {@code development} where it runs from loose classes. */
    public static String version() {
        return version(ProgramParts.class.getModule()).orElse("development");
    }

    /** What is not ours, in the order of what one sees most of. */
    public static List<Part> parts() {
        return List.of(new Part("Noto Sans JP", null, "SIL Open Font License 1.1"),
                library("OpenJFX", "javafx.controls", "GPL 2 + Classpath Exception"),
                library("AtlantaFX", "atlantafx.base", "MIT"),
                library("ControlsFX", "org.controlsfx.controls", "BSD 3-Clause"),
                library("Jackson", "tools.jackson.core", "Apache 2.0"),
                library("picocli", "info.picocli", "Apache 2.0"),
                library("PDFBox", "org.apache.pdfbox", "Apache 2.0"), library("jsoup", "org.jsoup", "MIT"));
    }

    /** The notice that goes with the program: whose work is in it, and on which terms. */
    public static String notice() {
        try (InputStream in = Objects.requireNonNull(
                ProgramParts.class.getResourceAsStream("/META-INF/NOTICE"),
                "the program was packaged without its notice")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the notice cannot be read", e);
        }
    }

    private static Part library(String name, String module, String license) {
        return new Part(name,
                ModuleLayer.boot().findModule(module).flatMap(ProgramParts::version).orElse(null), license);
    }

    private static Optional<String> version(Module module) {
        return Optional.ofNullable(module.getDescriptor()).flatMap(ModuleDescriptor::rawVersion);
    }
}
