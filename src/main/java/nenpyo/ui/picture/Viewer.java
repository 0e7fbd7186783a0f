package nenpyo.ui.picture;

import nenpyo.layout.Projected;

/** Is told what is seen of a timeline, on the JavaFX thread. */
public interface Viewer {
    /** An exact picture has just come to be seen; perhaps within the layout pass. */
    void seen(Projected exact);

    /** The same, soon after it and never within the layout pass, in which what it changes would not be laid out itself. */
    void drawn(Projected exact);

    /** A panorama is seen in place of what was; never within the layout pass. */
    void moved(Projected wide);

    /** A picture could not be made. */
    void failed(Throwable cause);
}
