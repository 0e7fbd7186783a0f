package nenpyo.time;

import java.util.List;
import java.util.regex.MatchResult;
import nenpyo.time.EdtfHint.Rule;
import org.jspecify.annotations.Nullable;

/** Spans of time in words, in other signs than the slash, and with the words of the EDTF draft of 2012. */
final class SpanHints {
    private static final String GOES_ON = "(?:open|now|today|present|現在)";

    static final List<Rule> RULES = List.of(
            // 2010/open, 2010–present, 2010年〜現在, since 2010, 2010年から
            Rule.of("(.+?) ?[/\u2013\u2014\u301c~-] ?" + GOES_ON,
                    (m, reader) -> span(reader.read(m.group(1)), "..")),
            Rule.of("(?:since|from) (.+)", (m, reader) -> span(reader.read(m.group(1)), "..")),
            Rule.of("(.+?)(?:から|以来|\u301c|\u2013|~)", (m, reader) -> span(reader.read(m.group(1)), "..")),
            // until 2010, 2010年まで
            Rule.of("until (.+)", (m, reader) -> span("..", reader.read(m.group(1)))),
            Rule.of("([^\u301cから]+)まで", (m, reader) -> span("..", reader.read(m.group(1)))),
            // unknown/2010, 2010/unknown
            Rule.of("unknown/(.+)", (m, reader) -> span("", reader.read(m.group(1)))),
            Rule.of("open/(.+)", (m, reader) -> span("..", reader.read(m.group(1)))),
            Rule.of("(.+)/unknown", (m, reader) -> span(reader.read(m.group(1)), "")),
            // 2010-2012, 2010–2012, 2010年10月〜2012年3月, from 2010 to 2012, 2010年から2012年まで
            Rule.of("(\\d{4})-(\\d{4})", (m, _) -> span(m.group(1), m.group(2))),
            Rule.of("(.+?) ?(?:\u2013|\u2014|\u301c|~| - |-->?) ?(.+)", SpanHints::fromTo),
            Rule.of("(?:from )?(.+?) (?:to|until) (.+)", SpanHints::fromTo),
            Rule.of("(.+?)から(.+?)(?:まで)?", SpanHints::fromTo),
            // Nov 2009/Mar 2010
            Rule.of("([^/]+)/([^/]+)", SpanHints::fromTo));

    private SpanHints() {}

    private static @Nullable String fromTo(MatchResult match, EdtfHint.Reader reader) {
        return span(reader.read(match.group(1)), reader.read(match.group(2)));
    }

    private static @Nullable String span(@Nullable String start, @Nullable String end) {
        return start == null || end == null ? null : start + "/" + end;
    }
}
