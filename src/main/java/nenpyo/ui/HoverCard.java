package nenpyo.ui;

import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nenpyo.app.EventText;
import nenpyo.app.Evidence;
import nenpyo.drawing.Box;
import nenpyo.evidence.Anchor.Status;
import nenpyo.layout.Cluster;
import nenpyo.layout.KindWording;
import nenpyo.model.Disagreement;
import nenpyo.model.Event;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.ui.evidence.EvidenceState;
import nenpyo.ui.evidence.StatusBadge;
import nenpyo.ui.evidence.WhoSaysWhat;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A card beside the mark that the pointer rests on: what it is, when, and the first words of its first excerpt in their own
 * language. It takes neither focus nor clicks, and goes when the pointer, the view or a key moves on.
 */
final class HoverCard extends VBox {
    private static final Duration REST = Duration.millis(450);
    private static final double WIDTH_MOST = 340;
    private static final double FROM_MARK = 8;
    private static final double FROM_EDGE = 8;
    /** About three lines. */
    private static final int EXCERPT_CHARS = 110;

    private final ViewState state;
    private final Messages words;
    private final TimelineCanvas canvas;
    private final EvidenceState evidence;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable String pointed;
    /** What is counted under the pointer, where no event is. */
    private @Nullable Cluster cluster;
    private @Nullable View seen;
    private double pointerX;
    private double pointerY;
    private boolean byKey;

    HoverCard(ViewState state, Messages words, TimelineCanvas canvas, EvidenceState evidence) {
        super(5);
        this.state = state;
        this.words = words;
        this.canvas = canvas;
        this.evidence = evidence;
        setId("hover-card");
        getStyleClass().add("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        rest.setOnFinished(_ -> showPointed());
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
        canvas.addEventFilter(ScrollEvent.SCROLL, _ -> hide());
        state.viewProperty().subscribe(view -> {
            View before = seen;
            seen = view;
            if (before != null && isMoved(before, view)) {
                move();
            }
        });
        canvas.lay(this);
    }

    private static boolean isMoved(View before, View now) {
        return !before.range().equals(now.range()) || before.scrollTop() != now.scrollTop()
                || !before.filter().equals(now.filter());
    }

    /** The marks have moved under the pointer: what it rests on now is asked when they have come to rest. */
    private void move() {
        boolean awaited = rest.getStatus() == Animation.Status.RUNNING;
        hide();
        if (awaited) {
            rest.playFromStart();
        }
    }

    private void moved(MouseEvent event) {
        pointerX = event.getX();
        pointerY = event.getY();
        String at = canvas.targets().eventAt(event.getX(), event.getY()).orElse(null);
        Cluster under = at == null
                ? canvas.targets().clusterAt(event.getX(), event.getY()).orElse(null)
                : null;
        if (Objects.equals(at, pointed) && Objects.equals(under, cluster)) {
            return;
        }
        hide();
        pointed = at;
        cluster = under;
        byKey = false;
        if (at != null || under != null) {
            rest.playFromStart();
        }
    }

    private void leave() {
        hide();
        pointed = null;
        cluster = null;
    }

    /** Puts the card away, until the pointer rests on another mark. */
    void hide() {
        rest.stop();
        setVisible(false);
    }

    private void showPointed() {
        Cluster counted = cluster;
        if (counted != null
                && canvas.targets().clusterAt(pointerX, pointerY).filter(counted::equals).isPresent()) {
            fill(counted);
            show(counted.box(), pointerX);
            return;
        }
        String id = pointed;
        if (id != null
                && (byKey || canvas.targets().eventAt(pointerX, pointerY).filter(id::equals).isPresent())) {
            canvas.targets().boxOf(id).ifPresent(box -> show(id, box, byKey ? box.left() : pointerX));
        }
    }

    /** Shows the card of the primary event; where that is not in view, brings it there first. */
    void showSelected(CanvasInput input) {
        Event primary = state.selected();
        if (primary == null) {
            return;
        }
        pointed = primary.id();
        cluster = null;
        byKey = true;
        if (canvas.targets().boxOf(primary.id()).isPresent()) {
            showPointed();
        } else {
            rest.playFromStart();
            input.reveal(state.timeline().indexOf(primary.id()));
        }
    }

    private void show(String id, Box mark, double x) {
        fill(state.timeline().event(state.timeline().indexOf(id)));
        show(mark, x);
    }

    private void show(Box mark, double x) {
        setVisible(true);
        applyCss();
        double width = Math.min(WIDTH_MOST, Math.max(0, canvas.getWidth() - 2 * FROM_EDGE));
        width = Math.min(width, Math.ceil(prefWidth(-1)));
        double height = Math.ceil(prefHeight(width));
        double below = mark.bottom() + FROM_MARK;
        boolean fits = below + height <= canvas.getHeight() - FROM_EDGE;
        resizeRelocate(within(x, width, canvas.getWidth()),
                within(fits ? below : mark.top() - FROM_MARK - height, height, canvas.getHeight()), width,
                height);
    }

    private static double within(double at, double length, double room) {
        return Math.rint(Math.clamp(at, FROM_EDGE, Math.max(FROM_EDGE, room - FROM_EDGE - length)));
    }

    /** How many there are, from when to when, and of which kinds. */
    private void fill(Cluster counted) {
        double secondsPerPixel = state.view().range().seconds() / state.arranger().plotWidth(state.view());
        String when = new StatusWording(words).range(counted.range(), secondsPerPixel);
        String many = counted.isSpread()
                ? words.get("cluster.about", counted.likely())
                : words.get("lane.count", counted.count());
        getChildren().setAll(text(many, "hover-title"), text(when, "hover-date"));
        if (counted.isSpread()) {
            getChildren()
                    .add(text(words.get("cluster.dates", counted.count(), counted.across()), "hover-date"));
        }
        String kinds = KindWording.most(counted.kinds().ranked(), counted.likely(), words);
        if (!kinds.isEmpty()) {
            getChildren().add(text(kinds, "hover-excerpt"));
        }
    }

    private void fill(Event event) {
        String title = event.title().in(words.language());
        getChildren().setAll(new EventBadges(state, words, event), text(title, "hover-title"),
                text(new EventText(state.timeline(), words).date(event), "hover-date"));
        if (!event.excerpts().isEmpty()) {
            getChildren()
                    .add(text(words.get("hover.quote", firstWords(event.excerpts().getFirst().exact())),
                            "hover-excerpt"));
        }
        if (Disagreement.in(event)) {
            getChildren().add(WhoSaysWhat.disagreement(words));
        }
        Evidence checked = evidence.evidence();
        Status standing = checked == null
                ? null
                : checked.leastSure(state.timeline().indexOf(event.id()));
        if (standing != null) {
            getChildren().add(StatusBadge.of(standing, words));
        }
    }

    private static Label text(String text, String styleClass) {
        Label label = Texts.wrapped(text, styleClass);
        label.setMaxWidth(WIDTH_MOST);
        return label;
    }

    /** The beginning of a text, cut between characters and, where there are words, between words. */
    static String firstWords(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= EXCERPT_CHARS) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, EXCERPT_CHARS));
        int space = cut.lastIndexOf(' ');
        return (space > EXCERPT_CHARS / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
