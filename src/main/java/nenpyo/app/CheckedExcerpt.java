package nenpyo.app;

import nenpyo.evidence.Anchor;

/**
 * An excerpt and what became of it in its source's document.
 *
 * @param event the event's index in the timeline
 * @param id the event's id
 * @param index of the excerpt among those of the event
 * @param source the source's id, which need not exist
 */
public record CheckedExcerpt(int event, String id, int index, String source, Anchor anchor) {}
