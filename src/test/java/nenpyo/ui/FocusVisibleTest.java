package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever goes through the window by the Tab key sees at each step where they are. */
class FocusVisibleTest {
    /** More would be a whole window's worth of stops. */
    private static final int STOPS_MOST = 60;
    /** How many pixels of a control must change for the eye to see it. */
    private static final int CHANGED_LEAST = 20;
    private static final int MARGIN = 5;

    private record Stop(String name, Bounds bounds, BufferedImage focused) {}

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyStopIsDrawnDifferently(Theme theme) throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, theme, 1400, 980)) {
            window.act(() -> {
                window.state().select("scwg-established");
                window.the("chip-space", ToggleButton.class).requestFocus();
            });
            Map<Node, Stop> stops = new LinkedHashMap<>();
            for (int i = 0; i < STOPS_MOST; i++) {
                window.robot.type(KeyCode.TAB);
                window.settle();
                Node owner = WindowUnderTest.onFx(() -> window.stage().getScene().getFocusOwner());
                if (stops.containsKey(owner)) {
                    break;
                }
                stops.put(owner, stop(window, owner));
                if ("copy-excerpt".equals(owner.getId())) {
                    window.screenshot("focus-on-link-" + theme);
                }
            }
            assertThat(stops).hasSizeGreaterThan(10);
            List<Stop> all = new ArrayList<>(stops.values());
            List<String> unseen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Stop stop = all.get(i);
                // Two stops on: the next one may be drawn over the edge of this.
                Stop without = all.get((i + 2) % all.size());
                if (changed(stop, without.focused) < CHANGED_LEAST) {
                    unseen.add(stop.name);
                }
            }
            assertThat(unseen).isEmpty();
        }
    }

    private static Stop stop(WindowUnderTest window, Node owner) {
        Bounds bounds = WindowUnderTest.onFx(() -> {
            Bounds own = owner.localToScene(owner.getLayoutBounds());
            return new BoundingBox(own.getMinX(), own.getMinY(), own.getWidth(), own.getHeight());
        });
        String name = owner.getClass().getSimpleName() + " " + owner.getId();
        return new Stop(name, bounds, window.picture());
    }

    /** The pixels in and just around a stop that look different in another picture. */
    private static int changed(Stop stop, BufferedImage other) {
        BufferedImage focused = stop.focused;
        int left = (int) Math.max(0, stop.bounds.getMinX() - MARGIN);
        int top = (int) Math.max(0, stop.bounds.getMinY() - MARGIN);
        int right = (int) Math.min(focused.getWidth(), stop.bounds.getMaxX() + MARGIN);
        int bottom = (int) Math.min(focused.getHeight(), stop.bounds.getMaxY() + MARGIN);
        int changed = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (focused.getRGB(x, y) != other.getRGB(x, y)) {
                    changed++;
                }
            }
        }
        return changed;
    }
}
