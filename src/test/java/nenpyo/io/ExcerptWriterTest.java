package nenpyo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nenpyo.model.Excerpt;
import nenpyo.model.Extras;
import nenpyo.model.Role;
import org.junit.jupiter.api.Test;

class ExcerptWriterTest {
    @Test
    void writesWhatMayBePutIntoAFile() {
        Excerpt excerpt = new Excerpt("doj-2021", "日米は\n「\"宇宙\"」", null, "で一致", null, Role.SUPPORTS, null,
                Map.of(),
                Extras.NONE);
        assertThat(ExcerptWriter.json(excerpt)).isEqualTo("""
                {
                  "source": "doj-2021",
                  "exact": "日米は\\n「\\"宇宙\\"」",
                  "suffix": "で一致"
                }""");
    }
}
