package nenpyo.ui;

import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon in the sizes that systems ask a window for. */
final class WindowIcons {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    private WindowIcons() {}

    static void put(Stage stage) {
        for (int size : SIZES) {
            String name = "/nenpyo/icons/app/nenpyo-" + size + ".png";
            stage.getIcons()
                    .add(new Image(Objects.requireNonNull(WindowIcons.class.getResourceAsStream(name))));
        }
    }
}
