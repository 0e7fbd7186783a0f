package nenpyo.io.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Measures what the streams of a PDF unpack to, before anything keeps it: PDFBox unpacks a stream into memory whole, and has
 * no bound. Each is found by the word that begins it, so that those of the file's own tables count too; nothing is kept.
 */
final class PdfStreams {
    private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int PIECE = 1 << 16;
    /** How often one may be packed within another. */
    private static final int PACKED_MOST = 8;

    private PdfStreams() {}

    /** @throws Budget.Exceeded if one of them unpacks to more than it may */
    static void measure(byte[] pdf, Budget budget) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int at = 0; at + BEGIN.length < pdf.length; at++) {
            if (pdf[at] == BEGIN[0] && begins(pdf, at)) {
                int start = at + BEGIN.length;
                start += pdf[start] == '\r' ? 1 : 0;
                start += start < pdf.length && pdf[start] == '\n' ? 1 : 0;
                measure(new ByteArrayInputStream(pdf, start, pdf.length - start), PACKED_MOST, piece, budget);
            }
        }
    }

    private static boolean begins(byte[] pdf, int at) {
        for (int i = 1; i < BEGIN.length; i++) {
            if (pdf[at + i] != BEGIN[i]) {
                return false;
            }
        }
        return true;
    }

    private static void measure(InputStream in, int depth, byte[] piece, Budget budget) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, 2);
        byte[] head = stream.readNBytes(2);
        stream.unread(head);
        if (!isPacked(head)) {
            return;
        }
        if (depth == 0) {
            throw new Budget.Exceeded("depth " + PACKED_MOST);
        }
        try (InflaterInputStream unpacked = new InflaterInputStream(stream)) {
            Counted counted = new Counted(unpacked, budget);
            measure(counted, depth - 1, piece, budget);
            while (counted.read(piece, 0, piece.length) >= 0) {
                // Only to be counted.
            }
        } catch (IOException _) {
            // It ends where it is damaged: what came before is all that can be unpacked.
            budget.goOn();
        }
    }

    /** The first two bytes of zlib: deflate, and a check that one in 31 passes by chance. */
    private static boolean isPacked(byte[] head) {
        return head.length == 2 && (head[0] & 0x0F) == 8
                && ((head[0] & 0xFF) << 8 | (head[1] & 0xFF)) % 31 == 0;
    }

    /** Counts what passes. */
    private static final class Counted extends InputStream {
        private final InputStream in;
        private final Budget budget;
        private long count;

        Counted(InputStream in, Budget budget) {
            this.in = in;
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            budget.unpacked(count += one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            budget.unpacked(count += Math.max(0, read));
            return read;
        }
    }
}
