package press.broadsheet.command;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command with what the paper's own folder says behind what was typed. Which folder that is stands in the line
 * itself, so the line is read a second time.
 */
public final class WithConfig implements IExecutionStrategy {

    private static final Set<String> NO_SETTINGS = Set.of("data", "help", "version", "name", "role");

    private final FromEnvironment environment;

    public WithConfig(FromEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public int execute(ParseResult typed) throws ExecutionException, ParameterException {
        if (CommandLine.printHelpIfRequested(typed)) {
            return 0;
        }
        Optional<PaperOptions> paper = paper(typed);
        CommandLine line = typed.commandSpec().commandLine();
        if (paper.isEmpty()) {
            return new RunLast().execute(typed);
        }
        PaperConfig config = read(line, paper.get());
        if (config.values().isEmpty()) {
            return new RunLast().execute(typed);
        }
        line.setDefaultValueProvider(environment.before(config));
        return new RunLast().execute(again(line, typed));
    }

    private static Optional<PaperOptions> paper(ParseResult typed) {
        ParseResult last = typed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(PaperOptions.class::isInstance)
                .map(PaperOptions.class::cast)
                .findAny();
    }

    private static PaperConfig read(CommandLine line, PaperOptions paper) {
        try {
            return PaperConfig.read(paper.folder(), settings(line));
        } catch (PaperConfig.Unusable unusable) {
            throw new ParameterException(line, unusable.getMessage(), unusable);
        }
    }

    /** The names of all options that a paper may set for itself. */
    static Set<String> settings(CommandLine line) {
        return Stream.concat(
                        line.getCommandSpec().options().stream()
                                .map(OptionSpec::longestName)
                                .map(WithConfig::bare),
                        line.getSubcommands().values().stream().flatMap(one -> settings(one).stream()))
                .filter(name -> !NO_SETTINGS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String bare(String option) {
        return option.replaceFirst("^-+", "");
    }

    /** The typed line had no fault, so a fault that is there now comes from the file. */
    private static ParseResult again(CommandLine line, ParseResult typed) {
        try {
            return line.parseArgs(typed.originalArgs().toArray(new String[0]));
        } catch (ParameterException fault) {
            throw new ParameterException(line, PaperConfig.FILE + ": " + fault.getMessage(), fault);
        }
    }
}
