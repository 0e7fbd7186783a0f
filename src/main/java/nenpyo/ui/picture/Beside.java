package nenpyo.ui.picture;

/**
 * How much is shown beside a view, in views.
 *
 * @param left not less than 0
 * @param right not less than 0
 */
record Beside(double left, double right) {
    static Beside evenly(double views) {
        return new Beside(views, views);
    }
}
