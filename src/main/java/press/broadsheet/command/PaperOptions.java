package press.broadsheet.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;

/** Which paper a command is about. */
public final class PaperOptions {

    /** Where the publisher's own paper stands when nobody names a folder. */
    static final String FOLDER = "data/paper";

    private static final long MOST_MEGABYTES = 1_000_000;

    private final String byDefault;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder that holds the paper")
    private @Nullable String data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "jdbc:postgresql://… instead of a file in the folder")
    private String database = "";

    @Option(names = "--database-user", paramLabel = "NAME", description = "the user on the database server")
    private String databaseUser = "";

    @Option(
            names = "--database-password",
            paramLabel = "WORD",
            description = "better given as BROADSHEET_DATABASE_PASSWORD")
    private String databasePassword = "";

    @Option(
            names = "--page-memory",
            paramLabel = "MB",
            description = "memory for pressed pages; 0 keeps none (default 96)")
    private long pageMemory = 96;

    @Option(
            names = "--offline",
            paramLabel = "on|off",
            description = "off has readers' devices throw away the stories that they keep (default on)")
    private String offline = "on";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    PaperOptions() {
        this(FOLDER);
    }

    /** Options of a command that has another folder by default. */
    PaperOptions(String byDefault) {
        this.byDefault = byDefault;
    }

    private CommandLine.ParameterException misuse(String message) {
        CommandSpec own = Objects.requireNonNull(command, "picocli sets the command");
        return new CommandLine.ParameterException(own.commandLine(), message);
    }

    /** The folder that was named, or the one that the command has by default. */
    public Path folder() {
        if (data == null) {
            return Path.of(byDefault);
        }
        if (data.isBlank()) {
            throw misuse("--data names a folder; it was given empty");
        }
        Path folder = Path.of(data);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw misuse("--data names a folder, and " + data + " is none");
        }
        return folder;
    }

    /** True when there is a paper to be opened, without making one. */
    public boolean exists() {
        return !database.isBlank() || Files.exists(folder().resolve(PaperSettings.FILE));
    }

    /** Opens the paper; its folder is made when it is not there. */
    public Paper open() {
        return Paper.open(folder(), settings(), Clock.systemUTC());
    }

    /** Opens the paper as {@link #open} does, for a command that makes one: it finds its settings explained. */
    public Paper openOrMake() {
        Paper opened = open();
        PaperConfig.offer(folder());
        return opened;
    }

    private PaperSettings settings() {
        if (!database.isBlank() && !database.startsWith("jdbc:postgresql:")) {
            throw misuse("--database is like jdbc:postgresql://host/name, not " + database);
        }
        if (pageMemory < 0 || pageMemory > MOST_MEGABYTES) {
            throw misuse("--page-memory is a number of megabytes from 0 to %d, not %d"
                    .formatted(MOST_MEGABYTES, pageMemory));
        }
        if (!offline.equals("on") && !offline.equals("off")) {
            throw misuse("--offline is on or off, not " + offline);
        }
        PaperSettings.@Nullable Postgres postgres =
                database.isBlank() ? null : new PaperSettings.Postgres(database, databaseUser, databasePassword);
        PaperSettings settings = new PaperSettings(postgres, pageMemory * 1024 * 1024);
        return offline.equals("on") ? settings : settings.withoutOffline();
    }
}
