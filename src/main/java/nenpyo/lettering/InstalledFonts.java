package nenpyo.lettering;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nenpyo.text.Weight;

/** The fonts of the system: sans serif and upright before others, else by name, so that a machine has one order. */
final class InstalledFonts implements FallbackFonts {
    /** Java's own names, behind which stands now this font, now that one. */
    private static final Set<String> LOGICAL = Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.SANS_SERIF,
            Font.SERIF,
            Font.MONOSPACED);
    /** Beginnings of family names that go well with the bundled font, the best first. */
    private static final List<String> PREFERRED = List.of("Noto Sans CJK JP", "Noto Sans JP",
            "Source Han Sans",
            "Noto Sans CJK", "Noto Sans KR", "Noto Sans SC", "Malgun Gothic", "Microsoft YaHei",
            "Apple SD Gothic Neo", "PingFang", "NanumGothic", "WenQuanYi", "Noto Sans", "Noto Emoji",
            "Segoe UI", "Apple Symbols", "DejaVu Sans");
    private static final List<String> OTHER_STYLES = List.of("italic", "oblique", "condensed", "narrow",
            "mono",
            "light", "thin", "black", "serif");

    private final Map<Weight, List<Font>> ordered = new EnumMap<>(Weight.class);

    @Override
    public synchronized List<Font> of(Weight weight) {
        return ordered.computeIfAbsent(weight, InstalledFonts::order);
    }

    private static List<Font> order(Weight weight) {
        return installed().filter(font -> !LOGICAL.contains(font.getFamily(Locale.ROOT)))
                .sorted(Comparator.comparingInt((Font font) -> rank(font, weight))
                        .thenComparing(Font::getPSName))
                .toList();
    }

    private static Stream<Font> installed() {
        try {
            return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());
        } catch (LinkageError | InternalError _) {
            // A Java without the system's font library has the bundled fonts alone, and boxes for the rest.
            return Stream.empty();
        }
    }

    private static int rank(Font font, Weight weight) {
        String family = font.getFamily(Locale.ROOT);
        int rank = 0;
        while (rank < PREFERRED.size() && !family.startsWith(PREFERRED.get(rank))) {
            rank++;
        }
        String name = font.getPSName().toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold");
        boolean other = OTHER_STYLES.stream().anyMatch(name::contains);
        return rank * 4 + (other ? 2 : 0) + (bold == (weight == Weight.BOLD) ? 0 : 1);
    }
}
