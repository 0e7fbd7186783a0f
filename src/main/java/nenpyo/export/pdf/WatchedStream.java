package nenpyo.export.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on, runs something that may end the work before each, and never closes what it writes to. */
final class WatchedStream extends FilterOutputStream {
    private final Runnable before;

    WatchedStream(OutputStream to, Runnable before) {
        super(to);
        this.before = before;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        before.run();
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
