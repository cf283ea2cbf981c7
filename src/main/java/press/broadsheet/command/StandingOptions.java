package press.broadsheet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.broadsheet.masthead.AgentPolicy;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Notices;
import press.broadsheet.masthead.Standing;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.UnfitForPrint;

/** What programs are told, and where titles stand. What is given is set in the masthead when the server starts. */
public final class StandingOptions {

    @Option(names = "--hub", paramLabel = "URL", description = "a WebSub hub that is told of changes; - for none")
    private String hub = "";

    @Option(names = "--ai-agents", paramLabel = "POLICY", description = "allow, search-only or refuse, in robots.txt")
    private String agents = "";

    @Option(names = "--ads-txt", paramLabel = "FILE", description = "the lines of ads.txt")
    private String ads = "";

    @Option(names = "--trust-txt", paramLabel = "FILE", description = "the lines of trust.txt")
    private String trust = "";

    @Option(
            names = "--security-contact",
            split = ",",
            paramLabel = "ADDRESS",
            description = "contacts in security.txt, such as mailto:security@paper.example")
    private List<String> contacts = new ArrayList<>();

    @Option(
            names = "--title-address",
            split = ",",
            paramLabel = "PREFIX=URL",
            description = "an address of a title's own, such as ko=https://ko.paper.example; ko=- for none")
    private List<String> addresses = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private CommandLine.ParameterException misuse(String message) {
        if (command == null) {
            throw new IllegalStateException("picocli sets the command");
        }
        return new CommandLine.ParameterException(command.commandLine(), message);
    }

    /**
     * Looks at what was given before anything is opened.
     *
     * @throws CommandLine.ParameterException naming the option, and the line of its file
     */
    void check() {
        standing(Standing.PLAIN);
        addresses();
    }

    /** A new paper has one title, which stands at the paper's own address. */
    void checkForNewPaper() {
        addresses().keySet().stream().findFirst().ifPresent(prefix -> {
            throw noTitle(prefix);
        });
    }

    private CommandLine.ParameterException noTitle(String prefix) {
        return misuse("--title-address: the paper has no title \"" + prefix + "\"");
    }

    /** A masthead with what was given, and all else as it was. */
    Masthead settled(Masthead masthead) {
        Masthead settled = masthead.with(standing(masthead.standing()));
        for (Map.Entry<String, String> address : addresses().entrySet()) {
            Title title = settled.titleAt(address.getKey()).orElseThrow(() -> noTitle(address.getKey()));
            String own = address.getValue().equals("-") ? null : address.getValue();
            try {
                settled = settled.with(title.with(title.outfit().at(own)));
            } catch (UnfitForPrint unfit) {
                throw misuse("--title-address: " + unfit.getMessage());
            }
        }
        return settled;
    }

    private Standing standing(Standing before) {
        Notices notices = before.notices();
        if (!agents.isBlank()) {
            notices = notices.under(AgentPolicy.called(agents)
                    .orElseThrow(() -> misuse("--ai-agents is allow, search-only or refuse, not " + agents)));
        }
        try {
            if (!ads.isBlank()) {
                notices = notices.selling(lines("--ads-txt", ads));
            }
            if (!trust.isBlank()) {
                notices = notices.vouching(lines("--trust-txt", trust));
            }
            if (!contacts.isEmpty()) {
                notices = notices.reachedAt(contacts);
            }
            return before.saying(notices).toldTo(hub.isBlank() ? before.hub() : hub.equals("-") ? null : hub);
        } catch (UnfitForPrint unfit) {
            throw misuse("--" + option(unfit.field()) + ": " + unfit.getMessage());
        }
    }

    private static String option(String field) {
        String bare = field.replaceFirst("\\[.*", "");
        return switch (bare) {
            case "security" -> "security-contact";
            case "ads", "trust" -> bare + "-txt";
            default -> bare;
        };
    }

    private List<String> lines(String option, String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException | RuntimeException unreadable) {
            throw misuse(option + ": the file " + file + " cannot be read");
        }
    }

    private Map<String, String> addresses() {
        Map<String, String> byPrefix = new TreeMap<>();
        for (String one : addresses) {
            int equals = one.indexOf('=');
            String address = one.substring(equals + 1);
            if (equals < 1 || !(address.equals("-") || Masthead.isAddress(address))) {
                throw misuse("--title-address is like ko=https://ko.paper.example, not " + one);
            }
            byPrefix.put(one.substring(0, equals), address);
        }
        return byPrefix;
    }
}
