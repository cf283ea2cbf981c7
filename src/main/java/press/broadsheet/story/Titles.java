package press.broadsheet.story;

import org.jspecify.annotations.Nullable;

/** The lines over a story. */
public record Titles(
        Headline headline,
        @Nullable Kicker kicker,
        @Nullable Standfirst standfirst) {

    public static Titles of(String headline) {
        return new Titles(new Headline(headline), null, null);
    }
}
