package press.broadsheet.story;

import org.jspecify.annotations.Nullable;

/** Who reported a story and from where. */
public record Sourcing(
        @Nullable Byline byline,
        @Nullable Dateline dateline,
        @Nullable Credit credit) {

    public static final Sourcing UNSIGNED = new Sourcing(null, null, null);
}
