package nenpyo.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nenpyo.app.EvidenceDesk;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.model.EventSet;
import nenpyo.model.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StatusFilterTest {
    @TempDir
    Path folder;
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<@Nullable EventSet> limits = new ArrayList<>();
    private final EvidenceState evidence = new EvidenceState(new EvidenceDesk(), window::add,
            Duration.ofHours(1), fault -> {
                throw new AssertionError(fault);
            });
    private final StatusFilter filter = new StatusFilter(evidence, limits::add);

    @AfterEach
    void close() {
        evidence.close();
    }

    @Test
    void showsTheEventsOfTheChosenStatuses() throws Exception {
        OpenedTimeline opened = timeline("首脳会談で合意した。");
        check(opened);
        assertThat(limits).as("nothing is chosen yet").isEmpty();
        assertThat(filter.count(Standing.FOUND)).isEqualTo(2);
        assertThat(filter.count(Standing.MISSING)).isEqualTo(1);
        assertThat(filter.count(Standing.UNQUOTED)).isEqualTo(1);

        filter.choose(Standing.FOUND, true);
        assertThat(limits).last().isEqualTo(of(opened, Set.of(Standing.FOUND), "a", "both"));
        filter.choose(Standing.UNQUOTED, true);
        assertThat(limits).last()
                .isEqualTo(of(opened, Set.of(Standing.FOUND, Standing.UNQUOTED), "a", "both", "none"));
        filter.choose(Standing.FOUND, false);
        assertThat(limits).last().isEqualTo(of(opened, Set.of(Standing.UNQUOTED), "none"));
        filter.choose(Standing.UNQUOTED, false);
        assertThat(limits).last().isNull();
        assertThat(filter.isActive()).isFalse();
    }

    @Test
    void clearsAtOnceAndForgetsWithTheTimeline() throws Exception {
        check(timeline("首脳会談で合意した。"));
        filter.choose(Standing.MISSING, true);
        filter.clear();
        assertThat(limits).hasSize(2).last().isNull();
        filter.clear();
        assertThat(limits).as("nothing to clear").hasSize(2);

        filter.choose(Standing.MISSING, true);
        filter.forget();
        assertThat(limits).as("the other timeline is shown whole anyway").hasSize(3);
        assertThat(filter.chosenProperty().get()).isEmpty();
    }

    @Test
    void followsWhatIsReadAnew() throws Exception {
        check(timeline("首脳会談で合意した。"));
        filter.choose(Standing.MISSING, true);
        OpenedTimeline now = timeline("首脳会談で決裂した。");
        check(now);
        assertThat(limits).last().isEqualTo(of(now, Set.of(Standing.MISSING), "a", "both"));
        assertThat(filter.chosenProperty().get()).isEqualTo(Set.of(Standing.MISSING));
    }

    private static EventSet of(OpenedTimeline opened, Set<Standing> standings, String... ids) {
        BitSet events = new BitSet();
        List.of(ids).forEach(id -> events.set(opened.timeline().indexOf(id)));
        return EventSet.of(events, standings);
    }

    private void check(OpenedTimeline opened) throws InterruptedException {
        evidence.check(opened);
        while (evidence.evidence() == null) {
            Objects.requireNonNull(window.poll(30, TimeUnit.SECONDS)).run();
        }
    }

    private OpenedTimeline timeline(String document) throws Exception {
        Files.writeString(folder.resolve("a.txt"), document);
        return OpenTimeline.open(Files.writeString(folder.resolve("x.json"),
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "a", "title": "A"}],
                         "sources": [{"id": "s", "custom": {"document": "a.txt"}}],
                         "events": [
                          {"id": "a", "lane": "a", "title": "a", "excerpts": [{"source": "s", "exact": "会談で合意した"}]},
                          {"id": "both", "lane": "a", "title": "b", "excerpts": [{"source": "s", "exact": "会談で合意した"},
                             {"source": "s", "exact": "首脳会談"}]},
                          {"id": "none", "lane": "a", "title": "c"},
                          {"id": "other", "lane": "a", "title": "d", "excerpts": [{"source": "s", "exact": "%s"}]}]}
                        """
                        .replace("%s", document.contains("合意") ? "火星への旅" : "首脳会談")));
    }
}
