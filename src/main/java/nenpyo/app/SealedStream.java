package nenpyo.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;

/** Counts, tells and hashes what is read through it, so that the hash is of the very bytes that were used. */
final class SealedStream extends FilterInputStream {
    private final MessageDigest digest;
    private final long size;
    private final OpenProgress progress;
    private long bytes;

    /**
     * @param size of the whole, as far as known
     * @param progress asked after each piece whether to go on
     */
    SealedStream(InputStream in, long size, OpenProgress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How many bytes were read so far. */
    long bytes() {
        return bytes;
    }

    /** The hash of what was read, in lower-case digits; to be asked once, when all is read. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            bytes += count;
            digest.update(target, offset, count);
            if (!progress.read(bytes, size)) {
                throw new CancellationException("no longer asked for");
            }
        }
        return count;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
