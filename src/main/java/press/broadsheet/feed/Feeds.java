package press.broadsheet.feed;

import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
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
                new RobotsCaster(),
                new TrustCaster());
    }

    /** The whole addresses of the feeds that a touch changed, in every form: the topics of which a hub is told. */
    public List<String> topics(Touch touch, Reading reading) {
        Masthead masthead = reading.masthead();
        return new Channels(masthead, reading)
                .carrying(touch).stream()
                        .flatMap(channel -> Stream.of(FeedFormat.values()).map(channel::path))
                        .map(masthead::whole)
                        .toList();
    }
}
