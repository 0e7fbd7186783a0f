package nenpyo.io;

import static nenpyo.model.Problem.Key.BAD_IMPORTANCE;
import static nenpyo.model.Problem.Key.BAD_LANGUAGE;
import static nenpyo.model.Problem.Key.BAD_UNICODE;
import static nenpyo.model.Problem.Key.DUPLICATE_FIELD;
import static nenpyo.model.Problem.Key.MISSING_FIELD;
import static nenpyo.model.Problem.Key.UNKNOWN_EVENT;
import static nenpyo.model.Problem.Key.UNKNOWN_ROLE;
import static nenpyo.model.Problem.Key.UNKNOWN_SOURCE;
import static nenpyo.model.Problem.Key.UNREADABLE_DATE;
import static nenpyo.model.Problem.Key.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Link;
import nenpyo.model.Problem;
import nenpyo.model.Role;
import nenpyo.model.Wording;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong in an event: reported at its place, and the rest of the event kept. */
class EventProblemsTest {
    @Test
    void leavesAnEventWithAnUnreadableDateUndated() {
        EdtfException reason = catchThrowableOfType(EdtfException.class,
                () -> EdtfParser.parse("2009/11/17"));
        Event event = Marked.event("\"date\": ▶\"2009/11/17\", \"kind\": \"summit\"")
                .readWith(UNREADABLE_DATE,
                        "$.events[0].date", "2009/11/17", Integer.toString(reason.position() + 1),
                        "2009-11-17")
                .event(0);
        assertThat(event.date()).isNull();
        assertThat(event.rawDate()).isEqualTo("2009/11/17");
        assertThat(event.kind()).isEqualTo("summit");
    }

    @Test
    void keepsADateOfTheWrongTypeForSaving() {
        Event event = Marked.event("\"date\": ▶2009")
                .readWith(WRONG_TYPE, "$.events[0].date", "text", "number")
                .event(0);
        assertThat(event.date()).isNull();
        assertThat(event.rawDate()).isNull();
        assertThat(event.extras().fields()).isEqualTo(Map.of("date", "2009"));
    }

    @ParameterizedTest
    @CsvSource({"9, 9, 5", "0, 0, 1", "-7, -7, 1", "3.5, 3.5, 3",
        "123456789012345678901, 123456789012345678901, 5"})
    void mendsImportance(String written, String reported, int used) {
        Event event = Marked.event("\"importance\": ▶" + written)
                .readWith(BAD_IMPORTANCE, "$.events[0].importance", reported, Integer.toString(used))
                .event(0);
        assertThat(event.importance()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "id          | 7       | text   | number",
        "dateNote    | true    | texts  | boolean",
        "summary     | [\"x\"] | texts  | array",
        "kind        | {}      | text   | object",
        "importance  | \"5\"   | number | text",
        "actors      | \"Ann\" | array  | text",
        "tags        | 1       | array  | number",
        "excerpts    | {}      | array  | object",
        "links       | false   | array  | boolean"})
    void passesOverValuesOfTheWrongType(String field, String value, String expected, String found) {
        Marked marked = Marked.dataset("""
                "events": [{"lane": "space", "title": "A", "date": "2009",
                  "%s": ▶%s, "unknown": 1}]""".formatted(field, value));
        ReadResult result = marked.read();
        assertThat(result.problems()).contains(Problem.of(WRONG_TYPE, "$.events[0]." + field,
                marked.line(), marked.column(), expected, found));
        Event event = result.timeline().event(0);
        assertThat(event.title()).isEqualTo(Wording.of("A"));
        assertThat(event.date()).hasToString("2009");
        assertThat(event.extras().fields()).isEqualTo(Map.of(field, value, "unknown", "1"));
    }

    @Test
    void passesOverItemsOfTheWrongType() {
        Event event = Marked.event("\"tags\": [\"a\", ▶null, \"b\"]")
                .readWith(WRONG_TYPE, "$.events[0].tags[1]", "text", "null")
                .event(0);
        assertThat(event.tags()).containsExactly("a", "b");
        assertThat(Marked.event("\"actors\": [{\"ja\": \"甲\"}, ▶[[]], \"乙\"]")
                .readWith(WRONG_TYPE, "$.events[0].actors[1]", "texts", "array")
                .event(0)
                .actors()).hasSize(2);
    }

