package nenpyo.model;

/** What an excerpt does for its event. */
public enum Role {
    SUPPORTS, DISPUTES, MENTIONS
}
