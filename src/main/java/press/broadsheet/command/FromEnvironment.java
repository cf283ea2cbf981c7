package press.broadsheet.command;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Takes an option that was not typed from the environment ({@code BROADSHEET_DATA}), or else from a property, or else
 * from what the paper says of itself.
 */
public final class FromEnvironment implements IDefaultValueProvider {

    /** Answers a name with a value, or with null. */
    public interface Values {
        @Nullable
        String of(String name);
    }

    private final Values environment;
    private final Values properties;
    private final Values paper;

    public FromEnvironment(Values environment, Values properties) {
        this(environment, properties, PaperConfig.none());
    }

    private FromEnvironment(Values environment, Values properties, Values paper) {
        this.environment = environment;
        this.properties = properties;
        this.paper = paper;
    }

    /** The same, with what the paper says behind all else. */
    FromEnvironment before(PaperConfig config) {
        return new FromEnvironment(environment, properties, config);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String name = WithConfig.bare(option.longestName());
        return Stream.of(
                        environment.of(
                                "BROADSHEET_" + name.toUpperCase(Locale.ROOT).replace('-', '_')),
                        properties.of("broadsheet." + name),
                        paper.of(name))
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
