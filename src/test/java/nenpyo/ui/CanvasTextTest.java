package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import javafx.scene.text.Text;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** What is measured is what JavaFX draws. */
class CanvasTextTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowUnderTest.onFx(() -> {
            Fonts.load();
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"サイバー防衛政策ワーキンググループを設置", "2013年10月", "平成25年", "Cyber Defense Policy Working Group",
        "Wave AVATAR Tokyo, To. f1 fi ffl", "『令和3年版 防衛白書』(2021年)", "→ 結果", "“quoted” – dash — 3×4…",
        "AIの利活用、JAXA"})
    void isAsWideAsItIsMeasured(String text) {
        for (Weight weight : Weight.values()) {
            for (double size : new double[]{10.5, 12.5, 24}) {
                double drawn = WindowUnderTest.onFx(() -> {
                    Text node = new Text(text);
                    node.setFont(Fonts.of(weight, size));
                    return node.getLayoutBounds().getWidth();
                });
                assertThat(TextMeasurer.bundled().width(text, size, weight))
                        .as("%s %s %s", text, weight, size)
                        .isCloseTo(drawn, withinPercentage(0.5));
            }
        }
    }
}
