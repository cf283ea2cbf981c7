package press.broadsheet.command;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.broadsheet.Paper;
import press.broadsheet.archive.imports.Format;
import press.broadsheet.archive.imports.Import;
import press.broadsheet.archive.imports.ImportReport;
import press.broadsheet.archive.imports.ImportSettings;
import press.broadsheet.archive.imports.found.PictureTakeIn;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.picture.file.UnreadablePicture;
import press.broadsheet.server.NewPaper;
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

    private static final String ACTOR = "import";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Mixin
    private PaperOptions paper = new PaperOptions();

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

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "What times without a zone mean; default: the paper's zone.")
    private @Nullable String zone;

    @Option(names = "--allow-private", description = "Also fetch from addresses of this machine and network.")
    private boolean allowPrivate;

    @Option(names = "--notes", description = "Also list what was mended, cut or left out.")
    private boolean notes;

    @Parameters(paramLabel = "FILE|DIR|URL", arity = "1..*", description = "What to take in.")
    private List<String> sources = List.of();

    @Override
    public Integer call() {
        ImportSettings settings = settings();
        ProgressLine progress = new ProgressLine(System.err, isTerminal(), InstantSource.system());
        try (Paper opened = paper.openOrMake()) {
            NewPaper.createIfEmpty(opened, new ServerOptions().address());
            Import importing = new Import(
                    opened.desk(),
                    opened.newsdesk().stories(),
                    opened.newsdesk().publishing(),
                    taking(opened.pictures()),
                    progress);
            ImportReport report = importing.run(sources, settings);
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

    private static PictureTakeIn taking(PictureLibrary library) {
        return (bytes, name) -> {
            try {
                return library.takeIn(bytes, name, ACTOR);
            } catch (UnreadablePicture unreadable) {
                throw new PictureTakeIn.Unreadable(String.valueOf(unreadable.getMessage()));
            }
        };
    }

    /** True where standard error is a screen; Java itself knows of standard input and output only. */
    private static boolean isTerminal() {
        try {
            String device = Path.of("/proc/self/fd/2").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException _) {
            return Optional.ofNullable(System.console())
                    .map(Console::isTerminal)
                    .orElse(false);
        }
    }

    private ImportSettings settings() {
        Format known = format();
        if (!known.isReadable()) {
            throw wrong("--format " + format + ": this format is not readable yet; wxr, rss and auto are");
        }
        return new ImportSettings(known, home(), zone(), allowPrivate, ACTOR);
    }

    private SectionPath home() {
        try {
            return new SectionPath(section);
        } catch (UnfitForPrint bad) {
            throw wrong("--section: " + bad.getMessage());
        }
    }

    private @Nullable ZoneId zone() {
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw wrong("--zone: there is no zone \"" + zone + "\"; zones are named like Asia/Seoul");
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
