package nenpyo.layout;

/**
 * In which way the dated events in view are shown; nothing is left out.
 *
 * @param single with a mark of their own
 * @param clustered in a number where they begin
 * @param density in a height where they begin
 * @param before in a number beside the plot: they began before it and go on into it
 */
public record Shown(int single, int clustered, int density, int before) {
    /** Nothing at all. */
    static final Shown NONE = new Shown(0, 0, 0, 0);

    /** How many events there are. */
    public int inView() {
        return single + clustered + density + before;
    }

    /** The sum with the events of a lane. */
    Shown plus(InView lane, boolean asDensity) {
        return new Shown(single + lane.single(), clustered + (asDensity ? 0 : lane.counted()),
                density + (asDensity ? lane.counted() : 0), before + lane.before());
    }
}
