package nenpyo.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nenpyo.app.FaultWording;
import nenpyo.app.FigureChoice;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureSizeException;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.PaperChoice;
import nenpyo.app.Preview;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;
import org.jspecify.annotations.Nullable;

/** Shows the figure as it will be, small, page by page, and its size; or why there can be none. */
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
    private final Button before;
    private final Button after;
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper tooLarge = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(1);
    private int page;
    private @Nullable Preview last;

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
        before = turning("export-page-before", "previous", "export.page.before", -1);
        after = turning("export-page-after", "next", "export.page.after", 1);
        HBox foot = new HBox(6, before, size, after);
        foot.setAlignment(Pos.CENTER);
        getChildren().addAll(room, foot);
        room.layoutBoundsProperty().subscribe(_ -> refresh());
        state.choiceProperty().subscribe(_ -> refresh());
    }

    private Button turning(String id, String icon, String key, int step) {
        Button button = new Button(null, IconNode.ui(icon));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.managedProperty().bind(button.visibleProperty());
        button.setVisible(false);
        button.setOnAction(_ -> {
            page += step;
            refresh();
        });
        return button;
    }

    /** Says how large the figure may be where it would be larger; empty where it would not. */
    ReadOnlyStringProperty tooLargeProperty() {
        return tooLarge.getReadOnlyProperty();
    }

    /** How many pages the figure has. */
    ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
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
            tooLarge.set("");
            refuse(ExportForm.sentence(words, String.valueOf(wrong)));
            return;
        }
        double scale = scale();
        double width = Math.floor((room.getWidth() - 2 * MARGIN) * scale);
        double height = Math.floor((room.getHeight() - 2 * MARGIN) * scale);
        if (width < 1 || height < 1) {
            return;
        }
        if (previewing.ask(figure, page, width, height)) {
            picture.setOpacity(0.4);
            fault.setVisible(false);
            size.setText(words.get("export.drawing"));
            sound.set(true);
        } else if (last != null) {
            // The same picture, whose size another format may tell in other words.
            arrived(last);
        }
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    @Override
    public void arrived(Preview preview) {
        last = preview;
        picture.setImage(Rasters.image(preview.raster()));
        picture.setFitWidth(preview.raster().width() / scale());
        picture.setFitHeight(preview.raster().height() / scale());
        picture.setOpacity(1);
        picture.setVisible(true);
        fault.setVisible(false);
        size.setText(size(preview));
        page = preview.paper().shown();
        pages.set(preview.paper().pages());
        turn(before, page > 0);
        turn(after, page + 1 < pages.get());
        tooLarge.set("");
        sound.set(true);
    }

    /** One that leads nowhere stays, while there are pages: the other must not move under the pointer. */
    private void turn(Button button, boolean possible) {
        button.setVisible(state.choice().export().format() == FigureFormat.PDF && pages.get() > 1);
        button.setDisable(!possible);
    }

    @Override
    public void report(Throwable failure) {
        String sentence = new FaultWording(words).sentence(failure);
        tooLarge.set(failure instanceof FigureSizeException ? sentence : "");
        refuse(sentence);
    }

    /** In pixels, units of the user's or millimetres, as the format has it. */
    private String size(Preview preview) {
        return switch (state.choice().export().format()) {
            case PNG -> words.get("export.pixels", preview.width(), preview.height());
            case SVG, SVG_OUTLINES -> words.get("export.units", preview.width(), preview.height());
            case PDF -> millimetres(preview.paper());
        };
    }

    private String millimetres(Preview.Paper paper) {
        String key = paper.pages() == 1 ? "export.millimetres" : "export.millimetres.sheet";
        return words.get(key, PaperChoice.millimetres(paper.width()),
                PaperChoice.millimetres(paper.height()), paper.shown() + 1, paper.pages());
    }

    private void refuse(String sentence) {
        picture.setVisible(false);
        fault.setText(sentence);
        fault.setVisible(true);
        size.setText("");
        before.setVisible(false);
        after.setVisible(false);
        sound.set(false);
    }

    @Override
    public void close() {
        previewing.close();
    }
}
