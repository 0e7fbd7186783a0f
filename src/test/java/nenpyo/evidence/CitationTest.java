package nenpyo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenpyo.model.Excerpt;
import nenpyo.model.Extras;
import nenpyo.model.Role;
import nenpyo.model.Source;
import nenpyo.model.Source.Author;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final Citation JA = Citation.in(Locale.JAPANESE);
    private static final Citation EN = Citation.in(Locale.ENGLISH);
    private static final Author MINISTRY = new Author(null, null, "防衛省");
    private static final Author SATO = new Author("佐藤", "花子", null);
    private static final Author SMITH = new Author("Smith", "Jane", null);

    @Test
    void namesAuthorTitlePublisherAndYear() {
        Source source = source("令和3年版 防衛白書", "2021", "日経印刷", MINISTRY);
        assertThat(JA.of(source)).isEqualTo("防衛省『令和3年版 防衛白書』(日経印刷、2021年)");
        assertThat(EN.of(source)).isEqualTo("防衛省, 令和3年版 防衛白書 (日経印刷, 2021)");
    }

    @Test
    void namesAPublisherThatIsTheAuthorOnce() {
        Source source = source("令和3年版 防衛白書", "2021", "防衛省", MINISTRY);
        assertThat(JA.of(source)).isEqualTo("防衛省『令和3年版 防衛白書』(2021年)");
        assertThat(EN.of(source)).isEqualTo("防衛省, 令和3年版 防衛白書 (2021)");
    }

    @Test
    void namesPeopleAsTheirLanguageDoes() {
        assertThat(JA.of(source("宇宙の本", null, null, SATO, MINISTRY))).isEqualTo("佐藤花子・防衛省『宇宙の本』");
        assertThat(EN.of(source("Space", null, null, SMITH, SATO))).isEqualTo("Smith, Jane, 佐藤, 花子, Space");
        assertThat(JA.of(source("宇宙の本", null, null, new Author("佐藤", null, null)))).isEqualTo("佐藤『宇宙の本』");
    }

    @Test
    void leavesOutWhatTheSourceDoesNotSay() {
        assertThat(JA.of(source("宇宙の本", null, null))).isEqualTo("『宇宙の本』");
        assertThat(EN.of(source("Space", null, null))).isEqualTo("Space");
        assertThat(EN.of(source("Space", "2021", null))).isEqualTo("Space (2021)");
        assertThat(EN.of(source("Space", null, "Press"))).isEqualTo("Space (Press)");
        assertThat(JA.of(source(null, null, null))).as("its id").isEqualTo("『s』");
    }

    @Test
    void saysWhichPartOfTheWorkAndWhatItsTitleMeans() {
        Source source = new Source("s", "report", "令和3年版 防衛白書", List.of(MINISTRY), "2021", null, null, null,
                "ja", null,
                "第III部第2章第2節", Wording.of(Map.of("en", "Defense of Japan 2021")), null, "{}");
        assertThat(EN.of(source)).isEqualTo("防衛省, 令和3年版 防衛白書 [Defense of Japan 2021] (2021)");
        assertThat(JA.of(source)).isEqualTo("防衛省『令和3年版 防衛白書』(2021年)");
        assertThat(JA.of(excerpt(null), source)).isEqualTo("防衛省『令和3年版 防衛白書』(2021年)、第III部第2章第2節");
    }

    @Test
    void countsNoYearWhereTheDateIsMore() {
        assertThat(JA.of(source("宇宙の本", "2021-03", null))).isEqualTo("『宇宙の本』(2021-03)");
    }

    @Test
    void saysWhereInTheSourceAnExcerptStands() {
        Source source = source("防衛白書", "2021", null, MINISTRY);
        Excerpt placed = excerpt(Wording.of(Map.of("ja", "第3段落", "en", "paragraph 3")));
        assertThat(JA.of(placed, source)).isEqualTo("防衛省『防衛白書』(2021年)、第3段落");
        assertThat(EN.of(placed, source)).isEqualTo("防衛省, 防衛白書 (2021), paragraph 3");
        assertThat(EN.of(excerpt(null), source)).isEqualTo("防衛省, 防衛白書 (2021)");
        assertThat(JA.of(placed, null)).as("a source that is not there").isEqualTo("s、第3段落");
        assertThat(JA.quote(placed, source)).isEqualTo("「協力を進める」(防衛省『防衛白書』(2021年)、第3段落)");
        assertThat(EN.quote(excerpt(null), null)).isEqualTo("“協力を進める” (s)");
    }

    @Test
    void listsSourcesOnOneLine() {
        List<Source> sources = List.of(source("A", null, null), source("B", "2020", null));
        assertThat(JA.line(sources)).isEqualTo("『A』、『B』(2020年)");
        assertThat(EN.line(sources)).isEqualTo("A; B (2020)");
        assertThat(JA.line(List.of())).isEmpty();
    }

    private static Excerpt excerpt(@Nullable Wording locator) {
        return new Excerpt("s", "協力を進める", null, null, locator, Role.SUPPORTS, null, Map.of(), Extras.NONE);
    }

    private static Source source(@Nullable String title, @Nullable String issued, @Nullable String publisher,
            Author... authors) {
        return new Source("s", "report", title, List.of(authors), issued, publisher, null, null, null, null,
                null, null, null, "{}");
    }
}
