package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nenpyo.app.OpenTimeline;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that disagree, as a reader meets them. */
class ConflictInWindowTest {
    @ParameterizedTest
    @CsvSource({"JA, LIGHT", "EN, DARK"})
    void saysWhoSaysWhatAndWhatWasChosen(LanguageChoice language, Theme theme) throws Exception {
        boolean ja = language == LanguageChoice.JA;
        try (var window = WindowUnderTest.of(OpenTimeline.open(Path.of("data/examples/conflict.json")),
                language,
                theme, 1000, 990)) {
            assertThat(window.drawnTexts()).as("the legend").contains(ja ? "出典に食い違い" : "sources disagree");
            window.act(() -> window.state().select("mill"));
            assertThat(window.texts("testimony-source")).isEmpty();

            window.act(() -> window.state().select("bridge"));
            window.screenshot("conflict-" + (ja ? "ja" : "en") + "-" + theme.name());
            assertThat(window.texts("testimony-source")).containsExactly(
                    ja ? "霧崎新報(架空)" : "Kirisaki News (invented)",
                    ja ? "霧崎町史(架空)" : "Chronicle of Kirisaki (invented)");
            assertThat(window.texts("testimony-says")).containsExactly(
                    ja ? "裏づける · 日付は1923年5月2日" : "supports it · dates it 2 May 1923",
                    ja ? "裏づける · 日付は1923年4月" : "supports it · dates it April 1923");
            assertThat(window.texts("testimony-chosen"))
                    .containsExactly(ja ? "採用した日付: 1923年5月2日" : "Chosen: 2 May 1923");
            assertThat(window.texts("status-badge")).contains(ja ? "出典に食い違いがあります" : "The sources disagree",
                    ja ? "日付が相違" : "differs");

            window.act(() -> window.state().select("fire"));
            assertThat(window.texts("status-badge")).contains(ja ? "否定" : "disputes");
            window.screenshot("conflict-fire-" + (ja ? "ja" : "en") + "-" + theme.name());

            window.act(() -> window.state().select("school"));
            assertThat(window.texts("status-badge")).contains(ja ? "矛盾なし" : "agrees")
                    .doesNotContain(ja ? "出典に食い違いがあります" : "The sources disagree");
        }
    }
}