    @Test
    void countsColumnsAsAnEditorDoes() {
        Marked.event("\"summary\": \"首脳🛰\", \"kind\": ▶1")
                .readWith(WRONG_TYPE, "$.events[0].kind", "text",
                        "number");
    }

    @Test
    void takesTheFirstOfTwoFields() {
        Event event = Marked.event("\"kind\": \"first\", \"kind\": ▶{\"x\": [1]}, \"tags\": [\"t\"]")
                .readWith(DUPLICATE_FIELD, "$.events[0].kind", "kind")
                .event(0);
        assertThat(event.kind()).isEqualTo("first");
        assertThat(event.tags()).containsExactly("t");
    }

    @Test
    void keepsATextUnderANameThatIsNoLanguage() {
        Event event = Marked.event("\"summary\": {\"en\": \"A\", \"not a tag\": ▶\"B\"}")
                .readWith(BAD_LANGUAGE, "$.events[0].summary['not a tag']", "not a tag")
                .event(0);
        assertThat(event.summary()).isEqualTo(Wording.of(Map.of("en", "A", "not a tag", "B")));
    }

    @Test
    void replacesHalfASurrogatePair() {
        Event event = Marked.event("\"kind\": ▶\"a\\ud83d\"")
                .readWith(BAD_UNICODE, "$.events[0].kind")
                .event(0);
        assertThat(event.kind()).isEqualTo("a\uFFFD");
    }

    @Test
    void reportsAnUnknownSourceOnceWithACount() {
        Event event = Marked.event("""
                "excerpts": [{"source": ▶"lost", "exact": "x"}, {"source": "doj", "exact": "y"},
                             {"source": "lost", "exact": "z"}]""")
                .readWith(UNKNOWN_SOURCE, "$.events[0].excerpts[0].source", "lost", "2")
                .event(0);
        assertThat(event.excerpts()).extracting(Excerpt::source).containsExactly("lost", "doj", "lost");
    }

    @Test
    void doesNotTakeAnUnknownRoleForSupport() {
        Excerpt excerpt = Marked.event("""
                "excerpts": [{"source": "doj", "exact": "x", "role": ▶"proves"}]""")
                .readWith(UNKNOWN_ROLE, "$.events[0].excerpts[0].role", "proves")
                .event(0)
                .excerpts()
                .getFirst();
        assertThat(excerpt.role()).isEqualTo(Role.MENTIONS);
        assertThat(excerpt.extras().fields()).isEqualTo(Map.of("role", "\"proves\""));
    }

    @Test
    void keepsAnExcerptWithoutItsWords() {
        assertThat(Marked.event("\"excerpts\": [▶{\"source\": \"doj\"}]")
                .readWith(MISSING_FIELD, "$.events[0].excerpts[0]", "exact")
                .event(0)
                .excerpts()).hasSize(1);
    }

    @Test
    void checksAnExcerptsDateAndKeepsIt() {
        assertThat(Marked.event("""
                "excerpts": [{"source": "doj", "exact": "x", "date": ▶"soon"}]""")
                .readWith(UNREADABLE_DATE, "$.events[0].excerpts[0].date", "soon", "1", "")
                .event(0)
                .excerpts()
                .getFirst()
                .date()).isEqualTo("soon");
    }

    @Test
    void checksTranslations() {
        assertThat(Marked.event("""
                "excerpts": [{"source": "doj", "exact": "x",
                   "translation": {"en": {"text": "t", "by": "me"}, "fr": ▶"mot"}}]""")
                .readWith(WRONG_TYPE, "$.events[0].excerpts[0].translation.fr", "object", "text")
                .event(0)
                .excerpts()
                .getFirst()
                .translations()).containsOnlyKeys("en");
    }

    @Test
    void reportsLinksToNothing() {
        Event event = Marked.dataset("""
                "events": [
                  {"id": "a", "lane": "space", "title": "A", "links": [{"rel": "led-to", "event": "b"},
                    {"rel": "about", "event": ▶"c"}]},
                  {"id": "b", "lane": "space", "title": "B"}]""")
                .readWith(UNKNOWN_EVENT, "$.events[0].links[1].event", "c", "1")
                .event(0);
        assertThat(event.links()).extracting(Link::event).isEqualTo(List.of("b", "c"));
    }

    @Test
    void keepsALinkWithoutARelation() {
        Marked.event("\"links\": [▶{\"event\": \"a\"}]")
                .readWith(MISSING_FIELD, "$.events[0].links[0]", "rel");
    }
}
