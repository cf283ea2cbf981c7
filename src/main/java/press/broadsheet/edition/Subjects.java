package press.broadsheet.edition;

import press.broadsheet.story.StoryId;

/** The names of what can be read and can go stale. */
final class Subjects {

    static final String MASTHEAD = "masthead";

    /** What space is sold. */
    static final String CAMPAIGNS = "campaigns";

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

    /** Which killed stories stood in a list. */
    static String gone(String list) {
        return "gone:" + list;
    }

    /** What lies round the pages of a title. */
    static String bellyBand(String prefix) {
        return "belly-band:" + prefix;
    }

    static String person(String prefix, String words) {
        return "person:" + prefix + "/" + words;
    }

    /** What the library knows of a picture. */
    static String picture(String number) {
        return "picture:" + number;
    }

    /** What a film says: its captions and transcripts. */
    static String video(String video) {
        return "video:" + video;
    }

    /** Which series a title has. */
    static String serials(String prefix) {
        return "serials:" + prefix;
    }

    static String house(String prefix, String name) {
        return "house:" + prefix + "/" + name;
    }
}
