package nenpyo.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import nenpyo.io.DatasetFolder;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a file without reading it: where two of these differ, the file is another or has changed.
 *
 * @param key the system's own name for the file, which another with the same path has not; null where it has none
 */
record FileStamp(long size, FileTime modified, @Nullable Object key) {
    /** The stamp of a file, links followed; null where there is none, or it cannot be looked at just now. */
    static @Nullable FileStamp of(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isRegularFile()
                    ? new FileStamp(found.size(), found.lastModifiedTime(), found.fileKey())
                    : null;
        } catch (IOException _) {
            return null;
        }
    }

    /** One stamp for several documents of a dataset, of which each may be missing or not to be read. */
    static FileStamp of(DatasetFolder folder, List<String> documents) {
        List<@Nullable FileStamp> stamps = new ArrayList<>();
        for (String document : documents) {
            try {
                stamps.add(of(folder.resolve(document)));
            } catch (IOException _) {
                stamps.add(null);
            }
        }
        return new FileStamp(documents.size(), FileTime.fromMillis(0), stamps);
    }
}
