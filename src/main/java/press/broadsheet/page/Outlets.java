package press.broadsheet.page;

import java.util.Optional;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** What a touch is about, for those who press again what shows it. */
public final class Outlets {

    private static final String TITLE = "title:";
    private static final String SECTION = "section:";
    private static final String STORY = "story:";

    private Outlets() {}

    /** The title whose list of all stories was touched. */
    public static Optional<Title> title(Touch touch, Reading reading) {
        return touch.subject().startsWith(TITLE)
                ? reading.masthead().titleAt(touch.subject().substring(TITLE.length()))
                : Optional.empty();
    }

    /** The section whose list was touched. */
    public static Optional<SectionPath> section(Touch touch) {
        return touch.subject().startsWith(SECTION)
                ? Optional.of(new SectionPath(touch.subject().substring(SECTION.length())))
                : Optional.empty();
    }

    /** The story that was touched. */
    public static Optional<StoryId> story(Touch touch) {
        return touch.subject().startsWith(STORY)
                ? Optional.of(new StoryId(Long.parseLong(touch.subject().substring(STORY.length()))))
                : Optional.empty();
    }

    /** The name that a title's feed of everything has in addresses. */
    public static String feed(Title title) {
        return title.prefix().isEmpty() ? "all" : title.prefix() + "/all";
    }
}
