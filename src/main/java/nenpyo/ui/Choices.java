package nenpyo.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A box of values of which one is chosen; tells what the user chooses, not what it is made to show. */
final class Choices<T> extends ComboBox<T> {
    private boolean showing;

    /**
     * @param called what it is called for those who do not see it
     * @param name what stands in the box for a value
     */
    Choices(String id, String called, List<T> values, Function<T, String> name, Consumer<T> chosen) {
        setId(id);
        setAccessibleText(called);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a value is chosen, not written");
            }
        });
        getItems().setAll(values);
        valueProperty().subscribe((_, value) -> {
            if (!showing && value != null) {
                chosen.accept(value);
            }
        });
    }

    /** Shows a value; null for none. */
    void choose(@Nullable T value) {
        showing = true;
        setValue(value);
        showing = false;
    }

    /** Offers other values, and shows one of them. */
    void offer(List<T> values, @Nullable T value) {
        showing = true;
        getItems().setAll(values);
        setValue(value);
        showing = false;
    }
}
