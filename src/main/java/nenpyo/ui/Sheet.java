package nenpyo.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;

/** A page's paper: its title and a button to close it above, what it says, and what can be done with it below. */
final class Sheet extends VBox {
    private static final double WIDTH = 680;

    private final Node first;
    private final Button close = new Button(null, IconNode.ui("close"));

    /**
     * @param name what the ids of the sheet begin with
     * @param body what it says; it gets all the height there is
     * @param first what has the focus when it opens
     * @param actions the buttons below; none for no line of buttons
     */
    Sheet(String name, String title, Messages words, Node body, Node first, Node... actions) {
        this.first = first;
        setId(name);
        getStyleClass().add("sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setMaxWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.setId("sheet-close");
        close.getStyleClass().add("quiet");
        close.setAccessibleText(words.get("sheet.close"));
        HBox top = new HBox(heading, space, close);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("sheet-top");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(top, body);
        if (actions.length > 0) {
            HBox bottom = new HBox(8, actions);
            bottom.setAlignment(Pos.CENTER_RIGHT);
            bottom.getStyleClass().add("sheet-actions");
            getChildren().add(bottom);
        }
    }

    /** A body of any length, which scrolls; it can have the focus, to be scrolled by keys. */
    static ScrollPane scrolling(Region content) {
        content.getStyleClass().add("sheet-content");
        ScrollPane scroll = new ScrollPane(new Paper(content));
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /** Is as high as its texts are when they wrap at the width of a sheet; a pane that scrolls would ask for one line each. */
    private static final class Paper extends StackPane {
        Paper(Region content) {
            super(content);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? WIDTH : width);
        }
    }

    /** What to do when it is to be closed. */
    void onClose(Runnable closing) {
        close.setOnAction(_ -> closing.run());
    }

    void focusFirst() {
        first.requestFocus();
    }
}
