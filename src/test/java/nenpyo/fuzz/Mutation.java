package nenpyo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages sound inputs: bits and bytes, pieces cut out, doubled, moved, put in from elsewhere, words of the format. */
final class Mutation {
    private static final int BYTES_MOST = 1 << 18;
    private static final byte[] TELLING = {0, 9, 10, 13, 32, 34, 39, 45, 47, 48, 57, 58, 60, 62, 91, 92, 93,
        123,
        125, 127, -128, -65, -64, -62, -32, -16, -1};
    private static final String[] NUMBERS = {"0", "-1", "1e999", "2147483648", "-9223372036854775809",
        "65536", "0.00000001", "99999999999999999999999"};

    private final List<byte[]> sound;
    private final List<byte[]> words;

    /**
     * @param sound inputs that are as they should be
     * @param words that mean something in them
     */
    Mutation(List<byte[]> sound, List<String> words) {
        this.sound = sound;
        this.words = words.stream().map(word -> word.getBytes(UTF_8)).toList();
    }

    /** One damaged input, the same for the same seed. */
    byte[] input(long seed) {
        Random random = new Random(seed);
        byte[] input = sound.get(random.nextInt(sound.size()));
        for (int i = 1 + random.nextInt(1 << random.nextInt(5)); i > 0; i--) {
            input = input.length == 0 ? any(words, random) : damaged(input, random);
        }
        return input.length > BYTES_MOST ? Arrays.copyOf(input, BYTES_MOST) : input;
    }

    private byte[] damaged(byte[] in, Random random) {
        int at = random.nextInt(in.length);
        int end = Math.min(in.length, at + 1 + random.nextInt(1 << random.nextInt(9)));
        byte[] piece = Arrays.copyOfRange(in, at, end);
        return switch (random.nextInt(11)) {
            case 0 -> replaced(in, at, at + 1, new byte[]{(byte) (in[at] ^ 1 << random.nextInt(8))});
            case 1 -> replaced(in, at, at + 1, new byte[]{(byte) random.nextInt(256)});
            case 2 -> replaced(in, at, at + random.nextInt(2),
                    new byte[]{TELLING[random.nextInt(TELLING.length)]});
            case 3 -> replaced(in, at, end, new byte[0]);
            case 4 -> replaced(in, at, at, piece);
            case 5 -> repeated(in, at, piece, random);
            case 6 -> replaced(in, at, at, any(words, random));
            case 7 -> replaced(in, at, end, any(words, random));
            case 8 -> number(in, at, random);
            case 9 -> random.nextInt(4) > 0
                    ? replaced(in, random.nextInt(in.length), -1, piece)
                    : Arrays.copyOf(in, at);
            default -> {
                byte[] other = sound.get(random.nextInt(sound.size()));
                int from = other.length == 0 ? 0 : random.nextInt(other.length);
                int to = Math.min(other.length, from + 1 + random.nextInt(1 << random.nextInt(10)));
                yield replaced(in, at, end, Arrays.copyOfRange(other, from, to));
            }
        };
    }

    /** Once in a while very often, so that what lies in one another gets deep. */
    private static byte[] repeated(byte[] in, int at, byte[] piece, Random random) {
        int times = 1 + random.nextInt(1 << random.nextInt(15));
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < times && many.size() < BYTES_MOST; i++) {
            many.writeBytes(piece);
        }
        return replaced(in, at, at, many.toByteArray());
    }

    /** The next number becomes another one. */
    private static byte[] number(byte[] in, int from, Random random) {
        int at = from;
        while (at < in.length && (in[at] < '0' || in[at] > '9')) {
            at++;
        }
        int end = at;
        while (end < in.length && in[end] >= '0' && in[end] <= '9') {
            end++;
        }
        return replaced(in, at, end, NUMBERS[random.nextInt(NUMBERS.length)].getBytes(UTF_8));
    }

    /** @param end exclusive; −1 for {@code at} */
    private static byte[] replaced(byte[] in, int at, int end, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length + by.length);
        out.write(in, 0, at);
        out.writeBytes(by);
        int rest = Math.min(in.length, end < 0 ? at : end);
        out.write(in, rest, in.length - rest);
        return out.toByteArray();
    }

    private static byte[] any(List<byte[]> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
