package press.broadsheet.desk.web;

import java.util.regex.Pattern;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;

/** A story's number as a path has it. */
final class StoryNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private StoryNumber() {}

    /** Refuses what is no number; a number that no story can have leads nowhere, as one that no story has yet. */
    static StoryId parse(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new UnfitForPrint("id", "a story is named by its number, not by \"" + text + "\"");
        }
        try {
            long number = Long.parseLong(text);
            if (number > 0) {
                return new StoryId(number);
            }
        } catch (NumberFormatException _) {
            // larger than any number a story can have
        }
        throw Refusal.noStory();
    }

    /** The number of a revision; 0, which none has, for anything that is no such number. */
    static int revision(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
