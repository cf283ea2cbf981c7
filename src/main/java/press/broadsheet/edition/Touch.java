package press.broadsheet.edition;

import java.util.Optional;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/**
 * A change made something stale.
 *
 * @param position the change's place in the journal
 * @param at of a list, the time (milliseconds since 1970) of the story in it; else 0
 * @param purge true when what was made from it must never be shown again, not even for want of something newer
 */
public record Touch(long number, long position, String subject, long at, boolean purge) {

    /** The prefix of the title whose list of everything was touched. */
    public Optional<String> title() {
        return after("title:");
    }

    /** The section whose list was touched. */
    public Optional<SectionPath> section() {
        return after("section:").map(SectionPath::new);
    }

    /** The author whose list was touched, by the words of the name. */
    public Optional<String> author() {
        return after("author:").filter(words -> !words.isEmpty());
    }

    /** The topic whose list was touched, by the words of its name. */
    public Optional<String> topic() {
        return after("topic:").filter(words -> !words.isEmpty());
    }

    /** The story that was touched. */
    public Optional<StoryId> story() {
        return after("story:").map(number -> new StoryId(Long.parseLong(number)));
    }

    private Optional<String> after(String kind) {
        return subject.startsWith(kind) ? Optional.of(subject.substring(kind.length())) : Optional.empty();
    }
}
