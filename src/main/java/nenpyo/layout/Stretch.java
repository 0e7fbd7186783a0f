package nenpyo.layout;

/**
 * What of a timeline is arranged: an octave, and those of its tiles that may show in a view. Views that lie in the same
 * tiles need no other arrangement.
 *
 * @param first the number of the first tile, counted from the epoch
 * @param last that of the last, inclusive
 */
public record Stretch(Octave octave, long first, long last) {
    /** Whether all of another is arranged with this. */
    public boolean covers(Stretch other) {
        return octave.equals(other.octave) && first <= other.first && last >= other.last;
    }
}
