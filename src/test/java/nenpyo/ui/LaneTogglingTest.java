package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LaneTogglingTest {
    @TempDir
    private Path folder;

    @Test
    void chipsAreFoundWhateverTheirLanesAreCalled() throws Exception {
        Datasets data = Datasets.empty().lane("a.b:c d", "甲", "First").lane("#2", "乙", "Second");
        try (var window = WindowUnderTest.of(data.opened(folder), LanguageChoice.EN, Theme.LIGHT, 1000,
                700)) {
            ViewState state = window.state();
            LaneToggling chips = WindowUnderTest
                    .onFx(() -> LaneToggling.byChips(window.stage().getScene(), state.timeline().lanes()));
            Lane first = state.timeline().lanes().getFirst();
            window.act(() -> {
                chips.press(0);
                chips.toggle(0, false);
            });
            assertThat(state.view().filter().shows(first)).isFalse();

            assertThatThrownBy(() -> WindowUnderTest.onFx(() -> {
                chips.toggle(0, false);
                return null;
            })).hasStackTraceContaining("is so already");
        }
    }
}
