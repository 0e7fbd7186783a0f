package nenpyo.ui;

import javafx.scene.layout.Region;

/**
 * Holds a part of the window that changes with every frame: what asks for layout within it is laid out alone, where else
 * every pane up to the window would be.
 */
final class Island extends Region {
    private final Region part;

    /** @param part fills this */
    Island(Region part) {
        this.part = part;
        part.setManaged(false);
        getChildren().add(part);
    }

    @Override
    protected double computeMinWidth(double height) {
        return part.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return part.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return part.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return part.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        part.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
