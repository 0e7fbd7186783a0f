package nenpyo.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nenpyo.model.Excerpt;
import nenpyo.model.Source;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Names a source as a reader would look it up: author, title, publisher, year, place within; in one consistent form for
 * each of the two languages. What the source does not say is left out, nothing is invented.
 */
public final class Citation {
    private final boolean japanese;
    private final Locale locale;

    private Citation(Locale locale) {
        this.locale = locale;
        this.japanese = locale.getLanguage().equals("ja");
    }

    /** Citations in Japanese for {@code ja}, in English for any other language. */
    public static Citation in(Locale locale) {
        return new Citation(locale);
    }

    /** The source alone: 防衛省『令和3年版 防衛白書』(2021年). */
    public String of(Source source) {
        String authors = source.authors()
                .stream()
                .map(this::name)
                .collect(Collectors.joining(japanese ? "・" : ", "));
        String title = title(source);
        String publisher = source.publisher() != null && !source.publisher().equals(authors)
                ? source.publisher()
                : null;
        if (japanese) {
            String details = join("、", publisher,
                    source.issued() == null ? null : source.issued() + "年".repeat(isYear(source) ? 1 : 0));
            return authors + "『" + title + "』" + (details.isEmpty() ? "" : "(" + details + ")");
        }
        String details = join(", ", publisher, source.issued());
        return join(", ", authors, title) + (details.isEmpty() ? "" : " (" + details + ")");
    }

    /** The source and the place within it that an excerpt stands at; the source's id where it is not in the dataset. */
    public String of(Excerpt excerpt, @Nullable Source source) {
        String work = source == null ? excerpt.source() : of(source);
        Wording locator = excerpt.locator();
        return join(japanese ? "、" : ", ", work, source == null ? null : source.section(),
                locator == null ? null : locator.in(locale.getLanguage()));
    }

    /** As {@link #of(Excerpt, Source)}, and the address where the source has one: an entry of a list of sources. */
    public String entry(Excerpt excerpt, @Nullable Source source) {
        String url = source == null ? null : source.url();
        return url == null || url.isBlank() ? of(excerpt, source) : of(excerpt, source) + ", " + url;
    }

    /** The excerpt's words in quotation marks, and where they stand. */
    public String quote(Excerpt excerpt, @Nullable Source source) {
        return japanese
                ? "「" + excerpt.exact() + "」(" + of(excerpt, source) + ")"
                : "“" + excerpt.exact() + "” (" + of(excerpt, source) + ")";
    }

    /** The sources of a timeline as one line. */
    public String line(List<Source> sources) {
        return sources.stream().map(this::of).collect(Collectors.joining(japanese ? "、" : "; "));
    }

    /** The title by which the work is found and, in brackets, what it means to the reader where the source says so. */
    private String title(Source source) {
        String title = source.title() == null ? source.id() : source.title();
        Wording translated = source.titleTranslated();
        boolean known = translated != null && translated.has(locale.getLanguage());
        return known && translated != null ? title + " [" + translated.in(locale.getLanguage()) + "]" : title;
    }

    private String name(Source.Author author) {
        if (author.literal() != null) {
            return author.literal();
        }
        return japanese
                ? join("", author.family(), author.given())
                : join(", ", author.family(), author.given());
    }

    private static boolean isYear(Source source) {
        return source.issued() != null && source.issued().matches("\\d{4}");
    }

    private static String join(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(separator));
    }
}
