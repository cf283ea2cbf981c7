package press.broadsheet.page;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.advertising.Campaign;
import press.broadsheet.advertising.Creative;
import press.broadsheet.advertising.Label;
import press.broadsheet.advertising.Space;
import press.broadsheet.edition.Placement;
import press.broadsheet.edition.Reading;
import press.broadsheet.page.view.AdView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.WebAddress;

/**
 * Sold space as pieces that many pages share, one for each space of a title or section. Made anew each minute, so that
 * campaigns begin, take turns, reach their limits and end on every page at the cost of one piece. A space that nobody has
 * booked is nothing at all.
 */
final class AdPieces {

    /** {@code ad-side:} a title's prefix or a section. */
    private static final Pattern NAME = Pattern.compile("ad-(top|side|story|front):([a-z0-9/-]*)");

    private final Sheets sheets;

    AdPieces(Sheets sheets) {
        this.sheets = sheets;
    }

    static boolean knows(String name) {
        return NAME.matcher(name).matches();
    }

    byte[] cast(String name, Instant minute, Reading reading) {
        Matcher matcher = NAME.matcher(name);
        Space space = matcher.matches() ? Space.of(matcher.group(1)).orElse(null) : null;
        if (space == null) {
            throw new IllegalArgumentException("no space is called " + name);
        }
        RankedPieces.Place place = RankedPieces.place(matcher.group(2), reading.masthead());
        Optional<Placement> placement =
                reading.sold(minute).choose(space, place.title().prefix(), place.section());
        Desktop desktop = new Desktop(reading, reading.masthead(), place.title());
        return placement.map(one -> sheets.fill("ad", view(desktop, one))).orElse(new byte[0]);
    }

    private static AdView view(Desktop desktop, Placement placement) {
        Campaign campaign = placement.campaign();
        WebAddress target = campaign.leadsTo();
        return new AdView(
                placement.space().word(),
                label(desktop.words(), campaign, desktop.title().name()),
                "/a/" + placement.number() + "/" + placement.space().word(),
                campaign.booking().label() != Label.HOUSE,
                target.leavesThePaper(),
                banner(desktop, placement),
                words(campaign.creative()));
    }

    private static String label(Words words, Campaign campaign, String paper) {
        return switch (campaign.booking().label()) {
            case ADVERTISEMENT -> words.get("ad.advertisement");
            case SPONSORED -> words.get("ad.sponsored", campaign.booking().advertiser());
            case HOUSE -> words.get("ad.house", paper);
        };
    }

    private static AdView.@Nullable Banner banner(Desktop desktop, Placement placement) {
        if (!(placement.campaign().creative() instanceof Creative.Banner banner)) {
            return null;
        }
        Space space = placement.space();
        PictureView wide = PictureViews.of(banner.wide(), desktop.reading());
        PictureUse onTelephones = banner.narrow();
        PictureView narrow = onTelephones == null ? null : PictureViews.of(onTelephones, desktop.reading());
        return wide == null
                ? null
                : new AdView.Banner(
                        AdView.Shown.within(wide, space.width(), space.height()),
                        narrow == null ? null : AdView.Shown.within(narrow, Space.NARROW, space.narrowHeight()));
    }

    private static AdView.@Nullable Text words(Creative creative) {
        return creative instanceof Creative.Words words
                ? new AdView.Text(words.headline(), words.text(), words.call())
                : null;
    }
}
