package press.broadsheet.page;

import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.NoticeView;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.pressroom.SharedCaster;

/** Every kind of page that readers see. Safe for use by many threads. */
public final class Pages {

    private final Sheets sheets = new Sheets();
    private final boolean offline;

    /** @param offline true when devices may keep what was read, for the times without a network */
    public Pages(boolean offline) {
        this.offline = offline;
    }

    /** The kinds of pages, in the order in which they are asked. */
    public List<Caster> casters() {
        StoryCaster stories = new StoryCaster(sheets);
        return Stream.<Caster>of(
                        new HomeCaster(sheets),
                        new OfflineCaster(sheets, offline),
                        new ChangesCaster(),
                        new SectionCaster(sheets),
                        // these before stories: their words, and days, may end in a number as a story's address does
                        new ListingCaster(sheets),
                        new SeriesCaster(sheets),
                        new HouseCaster(sheets),
                        new MostReadCaster(sheets),
                        new DayCaster(sheets),
                        new PrintCaster(sheets),
                        new LiteCaster(sheets),
                        new GalleryCaster(sheets, stories),
                        stories,
                        new AssetCaster(Looks.shipped()))
                .<Caster>map(Turning::new)
                .toList();
    }

    /** What searches find. */
    public SearchSheets search() {
        return new SearchSheets(sheets);
    }

    /** Where readers write to the editor. */
    public LetterSheets letters() {
        return new LetterSheets(sheets);
    }

    /** Asked after all others. */
    public Caster lastResort() {
        return new OldAddressCaster();
    }

    public SharedCaster shared() {
        return new SharedPages(sheets);
    }

    /** The page for an address that leads nowhere, without the pieces that are shared: they are cut out for the press. */
    public List<Cast.Part> notFound(String path, Reading reading) {
        Desktop desktop = desktop(path, reading);
        String heading = desktop.words().get("missing.heading");
        NoticeView view = new NoticeView(
                desktop.head("notice", heading, desktop.title().front())
                        .unindexed()
                        .view(),
                desktop.words().get("missing.label"),
                heading,
                desktop.words().get("missing.text"),
                null);
        return Links.at(path, reading.masthead().whereabouts()).turned(Sheets.cut(sheets.fill("notice", view)));
    }

    /** For the title under whose prefix a path lies. */
    private static Desktop desktop(String path, Reading reading) {
        Masthead masthead = reading.masthead();
        return new Desktop(reading, masthead, masthead.titleOf(path));
    }
}
