package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nenpyo.drawing.Role;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import org.junit.jupiter.api.Test;

class GutterTest {
    @Test
    void listsWhatHasNoDateBesideTheTimeline() {
        Timeline timeline = Timelines.of("2021", "2015", "", "");
        Scene scene = Scene.whole(timeline, Timelines.view(timeline, 1200, 2000));
        assertThat(scene.projected().plot().left()).isEqualTo(Metrics.HEADER_WIDTH + Metrics.GUTTER_WIDTH);
        assertThat(scene.words(Role.AXIS)).contains("日付なし");
        assertThat(scene.words(Role.EVENT)).contains("出来事1", "出来事2");
        assertThat(scene.words(Role.LANE_HEADER)).contains("3件");
        assertThat(scene.marks(Role.EVENT, "e1")).allMatch(
                mark -> mark.box().right() <= scene.projected().plot().left());
    }

    @Test
    void countsWhatItDoesNotList() {
        String[] dates = IntStream.range(0, 60).mapToObj(_ -> "").toArray(String[]::new);
        Timeline timeline = Timelines.of("2021", dates);
        Scene scene = Scene.whole(timeline, Timelines.view(timeline, 1200, 2000));
        long listed = scene.words(Role.EVENT).size();
        assertThat(listed).isEqualTo(Metrics.GUTTER_ROWS_MOST - 1);
        assertThat(scene.texts().stream().map(p -> p.mark().toString())).anyMatch(
                text -> text.contains("ほか%d件".formatted(60 - listed)));
    }

    @Test
    void marksTheSelectedEntry() {
        Timeline timeline = Timelines.of("2021", "2015", "");
        View view = Timelines.view(timeline, 1200, 2000);
        int plain = Scene.whole(timeline, view).marks(Role.EVENT, "e1").size();
        assertThat(Scene.whole(timeline, view.withSelected("e1")).marks(Role.EVENT, "e1")).hasSize(plain + 2);
    }

    @Test
    void drawsNoHeadersOrEntriesOfLanesOutOfView() {
        Timeline timeline = Timelines.of("2021", "2015", "", "");
        View view = Timelines.view(timeline, 1200, 400).withScrollTop(5000);
        assertThat(Scene.of(timeline, view).painted())
                .noneMatch(p -> p.in(Role.LANE_HEADER) || p.in(Role.EVENT));
    }
}
