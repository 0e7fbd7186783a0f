package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenpyo.export.raster.PixelSheet;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private final Sheets sheets = new Sheets();

    @Test
    void aSheetIsUsedAgainForItsOwnSizeOnly() {
        PixelSheet sheet = sheets.take(10, 5);
        sheets.giveBack(sheet);

        assertThat(sheets.take(5, 10)).isNotSameAs(sheet);
        assertThat(sheets.take(10, 6)).isNotSameAs(sheet);
        assertThat(sheets.take(10, 5)).isSameAs(sheet);
        assertThat(sheets.take(10, 5)).as("it is in use").isNotSameAs(sheet);
    }

    @Test
    void aFewAreKeptThoseGivenBackLast() {
        List<PixelSheet> given = Stream.generate(() -> sheets.take(4, 4)).limit(7).toList();
        given.forEach(sheets::giveBack);

        Set<PixelSheet> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        IntStream.range(0, 7).forEach(_ -> kept.add(sheets.take(4, 4)));
        kept.retainAll(given);
        assertThat(kept).containsExactlyInAnyOrderElementsOf(given.subList(3, 7));
    }
}
