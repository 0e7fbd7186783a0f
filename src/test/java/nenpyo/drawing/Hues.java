package nenpyo.drawing;

/** Hues and distances of colours in Oklab, for tests, also as people see them who see fewer. */
public final class Hues {
    private Hues() {}

    /** A kind of sight, by the matrix over linear light of G. M. Machado et al. (2009), severity 1. */
    public enum Sight {
        NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1), PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281,
                0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968,
                0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

        @SuppressWarnings("ImmutableEnumChecker") // never handed out
        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }

        private Ink seen(Ink ink) {
            double[] light = {Oklab.linear(ink.red()), Oklab.linear(ink.green()), Oklab.linear(ink.blue())};
            int[] parts = new int[3];
            for (int i = 0; i < 3; i++) {
                double sum = 0;
                for (int j = 0; j < 3; j++) {
                    sum += matrix[3 * i + j] * light[j];
                }
                double c = Math.clamp(sum, 0.0, 1.0);
                double encoded = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
                parts[i] = (int) Math.round(255 * encoded);
            }
            return Ink.rgb(parts[0], parts[1], parts[2]);
        }
    }

    public static double chroma(Ink ink) {
        Oklab lab = Oklab.of(ink);
        return Math.hypot(lab.a(), lab.b());
    }

    /** The angle in degrees, 0 to 180, between two hues. */
    public static double turn(Ink a, Ink b) {
        Oklab x = Oklab.of(a);
        Oklab y = Oklab.of(b);
        double turn = Math.toDegrees(Math.atan2(x.b(), x.a()) - Math.atan2(y.b(), y.a()));
        return Math.abs(Math.IEEEremainder(turn, 360));
    }

    /** How different two colours look to a sight. */
    public static double distance(Ink a, Ink b, Sight sight) {
        Oklab x = Oklab.of(sight.seen(a));
        Oklab y = Oklab.of(sight.seen(b));
        return Math.sqrt(Math.pow(x.lightness() - y.lightness(), 2) + Math.pow(x.a() - y.a(), 2)
                + Math.pow(x.b() - y.b(), 2));
    }
}
