package press.broadsheet.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.Line;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.json.CopyJson;

/**
 * The impressions of a story, out of the journal. Only what was in print counts, and of that only what was not taken back
 * since: the words of a story that was withdrawn, embargoed or killed in between are nobody's business any longer.
 */
final class Impressions {

    /** Older ones are not looked at. */
    static final int MOST = 20;

    private Impressions() {}

    static List<Impression> of(Session session, StoryId id, long reached) {
        List<Published> run = new ArrayList<>();
        for (Line line : Line.ofStories(session, id.value(), id.value())) {
            if (line.position() <= reached) {
                fold(line, run);
            }
        }
        return run.subList(Math.max(0, run.size() - MOST), run.size()).stream()
                .flatMap(published -> impression(session, id, published).stream())
                .toList();
    }

    private record Published(int revision, Instant at) {}

    private static void fold(Line line, List<Published> run) {
        Change change = line.entry().change();
        if (change instanceof Change.StoryPublished published) {
            run.removeIf(earlier -> earlier.revision() == published.revision());
            run.add(new Published(published.revision(), published.updated()));
        } else if (change instanceof Change.StoryWithdrawn
                || change instanceof Change.EmbargoSet
                || change instanceof Change.StoryKilled) {
            run.clear();
        }
    }

    /** Empty when its words were erased. */
    private static Optional<Impression> impression(Session session, StoryId id, Published published) {
        return StoryText.json(session, id, published.revision())
                .map(json -> new Impression(published.revision(), published.at(), CopyJson.read(json)));
    }
}
