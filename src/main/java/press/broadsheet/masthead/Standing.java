package press.broadsheet.masthead;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;

/**
 * How a paper stands to programs.
 *
 * @param origin the first address at which readers could reach the paper. Names that hold for good are made of it, so it
 *     stays when the paper moves; null as long as there was none but this machine's own
 * @param hub where changes of the feeds are announced (W3C WebSub), or null
 */
public record Standing(@Nullable String origin, @Nullable String hub, Notices notices) {

    public static final Standing PLAIN = new Standing(null, null, Notices.NONE);

    private static final Pattern HUB = Pattern.compile("https?://[^\\s/<>\"]+(?:/[^\\s<>\"]*)?");

    public Standing {
        if (origin != null && !Masthead.isAddress(origin)) {
            throw new UnfitForPrint("origin", "the paper's first address is like https://paper.example, not " + origin);
        }
        if (hub != null && (hub.length() > 500 || !HUB.matcher(hub).matches())) {
            throw new UnfitForPrint("hub", "a hub is like https://hub.example/, not " + hub);
        }
    }

    public Standing from(@Nullable String first) {
        return new Standing(first, hub, notices);
    }

    public Standing toldTo(@Nullable String newHub) {
        return new Standing(origin, newHub, notices);
    }

    public Standing saying(Notices newNotices) {
        return new Standing(origin, hub, newNotices);
    }
}
