package nenpyo.ui;

import java.util.List;
import java.util.function.Supplier;
import nenpyo.app.ChangeWording;
import nenpyo.app.Evidence;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.SettingsFile;
import nenpyo.app.TimelineChanges;
import nenpyo.model.Problem;
import org.jspecify.annotations.Nullable;

/** Tells of what is wrong in the timeline shown, in its documents and in the settings, with a way to all of it. */
final class ProblemNotices {
    private final Supplier<OpenedTimeline> opened;
    private final Supplier<Notices> notices;
    /** What was told of the documents of the timeline shown. */
    private List<Problem> toldOfDocuments = List.of();

    /**
     * @param opened what is shown now
     * @param notices where to tell it now
     */
    ProblemNotices(Supplier<OpenedTimeline> opened, Supplier<Notices> notices) {
        this.opened = opened;
        this.notices = notices;
    }

    /** Another timeline is shown. */
    void tellOfOpened() {
        toldOfDocuments = List.of();
        int problems = count();
        if (problems > 0) {
            notices.get().keepWithProblems(in -> in.get("problems.opened", problems));
        }
    }

    /** The timeline has been read anew. */
    void tellOf(TimelineChanges changes) {
        int problems = count();
        if (problems > 0) {
            notices.get()
                    .keepWithProblems(in -> in.get("problems.changed",
                            new ChangeWording(in).sentence(changes), problems));
        } else {
            notices.get().show(Notice.brief(in -> new ChangeWording(in).sentence(changes)));
        }
    }

    /** Tells of documents once for each set of problems: whoever saves the file every minute knows them. */
    void tellOfDocuments(@Nullable Evidence checked) {
        List<Problem> problems = ofDocuments(checked);
        boolean told = problems.equals(toldOfDocuments);
        if (checked != null) {
            toldOfDocuments = problems;
        }
        if (!problems.isEmpty() && !told) {
            notices.get().keepWithProblems(in -> in.get("problems.documents", problems.size()));
        }
    }

    /** What is wrong with the documents, as far as that is known. */
    static List<Problem> ofDocuments(@Nullable Evidence checked) {
        return checked == null ? List.of() : checked.problems();
    }

    /** Tells what could not be used of the settings, if anything could not. */
    void tellOf(SettingsFile.Reading remembered) {
        Notice.Sentence note = in -> remembered.note(in).orElse("");
        int problems = count();
        if (problems > 0) {
            notices.get()
                    .keepWithProblems(in -> note.in(in) + "\n" + in.get("problems.opened", problems));
        } else {
            notices.get().show(Notice.lasting(note));
        }
    }

    private int count() {
        return opened.get().problems().size();
    }
}
