package press.broadsheet.archive.imports;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * The command line's import: the report goes to standard output, progress to standard error. Ends with 0 when
 * everything was read, 1 when anything was not, 2 when it was called wrongly.
 */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes in whole sites: WordPress exports, RSS and Atom feeds, folders of them.")
public final class ImportCommand implements Callable<Integer> {

    /** Opens the paper in a folder. */
    public interface Papers {

        /** An import into a paper that is open until it is closed. */
        interface Open extends AutoCloseable {
            Import importing(ImportProgress progress);

            @Override
            void close();
        }

        Open open(Path data);
    }

    private final Papers papers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data/paper", description = "The paper's folder.")
    private Path data = Path.of("data/paper");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "wxr, rss or auto (default); ghost, newsml, nitf and ninjs are not readable yet.")
    private String format = "auto";

    @Option(
            names = "--section",
            paramLabel = "PATH",
            defaultValue = "news",
            description = "Where stories go that name no section; opened when missing. Default: ${DEFAULT-VALUE}")
    private String section = "news";

    @Option(names = "--zone", paramLabel = "ZONE", description = "What times without a zone mean; default: the paper's zone.")
    private @Nullable String zone;

    @Option(names = "--allow-private", description = "Also fetch from addresses of this machine and network.")
    private boolean allowPrivate;

    @Option(names = "--notes", description = "Also list what was mended, cut or left out.")
    private boolean notes;

    @Parameters(paramLabel = "FILE|DIR|URL", arity = "1..*", description = "What to take in.")
    private List<String> sources = List.of();

    public ImportCommand(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Integer call() {
        ImportSettings settings = settings();
        ProgressLine progress = new ProgressLine(System.err, isTerminal(), InstantSource.system());
        try (Papers.Open paper = papers.open(data)) {
            ImportReport report = paper.importing(progress).run(sources, settings);
            progress.end();
            print(report);
            return report.isComplete() ? 0 : 1;
        } catch (UnfitForPrint unfit) {
            throw wrong(String.valueOf(unfit.getMessage()));
        }
    }

    private void print(ImportReport report) {
        PrintWriter out = spec.commandLine().getOut();
        report.lines().forEach(out::println);
        if (notes) {
            report.notes().forEach(note -> out.println("note: " + note));
        }
        out.flush();
    }

    /** Where no screen is attached, progress is plain lines. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }

    private ImportSettings settings() {
        Format known = format();
        if (!known.isReadable()) {
            throw wrong("--format " + format + ": this format is not readable yet; wxr, rss and auto are");
        }
        try {
            SectionPath home = new SectionPath(section);
            ZoneId given = zone == null ? null : ZoneId.of(zone);
            return new ImportSettings(known, home, given, allowPrivate, "import");
        } catch (UnfitForPrint | DateTimeException bad) {
            throw wrong(String.valueOf(bad.getMessage()));
        }
    }

    private Format format() {
        try {
            return Format.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw wrong("--format: there is no format \"" + format + "\"; wxr, rss and auto are readable");
        }
    }

    private ParameterException wrong(String message) {
        CommandLine line = spec.commandLine();
        return new ParameterException(line, message);
    }
}
