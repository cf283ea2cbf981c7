package press.broadsheet.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes an option that was not typed from the environment ({@code BROADSHEET_DATA}), or else from a property. */
public final class FromEnvironment implements IDefaultValueProvider {

    /** Answers a name with a value, or with null. */
    public interface Values {
        @Nullable
        String of(String name);
    }

    private final Values environment;
    private final Values properties;

    public FromEnvironment(Values environment, Values properties) {
        this.environment = environment;
        this.properties = properties;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String name = option.longestName().replaceFirst("^-+", "");
        String value =
                environment.of("BROADSHEET_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return value == null || value.isEmpty() ? properties.of("broadsheet." + name) : value;
    }
}
