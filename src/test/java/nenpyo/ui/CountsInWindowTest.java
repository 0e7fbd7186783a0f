package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import nenpyo.app.OpenedTimeline;
import nenpyo.layout.Cluster;
import nenpyo.layout.KindWording;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted rather than shown singly can be asked what it is, and opened. */
class CountsInWindowTest {
    @TempDir
    Path folder;

    private OpenedTimeline crowd() {
        Datasets crowd = Datasets.empty().lane("a", "訪問", "Visits");
        for (int i = 0; i < 40; i++) {
            String date = i < 26 ? "1980-05-05" : "%d-%02d-11".formatted(1935 + i, 1 + i * 7 % 12);
            crowd.event("e" + i, "a", date, "訪問その" + i, "Visit number " + i);
        }
        return crowd.opened(folder);
    }

    @Test
    void aClusterSaysHowManyItIsAndOpens() throws Exception {
        try (var window = WindowUnderTest.of(crowd(), LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            Cluster cluster = window.projected()
                    .clusters()
                    .stream()
                    .filter(Cluster::pill)
                    .findFirst()
                    .orElseThrow();
            double x = (cluster.box().left() + cluster.box().right()) / 2;
            double y = (cluster.box().top() + cluster.box().bottom()) / 2;
            window.robot.moveTo(window.onScreen(x, y));
            window.awaitVisible("hover-card", true);
            assertThat(window.the("hover-card", HoverCard.class).getChildren())
                    .first()
                    .isInstanceOfSatisfying(Label.class, title -> assertThat(title.getText())
                            .isEqualTo(cluster.count() == 1 ? "1 event" : cluster.count() + " events"));
            window.screenshot("cluster");

            window.robot.clickOn(window.onScreen(x, y));
            window.settle();

            assertThat(window.state().view().range().contains(cluster.range().from())).isTrue();
            assertThat(window.state().view().range().seconds())
                    .isLessThan(window.state().ranges().fitting().seconds() / 2);
            assertThat(window.projected().shown().inView()).isGreaterThanOrEqualTo(cluster.count());
        }
    }

    /** Three thousand events of ten years, of two kinds, a tenth of them known to the year alone. */
    private OpenedTimeline density() {
        Datasets crowd = Datasets.empty().lane("a", "訪問", "Visits");
        for (int i = 0; i < 3000; i++) {
            String date = i % 10 == 0
                    ? String.valueOf(1990 + i % 7)
                    : "%d-%02d-%02d".formatted(1990 + i % 9, 1 + i % 12, 1 + i % 28);
            crowd.event(
                    "\"id\": \"e%d\", \"lane\": \"a\", \"date\": \"%s\", \"kind\": \"%s\", \"title\": {\"ja\": \"訪問\", \"en\": \"Visit\"}"
                            .formatted(i, date, i % 3 == 0 ? "talks" : "visit"));
        }
        return crowd.opened(folder);
    }

    @Test
    void aDensitySaysOfWhichKindsItIs() throws Exception {
        try (var window = WindowUnderTest.of(density(), LanguageChoice.JA, Theme.DARK, 1000, 700)) {
            Cluster cluster = window.projected()
                    .clusters()
                    .stream()
                    .filter(counted -> !counted.pill() && counted.across() > 0 && counted.count() > 100)
                    .findFirst()
                    .orElseThrow();
            window.robot.moveTo(window.onScreen((cluster.box().left() + cluster.box().right()) / 2,
                    cluster.box().bottom() - 3));
            window.awaitVisible("hover-card", true);

            assertThat(window.the("hover-card", HoverCard.class).getChildren())
                    .filteredOn(Label.class::isInstance)
                    .extracting(label -> ((Label) label).getText())
                    .contains("約" + Math.round(cluster.expected()) + "件",
                            "ここに始まる日付 %d件、以前からの幅のある日付 %d件".formatted(cluster.count(), cluster.across()),
                            KindWording.most(cluster.kinds().ranked(), cluster.count(),
                                    Messages.in(Locale.JAPANESE)))
                    .anyMatch(text -> text.startsWith("訪問・表敬 "));
            window.screenshot("density");
        }
    }
}
