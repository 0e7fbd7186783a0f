package nenpyo.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nenpyo.app.FaultWording;
import nenpyo.app.FigureChoice;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.PaperChoice;
import nenpyo.app.Preview;
import nenpyo.text.Messages;

/** Shows the figure as it will be, small, and its size in pixels; or why there can be none. */
final class ExportPreview extends VBox implements Previewing.Viewer, AutoCloseable {
    /** What the figure leaves free around it, px. */
    private static final double MARGIN = 16;

    private final ExportState state;
    private final Messages words;
    private final Previewing previewing;
    private final ImageView picture = new ImageView();
    private final Label fault = new Label();
    private final StackPane room = new StackPane(picture, fault);
    private final Label size = new Label();
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(true);

    ExportPreview(OpenedTimeline opened, ExportState state, Messages words) {
        super(8);
        this.state = state;
        this.words = words;
        previewing = new Previewing(opened, this);
        getStyleClass().add("export-preview");
        setAlignment(Pos.CENTER);
        room.getStyleClass().add("export-room");
        room.setMinSize(0, 0);
        room.setPrefSize(0, 0);
        VBox.setVgrow(room, Priority.ALWAYS);
        picture.setId("export-picture");
        picture.setAccessibleText(words.get("export.preview"));
        picture.getStyleClass().add("export-picture");
        fault.setId("export-fault");
        fault.getStyleClass().add("export-fault");
        fault.setWrapText(true);
        fault.setMaxWidth(420);
        size.setId("export-pixels");
        size.getStyleClass().add("export-pixels");
        getChildren().addAll(room, size);
        room.layoutBoundsProperty().subscribe(_ -> refresh());
        state.choiceProperty().subscribe(_ -> refresh());
    }

    /** False where what was chosen is known not to make a figure. */
    ReadOnlyBooleanProperty soundProperty() {
        return sound.getReadOnlyProperty();
    }

    /** Whether the picture is that of the choice. */
    boolean isSettled() {
        return previewing.isSettled();
    }

    private void refresh() {
        String wrong = state.choice().fault();
        FigureChoice figure = state.figure();
        if (wrong != null || figure == null) {
            previewing.cancel();
            refuse(words.get(String.valueOf(wrong), ExportState.WIDTH_LEAST, ExportState.SIDE_MOST));
            return;
        }
        double scale = scale();
        double width = Math.floor((room.getWidth() - 2 * MARGIN) * scale);
        double height = Math.floor((room.getHeight() - 2 * MARGIN) * scale);
        if (width >= 1 && height >= 1 && previewing.ask(figure, width, height)) {
            picture.setOpacity(0.4);
            fault.setVisible(false);
            size.setText(words.get("export.drawing"));
            sound.set(true);
        }
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    @Override
    public void arrived(Preview preview) {
        picture.setImage(Rasters.image(preview.raster()));
        picture.setFitWidth(preview.raster().width() / scale());
        picture.setFitHeight(preview.raster().height() / scale());
        picture.setOpacity(1);
        picture.setVisible(true);
        fault.setVisible(false);
        size.setText(size(preview));
        sound.set(true);
    }

    @Override
    public void report(Throwable failure) {
        refuse(new FaultWording(words).sentence(failure));
    }

    /** In pixels, units of the user's or millimetres, as the format has it. */
    private String size(Preview preview) {
        return switch (state.choice().export().format()) {
            case PNG -> words.get("export.pixels", preview.width(), preview.height());
            case SVG, SVG_OUTLINES -> words.get("export.units", preview.width(), preview.height());
            case PDF -> words.get("export.millimetres", PaperChoice.millimetres(preview.paper().width()),
                    PaperChoice.millimetres(preview.paper().height()), preview.paper().pages());
        };
    }

    private void refuse(String sentence) {
        picture.setVisible(false);
        fault.setText(sentence);
        fault.setVisible(true);
        size.setText("");
        sound.set(false);
    }

    @Override
    public void close() {
        previewing.close();
    }
}
