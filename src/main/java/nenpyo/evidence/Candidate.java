package nenpyo.evidence;

/**
 * A stretch of a folded text that may be what is sought.
 *
 * @param from first unit
 * @param to exclusive
 * @param distance edits in code points
 */
record Candidate(int from, int to, int distance) {}
