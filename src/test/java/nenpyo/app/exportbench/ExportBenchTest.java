package nenpyo.app.exportbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExportBenchTest {
    @Test
    void aFigureIsMadeWithTheOptionsOfAnExport() {
        List<String> ofTheBench = List.of("--module-path=modules", "-XX:AOTCache=cache",
                "-Dfile.encoding=UTF-8",
                "-Xms384m", "-XX:+UseG1GC", "-Xmx2g");

        assertThat(ExportBench.ofAnExport(ofTheBench)).containsExactly("-XX:AOTCache=cache", "-Xmx2g",
                "-XX:+UseSerialGC");
    }
}
