package nenpyo.model;

/**
 * A relation from an event to another.
 *
 * @param rel how the two hang together, such as {@code led-to}; any word
 * @param event the other event's id, which need not exist
 */
public record Link(String rel, String event, Extras extras) {}
