package nenpyo.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** A row of buttons for a few values; once one is pressed, one always is. */
final class Segments<T> extends SegmentedButton {
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param text what stands on the button of a value
     * @param id the button's id
     * @param chosen told of a value that the user chose
     */
    Segments(List<T> values, Function<T, String> text, Function<T, String> id, Consumer<T> chosen) {
        setToggleGroup(group);
        for (T value : values) {
            ToggleButton button = new ToggleButton(text.apply(value));
            button.setId(id.apply(value));
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                // A second press on it would leave none pressed.
                button.setSelected(true);
                chosen.accept(value);
            });
            getButtons().add(button);
        }
    }

    /** Presses the button of a value; none if there is none for it. */
    void choose(@Nullable T value) {
        Toggle of = group.getToggles()
                .stream()
                .filter(toggle -> toggle.getUserData().equals(value))
                .findFirst()
                .orElse(null);
        group.selectToggle(of);
    }
}
