package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetSubtitleTest {
    private static String subtitle(String top, Locale locale, Path folder) {
        return DatasetSubtitle.of(Datasets.empty().top(top).opened(folder).timeline(), Messages.in(locale));
    }

    @Test
    void namesTheSourceAndUntilWhenItAttests() {
        assertThat(DatasetSubtitle.of(Datasets.shipped().timeline(), Messages.in(Locale.JAPANESE)))
                .isEqualTo("防衛省『令和3年版 防衛白書』(2021年) · 2021年現在");
        assertThat(DatasetSubtitle.of(Datasets.shipped().timeline(), Messages.in(Locale.ENGLISH)))
                .isEqualTo("防衛省, 令和3年版 防衛白書 [Defense of Japan 2021] (2021) · As of 2021");
    }

    @Test
    void saysNothingThatTheDatasetDoesNot(@TempDir Path folder) {
        assertThat(subtitle("\"title\": \"x\"", Locale.ENGLISH, folder)).isEmpty();
        assertThat(subtitle("\"asOf\": \"2020-03\"", Locale.ENGLISH, folder)).isEqualTo("As of Mar 2020");
    }
}
