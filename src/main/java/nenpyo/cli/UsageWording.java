package nenpyo.cli;

import java.util.List;
import java.util.stream.Collectors;
import nenpyo.app.OneLine;
import nenpyo.text.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command was not understood: in the user's language, which picocli's own words are not. */
record UsageWording(Messages words) {
    String sentence(ParameterException refusal) {
        return switch (refusal) {
            case UnmatchedArgumentException e -> unmatched(e);
            case MissingParameterException e -> words.get("usage.missing",
                    e.getMissing().stream().map(UsageWording::label).collect(Collectors.joining(", ")));
            case OverwrittenOptionException e -> words.get("usage.twice", name(e.getOverwritten()));
            default ->
                refusal.getCause() instanceof TypeConversionException bad && refusal.getArgSpec() != null
                        ? words.get("usage.badValue", name(refusal.getArgSpec()),
                                String.valueOf(bad.getMessage()))
                        : OneLine.of(String.valueOf(refusal.getMessage()));
        };
    }

    private String unmatched(UnmatchedArgumentException e) {
        String first = OneLine.of(e.getUnmatched().getFirst());
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e.isUnknownOption() || first.startsWith("--")) {
            List<String> similar = e.getSuggestions();
            return similar.isEmpty()
                    ? words.get("usage.unknownOption", first)
                    : words.get("usage.unknownOption.similar", first, String.join(", ", similar));
        }
        List<String> given = e.getCommandLine().getParseResult().originalArgs();
        return command.subcommands().isEmpty() || given.isEmpty()
                ? words.get("usage.extra", first)
                : words.get("usage.extra.command", OneLine.of(given.getFirst()), first,
                        String.join(", ", command.subcommands().keySet()));
    }

    /** With the value that it takes: {@code -o out.png}, {@code FILE}. */
    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.shortestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel())
                : argument.paramLabel();
    }

    static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
