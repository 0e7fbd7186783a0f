package nenpyo.app.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** Listens to how long the garbage collectors stop everything. */
public final class Pauses implements AutoCloseable {
    private final List<Double> millis = new ArrayList<>();
    private final NotificationListener listener = (notification, _) -> note(notification);
    private final List<NotificationEmitter> heard = new ArrayList<>();

    /** Listens from now on. */
    public Pauses() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter && stopsEverything(collector.getName())) {
                emitter.addNotificationListener(listener, null, null);
                heard.add(emitter);
            }
        }
    }

    /** What collectors do beside the program is no pause. */
    private static boolean stopsEverything(String collector) {
        return !collector.contains("Concurrent") && !collector.contains("Cycles");
    }

    private synchronized void note(Notification notification) {
        if (notification.getType()
                .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            CompositeData data = (CompositeData) notification.getUserData();
            millis.add((double) GarbageCollectionNotificationInfo.from(data).getGcInfo().getDuration());
        }
    }

    /** The pauses so far, in ms. */
    public synchronized List<Double> millis() {
        return List.copyOf(millis);
    }

    @Override
    public void close() {
        for (NotificationEmitter emitter : heard) {
            try {
                emitter.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("it was there", e);
            }
        }
    }
}
