package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nenpyo.app.Audit.Coverage;
import nenpyo.evidence.Anchor.Status;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceDeskTest {
    @TempDir
    Path folder;

    @Test
    void findsEveryExcerptOfTheShippedTimeline() throws Exception {
        OpenedTimeline opened = OpenTimeline.open(ShippedData.timeline());
        Evidence evidence = new EvidenceDesk().check(opened);

        assertThat(evidence.problems()).isEmpty();
        assertThat(evidence.counts()).isEqualTo(Map.of(Status.FOUND, 34));
        assertThat(evidence.of(0)).hasSize(1);
        assertThat(evidence.documents()).containsOnlyKeys("doj-2021");
        Audit audit = Audit.of(opened.timeline(), evidence);
        assertThat(audit.findings()).hasSize(30).allMatch(finding -> finding.kind() == Audit.Kind.ONE_SOURCE);
        assertThat(audit.coverage()).contains(new Coverage(0, 2009L, 1, 1), new Coverage(0, null, 1, 1));
        assertThat(audit.coverage().stream().mapToInt(Coverage::events).sum()).isEqualTo(30);
        assertThat(AuditTable.of(audit.findings(), opened, Messages.in(Locale.ENGLISH)).csv().lines())
                .hasSize(31)
                .contains(
                        "one-source,space-summit-2009,space,2009-11,Summit agrees on space security cooperation,doj-2021");
    }

    @Test
    void remembersByTheHashOfTheDocument() throws Exception {
        Path document = Files.writeString(folder.resolve("a.txt"), "首脳会談で合意した。");
        Path file = Files.writeString(folder.resolve("x.json"),
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "a", "title": "A"}],
                         "sources": [{"id": "s", "custom": {"document": "a.txt"}}],
                         "events": [{"id": "e", "lane": "a", "title": "e",
                                     "excerpts": [{"source": "s", "exact": "合意した"}]}]}
                        """);
        OpenedTimeline opened = OpenTimeline.open(file);
        EvidenceDesk desk = new EvidenceDesk();

        Evidence first = desk.check(opened);
        assertThat(desk.check(opened).excerpts().getFirst().anchor())
                .isSameAs(first.excerpts().getFirst().anchor());
        assertThat(desk.check(opened).documents().get("s")).isSameAs(first.documents().get("s"));

        Files.writeString(document, "首脳会談で決裂した。");
        assertThat(desk.check(opened).counts()).isEqualTo(Map.of(Status.MISSING, 1));
    }
}
