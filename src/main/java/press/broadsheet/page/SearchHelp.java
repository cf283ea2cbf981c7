package press.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is offered beside what was found.
 *
 * @param meant the words as they may have been meant, or null
 * @param suggestions what begins as typed, when nothing was found
 */
public record SearchHelp(@Nullable String meant, List<Suggestion> suggestions) {

    public static final SearchHelp NONE = new SearchHelp(null, List.of());

    public SearchHelp {
        suggestions = List.copyOf(suggestions);
    }
}
