package press.broadsheet.archive.imports.found;

import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.platform.Sha256;
import press.broadsheet.story.Copy;
import press.broadsheet.story.OldPath;
import press.broadsheet.story.Placing;
import press.broadsheet.story.json.CopyJson;

/**
 * A story as it was found elsewhere.
 *
 * @param addresses the paths it had there
 * @param openings the sections it stands in, each parent before its children
 * @param sorted true when the site tells sections from tags; else a tag may be the name of a section of the paper
 */
public record Found(
        Origin origin, Copy copy, Fate fate, List<OldPath> addresses, List<Opening> openings, boolean sorted) {

    /** The kind of an item and its number; what else makes it the same when it comes again says nothing to people. */
    private static final Pattern NUMBERED = Pattern.compile("^(\\S+ \\d+) .*");

    public Found {
        addresses = List.copyOf(addresses);
        openings = List.copyOf(openings);
    }

    /** The same story under another name at its source. */
    public Found as(String item) {
        return new Found(new Origin(origin.source(), item, origin.version()), copy, fate, addresses, openings, sorted);
    }

    /** The same story in other sections. */
    public Found in(Placing placing, List<Opening> newOpenings) {
        Copy placed = new Copy(copy.titles(), copy.sourcing(), placing, copy.picture(), copy.body());
        return new Found(origin, placed, fate, addresses, newOpenings, true);
    }

    /** What the story is called in a report. */
    public String name() {
        if (fate.isInTheBin()) {
            return copy.headline().text();
        }
        return copy.headline().text() + " (" + NUMBERED.matcher(origin.item()).replaceFirst("$1") + ")";
    }

    /** The same for the same story, and another as soon as anything that would be written changes. */
    public String digest() {
        String all = CopyJson.write(copy) + '\n' + fate + '\n' + addresses;
        return digest(all);
    }

    /** SHA-256 of a text, in hex. */
    public static String digest(String text) {
        return Sha256.hex(text);
    }
}
