package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A story's place in its series.
 *
 * @param day for which it appeared, as the language writes it
 * @param earlier the instalment before, named by its day, or null
 * @param later the one after, or null
 */
public record InstalmentView(
        Link series,
        String day,
        @Nullable Link earlier,
        @Nullable Link later) {}
