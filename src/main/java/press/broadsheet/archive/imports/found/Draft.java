package press.broadsheet.archive.imports.found;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Credit;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureUse;

/**
 * A story's words as a site has them, nothing of it checked.
 *
 * @param headline a line of HTML, may be empty
 * @param standfirst HTML, may be empty
 * @param otherwise what to call the story when neither headline nor text has a word
 */
public record Draft(String headline, String standfirst, String body, String otherwise, Around around) {

    /**
     * What stands around the words.
     *
     * @param language what the site says, or null
     */
    public record Around(
            List<String> names,
            List<String> tags,
            List<Opening> sections,
            @Nullable Language language,
            @Nullable PictureUse picture,
            @Nullable Credit credit) {}
}
