package nenpyo.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work that excerpts are taken from: the parts of a CSL-JSON item that are shown, and the whole item as
 * written. Places within the work belong to each {@link Excerpt}.
 *
 * @param id unique among the sources, not empty
 * @param type the CSL type, such as {@code report}; {@code document} where none is given
 * @param authors unmodifiable, in the item's order
 * @param issued an EDTF date or interval made from the CSL date parts, or the item's own words for it; null
 *     if it says nothing
 * @param container the work this one is part of, {@code container-title} in CSL
 * @param language the BCP 47 tag of the work
 * @param document where the text lies, relative to the dataset's folder; not checked, see
 *     {@code nenpyo.io.DatasetFolder}
  * @param section the part of the work that is meant, {@code section} in CSL
 * @param titleTranslated the title in other languages, {@code custom.titleTranslated}
 * @param rights the terms under which the document is shown
 * @param json the whole item
 */
public record Source(String id, String type, @Nullable String title, List<Author> authors,
        @Nullable String issued,
        @Nullable String publisher, @Nullable String container, @Nullable String url,
        @Nullable String language,
        @Nullable String document, @Nullable String section, @Nullable Wording titleTranslated,
        @Nullable String rights, String json) {
    public Source {
        authors = List.copyOf(authors);
    }

    /**
     * A name as CSL writes it: family and given name of a person, or the literal name of a body.
     *
     * @param literal null where the name has parts
     */
    public record Author(@Nullable String family, @Nullable String given, @Nullable String literal) {}
}
