package nenpyo.export.png;

import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;
import nenpyo.export.Progress;

/** Passes on how much of an image has been written. */
final class WritingProgress implements IIOWriteProgressListener {
    private final Progress progress;

    WritingProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void imageProgress(ImageWriter source, float percent) {
        progress.at(percent / 100);
    }

    @Override
    public void imageStarted(ImageWriter source, int index) {}

    @Override
    public void imageComplete(ImageWriter source) {}

    @Override
    public void thumbnailStarted(ImageWriter source, int index, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageWriter source, float percent) {}

    @Override
    public void thumbnailComplete(ImageWriter source) {}

    @Override
    public void writeAborted(ImageWriter source) {}
}
