package nenpyo.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a quotation that was looked up in a document.
 *
 * @param score how much of the quotation stands there, 0 to 1: 1 where it is found or normalized; where it is ambiguous,
 *     that of the best place; 0 where nothing was found
 * @param places where it stands, in the order of the text: one where it is found, normalized or approximate; at most
 *     {@link #PLACES_MOST} where it is ambiguous; else none
 * @param differences between the quotation and the words of the one place, where it is normalized or approximate
 */
public record Anchor(Status status, double score, List<Place> places, List<Difference> differences) {
    /** More places than these are not listed. */
    public static final int PLACES_MOST = 1000;

    static final Anchor MISSING = new Anchor(Status.MISSING, 0, List.of(), List.of());

    /** There is no text to look in. */
    public static final Anchor NO_DOCUMENT = new Anchor(Status.NO_DOCUMENT, 0, List.of(), List.of());

    /** How sure it is, from verbatim to nothing to look in. */
    public enum Status {
        /** Verbatim, at one place. */
        FOUND("found"),
        /** The same but for what printing does to a text, at one place. */
        NORMALIZED("normalized"),
        /** Something like it, within the bound, at one place: for a person to judge. */
        APPROXIMATE("approximate"),
        /** At several places that nothing tells apart. */
        AMBIGUOUS("ambiguous"),
        /** Nothing like it. */
        MISSING("missing"),
        /** There is no document, or none that can be read. */
        NO_DOCUMENT("no-document");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word for programs, the same in every language. */
        public String word() {
            return word;
        }
    }

    public Anchor {
        places = List.copyOf(places);
        differences = List.copyOf(differences);
    }

    /** The one place; null where there is none or several. */
    public @Nullable Place place() {
        return places.size() == 1 ? places.getFirst() : null;
    }
}
