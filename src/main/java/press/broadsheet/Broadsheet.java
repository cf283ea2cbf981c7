package press.broadsheet;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import press.broadsheet.bench.BenchCommand;
import press.broadsheet.command.DemoCommand;
import press.broadsheet.command.FromEnvironment;
import press.broadsheet.command.ImportCommand;
import press.broadsheet.command.ServeCommand;
import press.broadsheet.command.TokenCommand;
import press.broadsheet.command.TrainCommand;
import press.broadsheet.command.VerifyCommand;
import press.broadsheet.command.WithConfig;

/** The program's entry: one command line for everything. */
@Command(
        name = "broadsheet",
        description = "The whole system behind a national newspaper.",
        mixinStandardHelpOptions = true,
        versionProvider = Broadsheet.Version.class,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            TokenCommand.class,
            VerifyCommand.class,
            BenchCommand.class,
            TrainCommand.class
        },
        footer = {
            "",
            "Every option can be given as an environment variable or as a property as well:",
            "--database-user as BROADSHEET_DATABASE_USER or -Dbroadsheet.database-user=…,",
            "or as a line in the paper's own config.yaml: database-user: …",
            "",
            "In a clone ./broadsheet knows five words more:",
            "  setup   builds, prepares for quick starts and brings the tests' browser",
            "  dev     starts the demo paper from the sources as they are",
            "  test    runs every test; what follows goes to Maven (-Dtest=…)",
            "  lighthouse  measures pages with Lighthouse",
            "  ci      does what the builders' machine does with a clone"
        })
public final class Broadsheet implements Runnable {

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Broadsheet.class.getPackage().getImplementationVersion();
            return new String[] {"Broadsheet " + (version == null ? "(not packaged)" : version)};
        }
    }

    /** Lucene would tell every operator of a module that is not part of Java yet. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        VECTORS.setLevel(Level.SEVERE);
        System.exit(commandLine().execute(arguments));
    }

    /** The command line; bad use is one line on standard error and exit 2, a failure one line and exit 1. */
    public static CommandLine commandLine() {
        FromEnvironment environment = new FromEnvironment(System::getenv, System::getProperty);
        return new CommandLine(new Broadsheet())
                .setDefaultValueProvider(environment)
                .setExecutionStrategy(new WithConfig(environment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((misuse, _) -> {
                    say(misuse.getCommandLine().getErr(), message(misuse));
                    return 2;
                })
                .setExecutionExceptionHandler((failure, command, _) -> {
                    say(command.getErr(), failure.getMessage() == null ? failure.toString() : failure.getMessage());
                    return 1;
                });
    }

    /** An option that nobody knows is named before what is missing, which it may have been meant for. */
    private static @Nullable String message(CommandLine.ParameterException misuse) {
        return misuse instanceof CommandLine.MissingParameterException
                ? misuse.getCommandLine().getUnmatchedArguments().stream()
                        .filter(argument -> argument.startsWith("-"))
                        .findFirst()
                        .map(option -> "Unknown option: '" + option + "'")
                        .orElse(misuse.getMessage())
                : misuse.getMessage();
    }

    private static void say(PrintWriter err, @Nullable String message) {
        err.println("broadsheet: " + String.valueOf(message).lines().findFirst().orElse(""));
        err.flush();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "name a command: demo, serve, import, token, verify, bench; --help tells more");
    }
}
