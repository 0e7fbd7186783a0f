package nenpyo.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Looks up what a dataset quotes in the texts it quotes, and tells each quotation that is not there, or not in one place. */
final class Excerpts {
    private Excerpts() {}

    /**
     * What is wrong, a line for each excerpt.
     *
     * @param documents the text of a path such as {@code sources/x.txt}
     */
    static List<String> faults(JsonNode dataset, UnaryOperator<String> documents) {
        List<String> faults = new ArrayList<>();
        for (JsonNode event : dataset.get("events")) {
            for (JsonNode excerpt : event.path("excerpts")) {
                String text = documents.apply(document(dataset, excerpt.get("source").asString()));
                int found = places(text, excerpt);
                if (found != 1) {
                    faults.add(event.get("id").asString() + ": " + found + " places for "
                            + excerpt.get("exact"));
                }
            }
        }
        return faults;
    }

    private static String document(JsonNode dataset, String source) {
        return dataset.get("sources")
                .valueStream()
                .filter(candidate -> candidate.get("id").asString().equals(source))
                .map(candidate -> candidate.get("custom").get("document").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source " + source));
    }

    /** How often the quotation stands in the text between its prefix and its suffix. */
    private static int places(String text, JsonNode excerpt) {
        String prefix = excerpt.path("prefix").asString("");
        String quotation = prefix + excerpt.get("exact").asString() + excerpt.path("suffix").asString("");
        int count = 0;
        for (int at = text.indexOf(quotation); at >= 0; at = text.indexOf(quotation, at + 1)) {
            count++;
        }
        return count;
    }
}
