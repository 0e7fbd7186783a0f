package nenpyo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int LONG = 3_000_000;

    @Test
    void givesTheTextAsItIs() throws IOException {
        for (int length : new int[]{0, 1, 65_535, 65_536, 65_537, 131_072, LONG}) {
            String text = "年表と、".repeat(length / 4 + 1).substring(0, length);
            StringWriter read = new StringWriter();
            try (ReadAhead ahead = new ReadAhead(new StringReader(text))) {
                ahead.transferTo(read);
            }
            assertThat(read.toString()).isEqualTo(text);
        }
    }

    @Test
    void throwsWhatTheTextThrewAfterAllThatCameBeforeIt() throws IOException {
        for (int length : new int[]{0, 100, LONG}) {
            for (Exception failure : new Exception[]{new IOException("broken"),
                new CancellationException("no longer asked for")}) {
                try (ReadAhead ahead = new ReadAhead(new Broken(length, failure))) {
                    for (int left = length; left > 0;) {
                        left -= ahead.read(new char[4000], 0, Math.min(4000, left));
                    }
                    assertThatThrownBy(() -> ahead.read(new char[10], 0, 10)).isSameAs(failure);
                    assertThatThrownBy(() -> ahead.read(new char[10], 0, 10)).isSameAs(failure);
                }
            }
        }
    }

    @Test
    void leavesTheTextAloneOnceItIsClosed() throws IOException {
        Broken text = new Broken(Integer.MAX_VALUE, new IOException("never"));
        try (ReadAhead ahead = new ReadAhead(text)) {
            assertThat(ahead.read(new char[10], 0, 10)).isEqualTo(10);
        }
        int asked = text.asked.get();
        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                .doesNotContain("nenpyo-read-ahead");
        assertThat(text.asked.get()).isEqualTo(asked);
    }

    /** So many letters, then a failure. */
    private static final class Broken extends Reader {
        private final AtomicInteger asked = new AtomicInteger();
        private final Exception failure;
        private int left;

        Broken(int length, Exception failure) {
            this.left = length;
            this.failure = failure;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            asked.incrementAndGet();
            if (left == 0) {
                if (failure instanceof IOException e) {
                    throw e;
                }
                throw (RuntimeException) failure;
            }
            int count = Math.min(left, Math.min(length, 1000));
            left -= count;
            return count;
        }

        @Override
        public void close() {}
    }
}
