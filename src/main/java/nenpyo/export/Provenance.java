package nenpyo.export;

/**
 * What a figure was made from and by.
 *
 * @param sha256 of the file that was read, in lower-case hexadecimal digits; empty where none was
 * @param version of the program
 */
public record Provenance(String sha256, String version) {}
