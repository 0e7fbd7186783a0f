package nenpyo.io;

import java.util.LinkedHashMap;
import java.util.Map;
import nenpyo.model.Excerpt;
import nenpyo.model.Problem;
import nenpyo.model.Role;
import nenpyo.model.Translation;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;

/** Reads one excerpt of an event. */
final class ExcerptParser {
    private final JsonInput json;
    private final Mentions sources;

    /** @param sources remembers which are named */
    ExcerptParser(JsonInput json, Mentions sources) {
        this.json = json;
        this.sources = sources;
    }

    /** The excerpt that is the current value; null if that is no object. */
    @Nullable
    Excerpt read() throws RefusedException {
        Fields fields = json.object();
        if (fields == null) {
            return null;
        }
        String source = null;
        String exact = null;
        String prefix = null;
        String suffix = null;
        Wording locator = null;
        Role role = Role.SUPPORTS;
        String date = null;
        Map<String, Translation> translations = Map.of();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "source" -> source = source(fields);
                case "exact" -> exact = fields.text();
                case "prefix" -> prefix = fields.text();
                case "suffix" -> suffix = fields.text();
                case "locator" -> locator = fields.wording();
                case "role" -> role = role(fields);
                case "date" -> date = DateField.read(fields, json).text();
                case "translation" -> translations = translations(fields);
                default -> fields.keep();
            }
        }
        return new Excerpt(fields.needed(source, "source"), fields.needed(exact, "exact"), prefix, suffix,
                locator,
                role, date, translations, fields.extras());
    }

    private @Nullable String source(Fields fields) throws RefusedException {
        String source = fields.word();
        if (source != null) {
            sources.add(source, json);
        }
        return source;
    }

    /** A word that is no role may mean anything, so the excerpt claims the least. */
    private Role role(Fields fields) throws RefusedException {
        String role = fields.word();
        return switch (role) {
            case "supports" -> Role.SUPPORTS;
            case "disputes" -> Role.DISPUTES;
            case "mentions" -> Role.MENTIONS;
            case null -> Role.SUPPORTS;
            default -> {
                json.report(Problem.Key.UNKNOWN_ROLE, role);
                fields.keepText(role);
                yield Role.MENTIONS;
            }
        };
    }

    private Map<String, Translation> translations(Fields fields) throws RefusedException {
        Map<String, Translation> translations = new LinkedHashMap<>();
        Fields byTag = fields.object();
        if (byTag != null) {
            for (String tag = byTag.next(); tag != null; tag = byTag.next()) {
                WordingParser.checkTag(tag, json);
                Translation translation = translation();
                if (translation != null) {
                    translations.put(Unicode.sound(tag), translation);
                }
            }
        }
        return translations;
    }

    private @Nullable Translation translation() throws RefusedException {
        Fields fields = json.object();
        if (fields == null) {
            return null;
        }
        String text = null;
        String by = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "text" -> text = fields.text();
                case "by" -> by = fields.text();
                default -> fields.keep();
            }
        }
        return new Translation(fields.needed(text, "text"), by, fields.extras());
    }
}
