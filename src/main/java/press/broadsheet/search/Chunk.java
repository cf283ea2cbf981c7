package press.broadsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.story.StoryId;

/**
 * The present state of the stories that some entries of the journal are about.
 *
 * @param prints those in print
 * @param gone those that are not, or not any longer
 * @param shown the changes that the index shows once it has taken this in
 * @param end the position up to which this goes
 */
record Chunk(List<Print> prints, List<StoryId> gone, List<Indexing.Shown> shown, long end) {

    Chunk {
        prints = List.copyOf(prints);
        gone = List.copyOf(gone);
        shown = List.copyOf(shown);
    }

    /** Takes the entries that the edition has taken in; any other would be looked up as it was before. */
    static Chunk of(List<Entry> entries, Reading reading, long position) {
        long reached = reading.position();
        List<Indexing.Shown> shown = new ArrayList<>();
        Set<StoryId> stories = new LinkedHashSet<>();
        long end = position;
        for (Entry entry : entries) {
            if (entry.position() <= reached) {
                end = entry.position();
                touched(entry.change()).ifPresent(story -> {
                    stories.add(story);
                    shown.add(new Indexing.Shown(story, entry.position()));
                });
            }
        }
        List<Print> prints = new ArrayList<>();
        List<StoryId> gone = new ArrayList<>();
        stories.forEach(story -> reading.story(story).ifPresentOrElse(prints::add, () -> gone.add(story)));
        return new Chunk(prints, gone, shown, end);
    }

    /** The story that the public sees differently after a change. */
    private static Optional<StoryId> touched(Change change) {
        return switch (change) {
            case Change.StoryPublished published -> Optional.of(published.story());
            case Change.StoryCorrected corrected -> Optional.of(corrected.story());
            case Change.StoryWithdrawn withdrawn -> Optional.of(withdrawn.story());
            case Change.StoryKilled killed -> Optional.of(killed.story());
            case Change.EmbargoSet embargo -> Optional.of(embargo.story());
            case Change.StoryFiled _,
                    Change.StoryRevised _,
                    Change.PublicationScheduled _,
                    Change.ScheduleCancelled _,
                    Change.EmbargoLifted _,
                    Change.StoryDelisted _,
                    Change.StoryRelisted _,
                    Change.TranslationsSet _,
                    Change.AddressKept _,
                    Change.InstalmentSet _,
                    Change.InstalmentRemoved _,
                    Change.SeriesSet _,
                    Change.SeriesRemoved _,
                    Change.OfLetter _,
                    Change.MastheadSet _,
                    Change.HousePageSet _,
                    Change.PersonSet _,
                    Change.PersonRemoved _,
                    Change.BellyBandSet _,
                    Change.BellyBandRemoved _,
                    Change.PictureTakenIn _,
                    Change.CampaignSet _,
                    Change.CampaignEnded _,
                    Change.PictureRevised _,
                    Change.OfVideo _,
                    Change.OfStaffer _,
                    Change.TokenIssued _ -> Optional.empty();
        };
    }
}
