package nenpyo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nenpyo.drawing.Icons;
import nenpyo.io.ReadResult;
import nenpyo.io.TimelineReader;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Lane;
import nenpyo.model.Link;
import nenpyo.model.Role;
import nenpyo.model.Timeline;
import nenpyo.model.Wording;
import nenpyo.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Holds the dataset as it is shown: everything there, in both languages, and nothing that the reader had to mend. */
class ShippedTimelineTest {
    @SuppressWarnings("NullAway.Init")
    private static ReadResult read;

    private final Timeline timeline = read.timeline();
    private final List<Event> events = events();

    @BeforeAll
    static void readIt() throws Exception {
        read = new TimelineReader().read(Dataset.FILE);
    }

    @Test
    void theReaderFindsNothingWrong() {
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theExamplesAreReadWithoutAProblem() throws Exception {
        Path file = Dataset.FOLDER.resolve("examples/dates.json");
        ReadResult examples = new TimelineReader().read(file);
        assertThat(examples.problems()).isEmpty();
        assertThat(examples.timeline().size()).isGreaterThan(40);
        for (int i = 0; i < examples.timeline().size(); i++) {
            Event event = examples.timeline().event(i);
            assertThat(isInBothLanguages(event.title())).as(event.id()).isTrue();
            String form = event.rawDate() == null ? String.valueOf(event.date()) : event.rawDate();
            assertThat(event.date() == null || event.title().in("en").endsWith(": " + form)).as(event.id())
                    .isTrue();
        }
    }

    @Test
    void itHasTheThreeDomainsWithTheirIcons() {
        assertThat(timeline.lanes()).extracting(Lane::id).containsExactly("space", "cyber", "ai");
        assertThat(timeline.lanes()).allSatisfy(lane -> {
            assertThat(isInBothLanguages(lane.title())).isTrue();
            assertThat(Icons.find("lane", String.valueOf(lane.icon()))).isPresent();
        });
        assertThat(events).hasSize(30);
        assertThat(isInBothLanguages(timeline.title())).isTrue();
        assertThat(isInBothLanguages(timeline.description())).isTrue();
        assertThat(timeline.asOf()).hasToString("2021");
    }

    @Test
    void everyIdIsGivenOnce() {
        for (String list : List.of("lanes", "sources", "events")) {
            assertThat(Dataset.json().get(list).valueStream().map(item -> item.get("id").asString()))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[a-z0-9-]+"));
        }
    }

    @Test
    void everyEventSaysWhatItIsInBothLanguages() {
        everyEvent("title", event -> isInBothLanguages(event.title()));
        everyEvent("summary", event -> isInBothLanguages(event.summary()));
        everyEvent("actors", event -> !event.actors().isEmpty()
                && event.actors().stream().allMatch(ShippedTimelineTest::isInBothLanguages));
        everyEvent("note on the date",
                event -> event.dateNote() == null || isInBothLanguages(event.dateNote()));
    }

    @Test
    void everyEventHasItsDateKindAndImportance() {
        everyEvent("date", event -> event.date() != null);
        everyEvent("importance", event -> event.importance() >= 1 && event.importance() <= 5);
        everyEvent("kind", event -> event.kind() != null && Icons.find("kind", event.kind()).isPresent());
        assertThat(Dataset.events()).allMatch(event -> event.has("importance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyKindHasAName(String language) {
        Messages words = Messages.in(Locale.of(language));
        everyEvent("name of its kind", event -> !words.getOr("kind." + event.kind(), "").isEmpty());
    }

    @Test
    void everyExcerptSaysWhereItStandsAndIsTranslatedAsOurOwn() {
        everyEvent("excerpt that supports it",
                event -> event.excerpts().stream().anyMatch(excerpt -> excerpt.role() == Role.SUPPORTS));
        List<Excerpt> excerpts = events.stream().flatMap(event -> event.excerpts().stream()).toList();
        assertThat(excerpts).allSatisfy(excerpt -> {
            assertThat(timeline.source(excerpt.source())).isNotNull();
            assertThat(excerpt.role()).isNotEqualTo(Role.DISPUTES);
            assertThat(excerpt.locator()).isNotNull();
            assertThat(excerpt.translations().get("en").text()).isNotBlank();
            assertThat(excerpt.translations().get("en").by()).isEqualTo("Nenpyo project");
        });
    }

    @Test
    void everyLinkLeadsToAnotherEventAndIsOneThatTheTextStates() {
        for (Event event : events) {
            assertThat(event.links()).as(event.id()).doesNotHaveDuplicates().allSatisfy(link -> {
                assertThat(timeline.indexOf(link.event())).as(link.event()).isNotNegative();
                assertThat(link.event()).isNotEqualTo(event.id());
                assertThat(link.rel()).isIn("led-to", "follows");
            });
        }
        assertThat(events.stream().flatMap(event -> event.links().stream()).map(Link::event)).isNotEmpty();
    }

    /** What the issue names: the first and the last fact, the set of the working group, and a run beside its latest meeting. */
    @ParameterizedTest
    @CsvSource({"2009-11,1", "2021-05,3", "[2015-04..2015-10],1", "2015-10/2021-03,1", "2021-03,1"})
    void datesAreAsPreciseAsTheText(String date, int events) {
        assertThat(this.events.stream().filter(event -> String.valueOf(event.date()).equals(date)))
                .hasSize(events);
    }

    @Test
    void nothingIsDatedOutsideOfTheText() {
        assertThat(this.events).filteredOn(event -> String.valueOf(event.date()).equals("/..")).isNotEmpty();
        assertThat(timeline.range()).isNotNull();
        assertThat(timeline.range().from().second()).isEqualTo(1_257_033_600);
        assertThat(timeline.range().to().second()).isEqualTo(1_640_995_200);
    }

    @Test
    void theSourceNamesItsPublisherAndRightsAndNoAddressThatNobodyKnows() {
        JsonNode source = Dataset.json().get("sources").get(0);
        assertThat(source.get("publisher").asString()).isEqualTo("防衛省");
        assertThat(source.get("custom").get("rights").asString()).contains("Ministry of Defense, Japan");
        assertThat(source.has("URL")).isFalse();
    }

    @Test
    void whatIsPackagedIsWhatLiesInTheFolder() throws Exception {
        for (String file : List.of("japan-us-space-cyber-ai.json", "schema/timeline-1.schema.json",
                "sources/defense-of-japan-2021-III-2-2-1.ja.txt")) {
            Path packaged = Path.of("target/classes/nenpyo/data", file);
            assertThat(Files.mismatch(packaged, Dataset.FOLDER.resolve(file))).as(file).isEqualTo(-1);
        }
    }

    private void everyEvent(String what, Predicate<Event> has) {
        assertThat(events.stream().filter(has.negate()).map(Event::id)).as("events without a proper " + what)
                .isEmpty();
    }

    private static boolean isInBothLanguages(Wording text) {
        return text.has("ja") && text.has("en") && !text.in("ja").isBlank() && !text.in("en").isBlank()
                && (!text.in("ja").equals(text.in("en")) || text.in("ja").equals("AI"));
    }

    private List<Event> events() {
        List<Event> list = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            list.add(timeline.event(i));
        }
        return list;
    }
}
