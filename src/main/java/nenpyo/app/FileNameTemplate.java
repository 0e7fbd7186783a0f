package nenpyo.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.time.Moment;
import nenpyo.time.Step;
import nenpyo.time.TickWording;

/**
 * A file name in which words in braces stand for what a figure is of, such as <code>{title}-{from}-{to}.{format}</code>.
 * What is put in holds nothing that any of the usual systems forbids in a name, nor anything that leads to another folder.
 */
public final class FileNameTemplate {
    /** What may stand in braces, with them. */
    public static final List<String> PLACEHOLDERS = List.of("{title}", "{file}", "{from}", "{to}", "{lanes}",
            "{lang}", "{theme}", "{format}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|{}\\s]+");
    /** Letters of a value; with three of them a name is still within what systems allow. */
    private static final int LENGTH_MOST = 60;

    private static final Step YEAR = new Step(Step.Unit.YEAR, 1);

    private final String template;

    public FileNameTemplate(Path template) {
        this(template.toString());
    }

    /** @param template which need not be a path of this system until it is filled in */
    public FileNameTemplate(String template) {
        this.template = template;
    }

    /** Whether anything has to be put in. */
    public boolean isTemplate() {
        return PLACEHOLDER.matcher(template).find();
    }

    /**
     * What the words in braces stand for.
     *
     * @param from where the figure begins; empty for where the timeline does
     * @param to where it ends; empty for where the timeline does
     * @param lanes ids; empty for all
     */
    public record Values(String from, String to, List<String> lanes, LanguageChoice language, Theme theme,
            FigureFormat format) {
        /** Of a figure that is asked for. */
        public static Values of(FigureRequest request, FigureFormat format) {
            return new Values(request.from() == null ? "" : request.from().toString(),
                    request.to() == null ? "" : request.to().toString(), request.lanes(), request.language(),
                    request.theme(), format);
        }
    }

    /**
     * The name for a figure.
     *
     * @throws FileNameException if the template asks for something else than {@link #PLACEHOLDERS}
     */
    public Path of(OpenedTimeline opened, Values figure) throws FileNameException {
        Timeline timeline = opened.timeline();
        String name = String.valueOf(opened.file().getFileName()).replaceFirst("\\.json$", "");
        Map<String, String> values = Map.of("{title}",
                timeline.title().in(figure.language().primary()), "{file}", name, "{from}",
                figure.from().isEmpty() ? year(timeline, true) : figure.from(), "{to}",
                figure.to().isEmpty() ? year(timeline, false) : figure.to(), "{lanes}",
                String.join("-", figure.lanes().isEmpty()
                        ? timeline.lanes().stream().map(Lane::id).toList()
                        : figure.lanes()),
                "{lang}", language(figure.language()), "{theme}",
                figure.theme().name().toLowerCase(Locale.ROOT), "{format}",
                figure.format().ending().substring(1));
        StringBuilder filled = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            String value = values.get(matcher.group());
            if (value == null) {
                throw new FileNameException(matcher.group());
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(safe(value)));
        }
        matcher.appendTail(filled);
        return Path.of(filled.toString());
    }

    private static String language(LanguageChoice language) {
        return switch (language) {
            case JA -> "ja";
            case EN -> "en";
            case BOTH -> "ja-en";
        };
    }

    /** The year that the timeline begins or ends in; empty if nothing in it has a date. */
    private static String year(Timeline timeline, boolean first) {
        Range range = timeline.range();
        if (range == null) {
            return "";
        }
        Moment moment = first ? range.from() : range.to().plusSeconds(-1);
        return TickWording.in(Locale.ENGLISH).full(YEAR, YEAR.floor(moment));
    }

    /** A text as part of a file name, at least one letter. */
    static String safe(String value) {
        String text = FORBIDDEN.matcher(value).replaceAll("_").replaceAll("^[._]+|[._]+$", "");
        int end = text.offsetByCodePoints(0, Math.min(LENGTH_MOST, text.codePointCount(0, text.length())));
        return end == 0 ? "_" : text.substring(0, end);
    }
}
