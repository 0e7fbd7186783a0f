package nenpyo.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.stream.Collectors;
import nenpyo.app.FaultWording;
import nenpyo.app.FigureFormat;
import nenpyo.app.FontChoice;
import nenpyo.app.OneLine;
import nenpyo.app.ThemeChoice;
import nenpyo.app.ZoneChoice;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Standing;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.JapaneseDate;
import nenpyo.time.TypedDate;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options and arguments; what is wrong with one is said in the user's language. */
record Values(Console console) {
    void register(CommandLine commands) {
        commands.registerConverter(Edtf.class, this::date);
        commands.registerConverter(LanguageChoice.class, this::language);
        commands.registerConverter(Theme.class, this::theme);
        commands.registerConverter(ThemeChoice.class, this::themeChoice);
        commands.registerConverter(FigureFormat.class, this::format);
        commands.registerConverter(Standing.class, this::standing);
        commands.registerConverter(PdfPaper.class, this::paper);
        commands.registerConverter(FontChoice.class, this::fonts);
        commands.registerConverter(ZoneChoice.class, this::zone);
        commands.registerConverter(Double.class, this::number);
        commands.registerConverter(double.class, this::number);
        commands.registerConverter(long.class, this::whole);
        commands.registerConverter(Path.class, this::path);
    }

    private Edtf date(String text) {
        try {
            TypedDate typed = TypedDate.read(text);
            JapaneseDate japanese = typed.japanese();
            if (japanese != null) {
                note(text, japanese);
            }
            return typed.date();
        } catch (EdtfException e) {
            throw new TypeConversionException(new FaultWording(words()).sentence(e));
        }
    }

    /** So that nobody wonders how a date in an era was understood. */
    private void note(String text, JapaneseDate date) {
        String era = console.language() == LanguageChoice.JA ? date.era().ja() : date.era().en();
        boolean over = !date.era().equals(date.written());
        console.note(over ? "date.readAs.eraOver" : "date.readAs", OneLine.of(text), date.date(), era);
    }

    private Messages words() {
        return console.words();
    }

    private FontChoice fonts(String text) {
        return switch (text) {
            case "system" -> FontChoice.SYSTEM;
            case "bundled" -> FontChoice.BUNDLED;
            default -> throw none(text, "system, bundled");
        };
    }

    private LanguageChoice language(String text) {
        return switch (text) {
            case "ja" -> LanguageChoice.JA;
            case "en" -> LanguageChoice.EN;
            case "both" -> LanguageChoice.BOTH;
            default -> throw none(text, "ja, en, both");
        };
    }

    private Theme theme(String text) {
        return switch (text) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            case "print" -> Theme.PRINT;
            default -> throw none(text, "light, dark, print");
        };
    }

    private PdfPaper paper(String text) {
        return PdfPaper.named(text)
                .orElseThrow(() -> none(text, String.join(", ", PdfPaper.NAMES)
                        + ", a4-landscape, 210x99mm, 210xendless, endlessx297"));
    }

    private Standing standing(String text) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.word().equals(text))
                .findFirst()
                .orElseThrow(() -> none(text, Arrays.stream(Standing.values())
                        .map(Standing::word)
                        .collect(Collectors.joining(", "))));
    }

    private FigureFormat format(String text) {
        return switch (text) {
            case "png" -> FigureFormat.PNG;
            case "svg" -> FigureFormat.SVG;
            case "svg-outlines" -> FigureFormat.SVG_OUTLINES;
            case "pdf" -> FigureFormat.PDF;
            default -> throw none(text, "png, svg, svg-outlines, pdf");
        };
    }

    private ThemeChoice themeChoice(String text) {
        return switch (text) {
            case "light" -> ThemeChoice.LIGHT;
            case "dark" -> ThemeChoice.DARK;
            case "system" -> ThemeChoice.SYSTEM;
            default -> throw none(text, "light, dark, system");
        };
    }

    private ZoneChoice zone(String text) {
        try {
            return new ZoneChoice(text);
        } catch (DateTimeException _) {
            throw refused("fault.zone", text);
        }
    }

    private Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException _) {
            throw refused("usage.badNumber", text);
        }
    }

    private Long whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException _) {
            throw refused("usage.badWhole", text);
        }
    }

    private Path path(String text) {
        if (text.isBlank()) {
            throw refused("usage.badPath", text);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw refused("usage.badPath", text);
        }
    }

    private TypeConversionException refused(String key, String text) {
        return new TypeConversionException(words().get(key, OneLine.of(text)));
    }

    private TypeConversionException none(String text, String choices) {
        return new TypeConversionException(words().get("usage.choice", OneLine.of(text), choices));
    }
}
