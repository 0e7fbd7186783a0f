package nenpyo.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the children of a parent into another order, in which the focus goes through them, and leaves the focus where it is. */
final class NodeOrder {
    private NodeOrder() {}

    /** Brings nodes of one parent into an order; its other children come before them. */
    static void arrange(List<? extends Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        Parent parent = nodes.getFirst().getParent();
        if (!parent.getChildrenUnmodifiable().filtered(nodes::contains).equals(nodes)) {
            // One that is moved to the front, unlike one that is taken out and put in again, keeps the focus.
            nodes.forEach(Node::toFront);
        }
    }
}
