package nenpyo.export;

/**
 * What a figure was made from and by.
 *
 * @param sha256 of the file that was read, in lower-case hexadecimal digits; empty where none was
 * @param version of the program
 */
public record Provenance(String sha256, String version) {
    /** As many digits tell files apart where there is no room for all. */
    private static final int SHORT = 16;

    /** The beginning of the hash. */
    String shortHash() {
        return sha256.length() <= SHORT ? sha256 : sha256.substring(0, SHORT) + "…";
    }
}
