package press.broadsheet.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.broadsheet.Paper;
import press.broadsheet.staff.Role;
import press.broadsheet.story.UnfitForPrint;

/** Tokens for the desk API. */
@Command(
        name = "token",
        description = "Makes tokens for the desk API.",
        mixinStandardHelpOptions = true,
        subcommands = TokenCommand.Create.class)
public final class TokenCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name what to do: token create");
    }

    /** Prints one token on standard output and nothing else; works while the server runs. */
    @Command(name = "create", description = "Makes a token and prints it.", mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @Mixin
        private PaperOptions paper = new PaperOptions();

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "who will use it")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = {
                    "what it may do: reporter, sub-editor, desk-editor, picture-editor,",
                    "editor-in-chief (or editor), advertising, administrator (or admin)"
                })
        private String role = "";

        @Override
        public Integer call() {
            Role known = Role.parse(role)
                    .orElseThrow(() -> new CommandLine.ParameterException(
                            spec.commandLine(), "there is no role \"%s\"; roles are %s".formatted(role, Role.words())));
            if (name.isBlank() || name.length() > 100) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--name has 1 to 100 characters");
            }
            if (!paper.exists()) {
                // A paper may get its first token before its first start; a folder's name may also be mistyped.
                spec.commandLine()
                        .getErr()
                        .println("There was no paper in " + paper.folder() + ": an empty one is made.");
            }
            try (Paper opened = paper.open()) {
                PrintWriter out = spec.commandLine().getOut();
                out.println(opened.tokens().issue(name, known));
                out.flush();
            } catch (UnfitForPrint unfit) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--name: " + unfit.getMessage());
            }
            return 0;
        }
    }
}
