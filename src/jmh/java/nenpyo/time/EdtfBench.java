package nenpyo.time;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the parser takes: {@code 2009-11} should stay under 200 ns, level 2 under 1 µs. Sampled, because a busy
 * machine hardly moves the median, which is the figure to look at.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class EdtfBench {
    @Param({"2009-11", "1985-04-12T23:20:30Z", "2015-10/2021-03", "?2004-06-~11", "156X-12-25", "XXXX-02-29",
        "2004-XX-31", "Y-17E7", "Y171010000S3", "2001-34", "[1667,1668,1670..1672]",
        "2004-06-~01/2004-06-~20"})
    public String text = "";

    @Benchmark
    public Edtf parse() throws EdtfException {
        return EdtfParser.parse(text);
    }

    @Benchmark
    public Extent parseAndBound() throws EdtfException {
        return EdtfParser.parse(text).extent();
    }
}
