package nenpyo.export;

/**
 * What stands on a figure beside the timeline. What it rests on and what it leaves out is always said.
 *
 * @param title whether the title is above it
 * @param legend whether lanes and forms are explained below it
 * @param sources whether events are numbered and the passages that they rest on are listed
 */
public record FigureParts(boolean title, boolean legend, boolean sources) {
    /** Title and legend. */
    public static final FigureParts USUAL = new FigureParts(true, true, false);

    public FigureParts withTitle(boolean shown) {
        return new FigureParts(shown, legend, sources);
    }

    public FigureParts withLegend(boolean shown) {
        return new FigureParts(title, shown, sources);
    }

    public FigureParts withSources(boolean listed) {
        return new FigureParts(title, legend, listed);
    }
}
