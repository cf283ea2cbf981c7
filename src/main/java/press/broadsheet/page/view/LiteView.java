package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages for slow networks: nothing but words, all in one request. */
public final class LiteView {

    private LiteView() {}

    /**
     * What stands around every one of them.
     *
     * @param style the style sheet itself
     * @param canonical the address of the full page, absolute
     * @param full the same as a path
     * @param sections the lite fronts of the title's sections
     */
    public record Frame(
            TitleView paper,
            String style,
            String icon,
            String title,
            String canonical,
            String full,
            List<Link> sections) {}

    /**
     * A story, or a page of it.
     *
     * @param part which page of the story this is, null when it stands on one
     * @param earlier the page before, or null
     * @param further the page after, or null
     */
    public record Story(
            Frame frame,
            StoryView story,
            @Nullable String part,
            @Nullable String earlier,
            @Nullable String further) {}

    /** The front page of a title or section. */
    public record Front(Frame frame, String heading, List<Group> groups) {}

    /** Stories of a section, or without one. */
    public record Group(@Nullable Link section, List<CardView> cards) {}
}
