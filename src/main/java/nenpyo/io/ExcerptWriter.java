package nenpyo.io;

import java.io.StringWriter;
import nenpyo.model.Excerpt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** Writes an excerpt as the dataset format has it, to be put into a file by hand. */
public final class ExcerptWriter {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private ExcerptWriter() {}

    /** An object with a field a line and no line break at its end. */
    public static String json(Excerpt excerpt) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Lines(), out)) {
            new PartWriter(json).excerpt(excerpt);
        }
        return out.toString();
    }

    private static final class Lines extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new LinePrinter();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }
}
