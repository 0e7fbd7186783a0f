package nenpyo.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the user is told, in whatever language the window speaks by then. No node is known.
 *
 * @param shown how long; indefinite for what stays until the user has closed it
 * @param progress of what is under way, from 0 to 1, or less than 0 while it is not known; null for what is done
 * @param actions what is offered
 */
record Notice(Sentence sentence, Duration shown, @Nullable ObservableValue<? extends Number> progress,
        List<Action> actions) {
    private static final Duration SHORT = Duration.seconds(6);
    /** Long enough to decide on something and to go there by keyboard. */
    private static final Duration WITH_ACTIONS = Duration.seconds(20);

    /** A text in the language of some words. */
    @FunctionalInterface
    interface Sentence {
        String in(Messages words);
    }

    /**
     * What a notice offers to do; the notice then goes away.
     *
     * @param text what the button says
     */
    record Action(String id, Sentence text, Runnable run) {}

    /** Of something done; it goes away by itself. */
    static Notice brief(Sentence sentence, Action... next) {
        return new Notice(sentence, next.length == 0 ? SHORT : WITH_ACTIONS, null, List.of(next));
    }

    /** Of something that stays until the user has closed it. */
    static Notice lasting(Sentence sentence, Action... next) {
        return new Notice(sentence, Duration.INDEFINITE, null, List.of(next));
    }

    /** Of something under way, which another notice ends. */
    static Notice underWay(Sentence sentence, ObservableValue<? extends Number> progress, Action cancel) {
        return new Notice(sentence, Duration.INDEFINITE, progress, List.of(cancel));
    }

    /** This for another time. */
    Notice shownFor(Duration time) {
        return new Notice(sentence, time, progress, actions);
    }
}
