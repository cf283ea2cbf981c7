package press.broadsheet.feed;

import java.util.List;
import press.broadsheet.pressroom.Caster;

/** Every kind of sheet that machines read. Safe for use by many threads. */
public final class Feeds {

    /** The kinds of sheets, in the order in which they are asked. */
    public List<Caster> casters() {
        return List.of(
                new FeedCaster(),
                new ContentCaster(),
                new NewsSitemapCaster(),
                new VideoSitemapCaster(),
                new SitemapIndexCaster(),
                new PagesSitemapCaster(),
                new StoriesSitemapCaster(),
                new RobotsCaster());
    }
}
