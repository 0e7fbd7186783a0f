package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nenpyo.app.TimelineChanges.Field;
import nenpyo.io.RefusedException;
import nenpyo.io.TimelineReader;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineChangesTest {
    private static final String BEFORE = """
            {"format": "nenpyo-timeline", "version": 1, "title": "T", "asOf": "2021", "creator": "C",
             "lanes": [{"id": "a", "title": {"ja": "甲", "en": "Lane A"}}, {"id": "b", "title": "Lane B"}],
             "sources": [{"id": "s", "type": "book", "title": "Book"}],
             "events": [
              {"id": "x", "lane": "a", "date": "2009-11", "title": {"ja": "会談", "en": "Talks"}, "summary": "s", "kind": "k",
               "importance": 4, "actors": ["p"], "tags": ["t"], "dateNote": "n", "z": 1,
               "excerpts": [{"source": "s", "exact": "e"}], "links": [{"rel": "about", "event": "y"}]},
              {"id": "y", "lane": "b", "date": "2010", "title": "Visit"},
              {"id": "w", "lane": "b", "title": "Undated"}]}
            """;

    @Test
    void findsNothingInTheSame() {
        TimelineChanges changes = changes(BEFORE);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(english(changes)).isEqualTo("The file was saved anew; nothing in it has changed.");
        assertThat(japanese(changes)).isEqualTo("ファイルは保存し直されましたが、内容は変わっていません。");
        assertThat(rows(changes)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"2009-11\"|\"2009-12\"|DATE",
        "\"2009-11\"|\"then\"|DATE",
        "\"Talks\"|\"Talk\"|TITLE", "\"lane\": \"a\"|\"lane\": \"b\"|LANE",
        "\"s\", \"kind\"|\"S\", \"kind\"|SUMMARY",
        "\"k\"|\"K\"|KIND", ": 4|: 5|IMPORTANCE", "[\"p\"]|[\"P\"]|ACTORS", "[\"t\"]|[]|TAGS",
        "\"n\"|\"N\"|DATE_NOTE", "\"z\": 1|\"z\": 2|OTHER", "\"exact\": \"e\"|\"exact\": \"f\"|EXCERPTS",
        "\"event\": \"y\"|\"event\": \"x\"|LINKS"})
    void namesTheFieldOfAnEventThatChanged(String old, String now, Field field) {
        TimelineChanges changes = changes(BEFORE.replace(old, now));

        assertThat(changes.events().changed()).singleElement()
                .satisfies(event -> assertThat(event.fields()).containsExactly(field));
        assertThat(changes.events().changed().getFirst().after().id()).isEqualTo("x");
        assertThat(List.of(changes.lanes().changed(), changes.events().added(), changes.events().removed()))
                .containsOnly(List.of());
        String name = Messages.in(Locale.ENGLISH).get("field." + field.name().toLowerCase(Locale.ROOT));
        assertThat(english(changes)).isEqualTo("1 event changed (" + name + ").");
        assertThat(rows(changes)).singleElement().asString().contains(name);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"title\": \"T\"|\"title\": \"U\"|TITLE",
        "\"asOf\": \"2021\"|\"asOf\": \"2022\"|AS_OF", "\"creator\": \"C\"|\"creator\": \"D\"|CREATOR",
        "\"creator\"|\"license\": \"L\", \"creator\"|LICENSE",
        "\"creator\"|\"modified\": \"2026\", \"creator\"|MODIFIED",
        "\"creator\"|\"description\": \"D\", \"creator\"|DESCRIPTION",
        "\"creator\"|\"z\": 1, \"creator\"|OTHER"})
    void namesWhatIsSaidOtherwiseOfTheDataset(String old, String now, Field field) {
        TimelineChanges changes = changes(BEFORE.replace(old, now));

        assertThat(changes.dataset()).isEqualTo(Set.of(field));
        assertThat(changes.events().changed()).isEmpty();
        assertThat(english(changes)).startsWith("about the dataset: ");
        assertThat(rows(changes)).singleElement().asString().startsWith("About the dataset: ");
    }

    @Test
    void saysAllOfItInOneSentenceAndInRows() {
        TimelineChanges changes = changes("""
                {"format": "nenpyo-timeline", "version": 1, "title": "T", "asOf": "2021", "creator": "D",
                 "lanes": [{"id": "b", "title": "Lane B"}, {"id": "a", "title": {"ja": "乙", "en": "Lane Z"}},
                  {"id": "c", "title": "Lane C"}],
                 "sources": [{"id": "r", "type": "report", "title": "Report"}],
                 "events": [
                  {"id": "n", "lane": "c", "date": "2013-03/..", "title": "New\\nline"},
                  {"id": "y", "lane": "b", "date": "2010-05", "title": "Visit", "tags": ["t"]},
                  {"id": "m", "lane": "c", "title": {"ja": "新"}},
                  {"id": "w", "lane": "b", "date": "2011", "title": "Undated"}]}
                """);

        assertThat(english(changes))
                .isEqualTo("2 events added, 1 removed, 2 changed (date, tags); 1 lane added, 1 changed; "
                        + "lanes in another order; 1 source added, 1 removed; about the dataset: creator.");
        assertThat(japanese(changes)).isEqualTo(
                "出来事2件を追加、1件を削除、2件を変更(日付、タグ)、レーン1本を追加、1本を変更、レーンの順を変更、出典1点を追加、1点を削除、年表の説明を変更(作成者)。");
        assertThat(rows(changes)).containsExactly("Added: New line (since March 2013)",
                "Added: 新 (no date)", "Removed: Talks (November 2009)",
                "Changed: Visit (date: 2010 → May 2010, tags)", "Changed: Undated (date: no date → 2011)",
                "Lane added: Lane C", "Lane changed: Lane Z", "Lanes in another order",
                "Source added: Report", "Source removed: Book", "About the dataset: creator");
        assertThat(new ChangeWording(Messages.in(Locale.JAPANESE)).rows(changes)).contains(
                "追加: 新(日付なし)", "削除: 会談(2009年11月)", "変更: Visit(日付: 2010年 → 2010年5月、タグ)",
                "レーンの変更: 乙", "レーンの順の変更");
    }

    @Test
    void passesOverTheOrderOfEventsAndOfLanguages() {
        TimelineChanges changes = changes(
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "T", "asOf": "2021", "creator": "C",
                         "events": [
                          {"id": "w", "lane": "b", "title": "Undated"},
                          {"id": "y", "lane": "b", "date": "2010", "title": "Visit"},
                          {"id": "x", "lane": "a", "date": "2009-11", "title": {"en": "Talks", "ja": "会談"}, "summary": "s",
                           "kind": "k", "importance": 4, "actors": ["p"], "tags": ["t"], "dateNote": "n", "z": 1,
                           "excerpts": [{"source": "s", "exact": "e"}], "links": [{"rel": "about", "event": "y"}]}],
                         "sources": [{"id": "s", "type": "book", "title": "Book"}],
                         "lanes": [{"id": "a", "title": {"ja": "甲", "en": "Lane A"}}, {"id": "b", "title": "Lane B"}]}
                        """);

        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void holdsOfTheShippedTimeline() throws Exception {
        Timeline shipped = OpenTimeline.open(Path.of("data/japan-us-space-cyber-ai.json")).timeline();
        Timeline again = OpenTimeline.open(Path.of("data/japan-us-space-cyber-ai.json")).timeline();

        assertThat(TimelineChanges.between(shipped, again).isEmpty()).isTrue();
    }

    private static TimelineChanges changes(String after) {
        return TimelineChanges.between(read(BEFORE), read(after));
    }

    private static String english(TimelineChanges changes) {
        return new ChangeWording(Messages.in(Locale.ENGLISH)).sentence(changes);
    }

    private static String japanese(TimelineChanges changes) {
        return new ChangeWording(Messages.in(Locale.JAPANESE)).sentence(changes);
    }

    private static List<String> rows(TimelineChanges changes) {
        return new ChangeWording(Messages.in(Locale.ENGLISH)).rows(changes);
    }

    private static Timeline read(String json) {
        try {
            return new TimelineReader()
                    .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json")
                    .timeline();
        } catch (IOException | RefusedException e) {
            throw new AssertionError(e);
        }
    }
}
