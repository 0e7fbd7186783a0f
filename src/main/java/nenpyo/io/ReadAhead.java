package nenpyo.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text on a thread of its own, some blocks ahead of who reads this; what that thread meets instead of text is
 * thrown here, after the text before it. A text of one block is read without a thread. To be read and closed by one thread.
 */
final class ReadAhead extends Reader {
    private static final int BLOCK_CHARS = 1 << 16;
    private static final int BLOCKS_AHEAD = 8;

    private final Reader text;
    /** Guards all below but for the block that is read from. */
    private final Object handover = new Object();
    private final Deque<Block> filled = new ArrayDeque<>();
    private final Deque<Block> empty = new ArrayDeque<>();
    private boolean closed;

    private @Nullable Block current;
    private @Nullable Thread ahead;
    private int at;

    /** Some text, or, where there is no more, why. */
    private static final class Block {
        private final char[] chars = new char[BLOCK_CHARS];
        private int length;
        private boolean last;
        private @Nullable Throwable failure;

        /** Never throws: what went wrong is told when it is its turn. */
        void fill(Reader from) {
            length = 0;
            try {
                while (length < BLOCK_CHARS - 1) {
                    int count = from.read(chars, length, BLOCK_CHARS - length);
                    if (count < 0) {
                        last = true;
                        return;
                    }
                    length += count;
                }
            } catch (IOException | RuntimeException | Error e) {
                last = true;
                failure = e;
            }
        }
    }

    /** @param text not closed when this is */
    ReadAhead(Reader text) {
        this.text = text;
    }

    /**
     * @throws IOException what the text threw there, as any unchecked exception is; {@link InterruptedIOException} if this
     *     thread is interrupted while it waits
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Block block = current == null ? first() : current;
        if (at == block.length && !block.last) {
            block = next(block);
        }
        if (at == block.length) {
            fail(block.failure);
            return -1;
        }
        int count = Math.min(length, block.length - at);
        System.arraycopy(block.chars, at, target, offset, count);
        at += count;
        return count;
    }

    private Block first() {
        Block block = new Block();
        block.fill(text);
        current = block;
        if (!block.last) {
            for (int i = 0; i < BLOCKS_AHEAD; i++) {
                empty.add(new Block());
            }
            ahead = Thread.ofPlatform().daemon().name("nenpyo-read-ahead").start(this::readOn);
        }
        return block;
    }

    private Block next(Block read) throws IOException {
        synchronized (handover) {
            empty.add(read);
            handover.notifyAll();
            try {
                while (filled.isEmpty()) {
                    handover.wait();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
            Block block = filled.remove();
            current = block;
            at = 0;
            return block;
        }
    }

    private void readOn() {
        for (Block block = toFill(); block != null; block = block.last ? null : toFill()) {
            block.fill(text);
            synchronized (handover) {
                filled.add(block);
                handover.notifyAll();
            }
        }
    }

    /** A block to fill, when there is one; null if nobody wants more. */
    private @Nullable Block toFill() {
        synchronized (handover) {
            while (empty.isEmpty() && !closed) {
                try {
                    handover.wait();
                } catch (InterruptedException _) {
                    // Nobody interrupts this thread but to end the process.
                    return null;
                }
            }
            return closed ? null : empty.remove();
        }
    }

    private static void fail(@Nullable Throwable failure) throws IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** Ends the reading ahead, once what it is at has come: nobody reads the text from then on. */
    @Override
    public void close() {
        synchronized (handover) {
            closed = true;
            handover.notifyAll();
        }
        Thread thread = ahead;
        if (thread != null) {
            join(thread);
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
