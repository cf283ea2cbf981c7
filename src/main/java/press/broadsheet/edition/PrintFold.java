package press.broadsheet.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;

/** What the public should see of one story after some of its entries, oldest first. Belongs to one thread. */
final class PrintFold {

    /** A story in print; times in whole milliseconds. */
    record InPrint(int revision, Instant first, Instant updated) {}

    private @Nullable InPrint inPrint;
    private @Nullable Instant gone;

    @Nullable
    InPrint inPrint() {
        return inPrint;
    }

    /** When it was killed; null when it was not. */
    @Nullable
    Instant gone() {
        return gone;
    }

    void add(Entry entry) {
        switch (entry.change()) {
            case Change.StoryPublished published -> {
                gone = null;
                inPrint = new InPrint(published.revision(), millis(published.first()), millis(published.updated()));
            }
            case Change.StoryCorrected _ -> correct(entry.at());
            case Change.StoryWithdrawn _, Change.EmbargoSet _ -> {
                inPrint = null;
                gone = null;
            }
            case Change.StoryKilled _ -> {
                inPrint = null;
                gone = entry.at();
            }
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
                    Change.TokenIssued _ -> {}
        }
    }

    private void correct(Instant at) {
        InPrint before = inPrint;
        if (before != null && before.updated().isBefore(at)) {
            inPrint = new InPrint(before.revision(), before.first(), at);
        }
    }

    private static Instant millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
