package nenpyo.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import nenpyo.model.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Our PDFs are PDF/UA-1 as far as a machine can tell, and sound in their syntax. */
class PdfProof {
    @TempDir
    private Path folder;

    @BeforeAll
    static void beginVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> pdfs() {
        return Stream.of(arguments(Figures.SHIPPED, "endless", Theme.LIGHT),
                arguments(Figures.SHIPPED, "a4", Theme.LIGHT),
                arguments(Figures.SHIPPED, "a5", Theme.DARK), arguments(Figures.SMALL, "endless", Theme.DARK),
                arguments(Figures.DATES, "letter", Theme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void areForEveryone(Path timeline, String paper, Theme theme) throws Exception {
        byte[] pdf = Figures.pdf(timeline, paper, theme);
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            TreeSet<String> faults = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
                }
            }
            assertThat(faults).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void areSoundForQpdf(Path timeline, String paper, Theme theme) throws Exception {
        Tool qpdf = Tool.onPath("qpdf");
        Path file = Files.write(folder.resolve("figure.pdf"), Figures.pdf(timeline, paper, theme));
        assertThat(qpdf.run("--check", file.toString())).contains("No syntax or stream encoding errors");
    }
}
