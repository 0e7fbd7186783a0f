package nenpyo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nenpyo.app.Audit;
import nenpyo.app.EditionCheck;
import nenpyo.app.EditionCheck.Verdict;
import nenpyo.app.Evidence;
import nenpyo.app.EvidenceDesk;
import nenpyo.app.OneLine;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ProblemWording;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.Difference;
import nenpyo.evidence.DocumentText;
import nenpyo.model.Problem;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nenpyo check FILE}: lists what is wrong in a timeline's file, and what became of its excerpts. */
@Command(name = "check", mixinStandardHelpOptions = true, customSynopsis = {"nenpyo check [--json] FILE",
    "       nenpyo check [--json] --against=DOC [--source=ID] FILE"}, description = "Lists what is wrong in a timeline's file, each on a line of its own with its place, path:line:column; looks every excerpt up in its source's document; and gives notice of what an editor would look at again.", footerHeading = "%nWith --json, on one line:%n", footer = {
        "  problems  key, path, line, column, message: of the file and of documents that",
        "            are named and cannot be read",
        "  excerpts  event, index, source, status, score, place (start and end in code",
        "            points, line); status is one of found, normalized, approximate,",
        "            ambiguous (then places has all of them), missing, no-document",
        "  charsets  source, charset: of documents that name none and were read as assumed",
        "  With --against there are excerpts alone, each with a verdict (stands, moved,",
        "  changed, went, unclear) and differences (quoted, there).", "",
        "Problems make the exit code 1. Notices, and excerpts that are not found, do not."})
final class CheckCommand implements Callable<Integer> {
    private static final int NAMED_MOST = 10;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "JSON on one line.")
    private boolean json;

    @Option(names = "--against", paramLabel = "DOC", description = "Another edition of a source: what stands in it, what moved, what changed word by word, what went.")
    private @Nullable Path against;

    @Option(names = "--source", paramLabel = "ID", description = "Which source; needed where there are several.")
    private @Nullable String source;

    @Parameters(paramLabel = "FILE", description = "A timeline in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedTimeline opened = OpenTimeline.open(file);
        EvidenceDesk desk = new EvidenceDesk();
        if (against != null) {
            compare(EditionCheck.of(desk, opened, source(opened, against), against));
            return ExitCode.DONE;
        }
        Evidence evidence = desk.check(opened);
        List<Problem> problems = new ArrayList<>(opened.problems());
        problems.addAll(evidence.problems());
        problems.sort(Comparator.comparing((Problem p) -> p.line() == 0)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column));
        if (json) {
            print(new EvidenceLine(console.charset()).of(problems, new ProblemWording(console.words()),
                    evidence));
        } else {
            console.problems(file, problems, console.out());
            notices(Audit.of(opened.timeline(), evidence), opened.timeline());
            assumptions(opened.timeline(), evidence);
            console.note("check.summary", opened.timeline().size(), opened.timeline().lanes().size(),
                    problems.size());
            if (!evidence.excerpts().isEmpty()) {
                console.note("check.excerpts", evidence.counts().getOrDefault(Status.FOUND, 0),
                        evidence.excerpts().size(), others(evidence.counts()));
            }
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** A line for each kind of finding: a thousand events of one source are one thing to know. */
    private void notices(Audit audit, Timeline timeline) {
        for (Audit.Kind kind : Audit.Kind.values()) {
            List<Audit.Finding> findings = audit.of(kind);
            if (!findings.isEmpty()) {
                String named = findings.stream()
                        .limit(NAMED_MOST)
                        .map(finding -> named(finding, timeline))
                        .collect(Collectors.joining(", "));
                String all = findings.size() > NAMED_MOST
                        ? console.words().get("check.more", named, findings.size() - NAMED_MOST)
                        : named;
                print(OneLine.of(file.toString()) + ": " + console.words()
                        .get("check.notice", console.words().get("audit." + kind, findings.size(), all)));
            }
        }
    }

    /** A line for each document of which a person must know that its charset is a guess. */
    private void assumptions(Timeline timeline, Evidence evidence) {
        for (Source source : timeline.sources()) {
            DocumentText document = evidence.documents().get(source.id());
            if (document != null && document.assumedCharset() != null) {
                print(OneLine.of(file.toString()) + ": " + console.words()
                        .get("check.notice", console.words()
                                .get("check.assumed", OneLine.of(source.id()), document.assumedCharset())));
            }
        }
    }

    private static String named(Audit.Finding finding, Timeline timeline) {
        String id = OneLine.of(finding.id(timeline));
        return switch (finding.kind()) {
            case EXCERPT -> id + " (" + finding.detail() + ")";
            case BACK_IN_TIME, LOOKS_THE_SAME -> id + " → " + OneLine.of(finding.detail());
            default -> id;
        };
    }

    private static String others(Map<Status, Integer> counts) {
        return counts.entrySet()
                .stream()
                .filter(count -> count.getKey() != Status.FOUND)
                .map(count -> "; " + count.getValue() + " " + count.getKey().word())
                .collect(Collectors.joining());
    }

    private String source(OpenedTimeline opened, Path edition) {
        List<String> ids = opened.timeline().sources().stream().map(Source::id).toList();
        String all = OneLine.of(String.join(", ", ids));
        if (source != null && !ids.contains(source)) {
            throw new ParameterException(spec.commandLine(),
                    console.words().get("check.badSource", OneLine.of(source), all));
        }
        if (source == null && ids.size() != 1) {
            throw new ParameterException(spec.commandLine(),
                    console.words().get("check.whichSource", OneLine.of(edition.toString()), all));
        }
        return source == null ? ids.getFirst() : source;
    }

    private void compare(EditionCheck check) {
        EvidenceLine line = new EvidenceLine(console.charset());
        if (json) {
            print(new JsonObject(console.charset()).put("excerpts", check.rows()
                    .stream()
                    .map(row -> line.of(row.excerpt(), check.text())
                            .put("verdict", row.verdict().name().toLowerCase(Locale.ROOT))
                            .put("differences", line.differences(row.excerpt().anchor())))
                    .toList()).end());
            return;
        }
        for (EditionCheck.Row row : check.rows()) {
            String differences = row.verdict() != Verdict.CHANGED
                    ? ""
                    : row.excerpt()
                            .anchor()
                            .differences()
                            .stream()
                            .map(CheckCommand::said)
                            .collect(Collectors.joining("; ", ": ", ""));
            print(OneLine.of(row.excerpt().id()) + "[" + row.excerpt().index() + "] "
                    + console.words().get("verdict." + row.verdict()) + differences);
        }
        console.note("check.against", check.count(Verdict.STANDS), check.count(Verdict.MOVED),
                check.count(Verdict.CHANGED), check.count(Verdict.WENT), check.count(Verdict.UNCLEAR));
    }

    private static String said(Difference difference) {
        return "“" + OneLine.of(difference.quoted()) + "” → “" + OneLine.of(difference.there()) + "”";
    }

    private void print(String line) {
        console.out().println(line);
        console.out().flush();
    }
}
