package press.broadsheet.edition;

import java.util.List;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** What was in print before, as far as the public may be told. Belongs to the reading that it comes from. */
public final class Morgue {

    private final Session session;
    private final Proof proof;
    private final long position;

    Morgue(Session session, Proof proof, long position) {
        this.session = session;
        this.proof = proof;
        this.position = position;
    }

    /** What a story in print has said to the public without a break, oldest first; the last is what it says now. */
    public List<Impression> impressions(StoryId id) {
        proof.read(Dependency.whole(Subjects.story(id)));
        return Impressions.of(session, id, position);
    }

    /** The stories that were taken out of print last, for those who keep copies out of the paper's reach. */
    public TakenOut takenOut(int limit) {
        proof.read(Dependency.whole(Subjects.TAKEN_OUT));
        TakenOut takenOut = TakenOut.last(session, limit);
        takenOut.stories().forEach(id -> proof.read(Dependency.whole(Subjects.story(id))));
        return takenOut;
    }
}
