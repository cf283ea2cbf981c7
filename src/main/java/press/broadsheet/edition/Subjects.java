package press.broadsheet.edition;

import press.broadsheet.story.StoryId;

/** The names of what can be read and can go stale. */
final class Subjects {

    static final String MASTHEAD = "masthead";

    /** Which stories were taken out of print. */
    static final String TAKEN_OUT = "taken-out";

    private Subjects() {}

    static String story(StoryId id) {
        return "story:" + id;
    }

    /** Which pages about the paper a title has. */
    static String houses(String prefix) {
        return "houses:" + prefix;
    }

    /** Who makes a title. */
    static String people(String prefix) {
        return "people:" + prefix;
    }

    /** What stands over the pages of a title. */
    static String notice(String prefix) {
        return "notice:" + prefix;
    }

    static String person(String prefix, String words) {
        return "person:" + prefix + "/" + words;
    }

    static String house(String prefix, String name) {
        return "house:" + prefix + "/" + name;
    }
}
