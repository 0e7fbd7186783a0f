package nenpyo.evidence;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an approximate search in a text of fifty million letters costs that was not folded yet; {@link #onePass} is the floor.
 * The words are invented, of letters as frequent as in English: short pieces of them come again everywhere.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class AnchoringBench {
    private static final int LENGTH = 50_000_000;
    private static final String LETTERS = "eeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnsssssshhhhhhrrrrrrddddllllcccuuummmwwffggyyppbbvk";

    /** Of the quotation, in letters. */
    @Param({"60", "300", "1000", "3000"})
    public int quoted;

    private String text = "";
    private Quotation quotation = new Quotation("", null, null);

    @Setup(Level.Trial)
    public void write() {
        Random random = new Random(1);
        String[] words = new String[20_000];
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int left = 1 + random.nextInt(9); left > 0; left--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words[i] = word.toString();
        }
        StringBuilder written = new StringBuilder(LENGTH);
        while (written.length() < LENGTH) {
            // Few words are frequent, most are rare.
            written.append(words[(int) (words.length * Math.pow(random.nextDouble(), 4))])
                    .append(written.length() % 13 == 0 ? '\n' : ' ');
        }
        text = written.toString();
        StringBuilder edited = new StringBuilder(text.substring(LENGTH / 2, LENGTH / 2 + quoted).strip());
        for (int at = 10; at < edited.length(); at += 40) {
            edited.setCharAt(at, 'q');
        }
        quotation = new Quotation(edited.toString(), null, null);
    }

    @Benchmark
    public int onePass() {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found += text.charAt(i) == 'j' ? 1 : 0;
        }
        return found;
    }

    @Benchmark
    public Anchor find() {
        return Anchoring.find(new DocumentText(text), quotation);
    }
}
