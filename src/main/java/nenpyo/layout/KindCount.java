package nenpyo.layout;

/** How many of some events are of a kind. */
public record KindCount(String kind, int count) {}
