package nenpyo.app.exportbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nenpyo.app.FigureFormat;
import org.junit.jupiter.api.Test;

class ExportRunTest {
    private static final ExportRun RUN = new ExportRun(1.25, 200, 900.5, 4_000_000_000L, 123_456, 1600, 812);

    @Test
    void isHeardAsItWasTold() {
        assertThat(ExportRun.heard(RUN.told())).isEqualTo(RUN);
        assertThatThrownBy(() -> ExportRun.heard("nenpyo: There is no file x.json."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExportRun.heard(RUN.told().replace("bytes", "bites")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMiddleOfSeveralIsOfEachMeasureByItself() {
        assertThat(ExportRun.median(List.of(new ExportRun(1, 20, 300, 5, 7, 8, 9),
                new ExportRun(3, 10, 100, 6, 7, 8, 9), new ExportRun(2, 30, 200, 4, 7, 8, 9))))
                .isEqualTo(new ExportRun(2, 20, 200, 5, 7, 8, 9));
    }

    @Test
    void isComparedWithItsFloor() {
        ExportReport.Line line = new ExportReport.Line(FigureFormat.PNG,
                new ExportRun(1, 30, 300, 60, 70, 8, 9), new ExportRun(1, 20, 100, 40, 35, 8, 9));
        assertThat(line.exportRatio()).isEqualTo(1.5);
        assertThat(line.wholeRatio()).isEqualTo(3);
        assertThat(line.memoryRatio()).isEqualTo(1.5);
        assertThat(line.bytesRatio()).isEqualTo(2);
        assertThat(new ExportReport.Line(FigureFormat.PNG, RUN, new ExportRun(1, 1, 1, 0, 1, 1, 1))
                .memoryRatio())
                .as("where the system does not tell")
                .isZero();
    }
}
