package nenpyo.io;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays out a file for people and for git: a line for each of its fields and for each item of its arrays, which are not
 * broken further. For one file.
 */
final class LinePrinter implements PrettyPrinter {
    private static final int FIELDS = 1;
    private static final int ITEMS = 2;

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) {
        depth++;
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        if (depth == FIELDS) {
            json.writeRaw("\n  ");
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(depth == FIELDS ? ",\n  " : ", ");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        json.writeRaw(depth == FIELDS ? "\n}" : "}");
        depth--;
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        depth++;
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (depth == ITEMS) {
            json.writeRaw("\n    ");
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(depth == ITEMS ? ",\n    " : ", ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int items) {
        json.writeRaw(depth == ITEMS && items > 0 ? "\n  ]" : "]");
        depth--;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        // There is only one.
    }
}
