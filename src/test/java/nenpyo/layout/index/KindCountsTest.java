package nenpyo.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KindCountsTest {
    private static final int KINDS = 5;

    @Property
    void addsWhatAWalkWouldCount(@ForAll("kinds") byte[] kinds, @ForAll int a, @ForAll int b) {
        int from = Math.floorMod(Math.min(a, b), kinds.length + 1);
        int to = from + Math.floorMod(Math.max(a, b), kinds.length + 1 - from);
        float[] walked = {7, 0, 0, 0, 0, 0, 7};
        for (int position = from; position < to; position++) {
            walked[1 + kinds[position]]++;
        }

        float[] counts = {7, 0, 0, 0, 0, 0, 7};
        new KindCounts(kinds, KINDS).add(from, to, counts, 1);

        assertThat(counts).isEqualTo(walked);
    }

    @Provide
    Arbitrary<byte[]> kinds() {
        return Arbitraries.bytes().between((byte) 0, (byte) (KINDS - 1)).array(byte[].class).ofMaxSize(1000);
    }
}
