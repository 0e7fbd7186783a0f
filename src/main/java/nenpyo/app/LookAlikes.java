package nenpyo.app;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import nenpyo.model.Event;
import nenpyo.model.Timeline;
import nenpyo.model.Wording;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Finds for an event one before it of the same lane, date and title. Keeps a number for each event in an open table and
 * looks at the event itself where the numbers are equal: keeping titles would take half a gigabyte for a million events.
 */
final class LookAlikes {
    private static final int NONE = -1;

    private final Timeline timeline;
    private final int[] events;
    private final long[] hashes;
    /** Not known to whoever writes a file, so that nobody can make all its events fall on one place. */
    private final long secret = new SplittableRandom().nextLong() | 1;

    LookAlikes(Timeline timeline) {
        this.timeline = timeline;
        int places = Integer.highestOneBit(Math.max(8, timeline.size())) << 2;
        this.events = new int[places];
        this.hashes = new long[places];
        Arrays.fill(events, NONE);
    }

    /** What makes two events look the same. */
    private record Look(int lane, @Nullable Edtf date, Wording title) {
        static Look of(Event event) {
            return new Look(event.lane(), event.date(), event.title());
        }
    }

    /** The index of the first event that looks like this one, which is taken note of if there is none; −1 then. */
    int before(int index, Event event) {
        Look look = Look.of(event);
        long hash = hash(look);
        int place = (int) (hash >>> 32) & events.length - 1;
        while (events[place] != NONE) {
            if (hashes[place] == hash && Look.of(timeline.event(events[place])).equals(look)) {
                return events[place];
            }
            place = place + 1 & events.length - 1;
        }
        events[place] = index;
        hashes[place] = hash;
        return NONE;
    }

    private long hash(Look look) {
        long hash = hash(look.lane, String.valueOf(look.date));
        for (Map.Entry<String, String> text : look.title.texts().entrySet()) {
            // Added up, since the order of languages counts for nothing.
            hash += hash(hash(0, text.getKey()), text.getValue());
        }
        return hash;
    }

    private long hash(long start, String text) {
        long hash = start + secret;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * secret;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
