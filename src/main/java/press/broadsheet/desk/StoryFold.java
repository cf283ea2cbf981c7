package press.broadsheet.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.PublicStatus;

/**
 * What the entries of one story come to, oldest first. Says the same as the acts, a second time and in one place, so that
 * each can be held against the other. Belongs to one thread.
 */
final class StoryFold {

    /** The journal has no words: the notice stands in the story's row alone. */
    static final KillNotice UNSAID = new KillNotice("(not in the journal)");

    private int revision;
    private int corrections;
    private PublicStatus status = new PublicStatus.Unpublished();
    private @Nullable Embargo embargo;
    private @Nullable Instant first;
    private final Set<String> addresses = new LinkedHashSet<>();
    private final List<String> oddities = new ArrayList<>();

    int revision() {
        return revision;
    }

    int corrections() {
        return corrections;
    }

    PublicStatus status() {
        return status;
    }

    @Nullable
    Embargo embargo() {
        return embargo;
    }

    /** The paths of older systems that lead to the story. */
    Set<String> addresses() {
        return addresses;
    }

    /** What the entries say that cannot be, each as the end of a sentence that begins with the story. */
    List<String> oddities() {
        return oddities;
    }

    void add(Entry entry) {
        if (!(entry.change() instanceof Change.OfStory change)) {
            return;
        }
        if (revision == 0 && !(change instanceof Change.StoryFiled)) {
            oddities.add("was acted on at position %d before it was filed".formatted(entry.position()));
        }
        switch (change) {
            case Change.StoryFiled _ -> revised(1, entry);
            case Change.StoryRevised revised -> revised(revised.revision(), entry);
            case Change.StoryPublished published -> published(published, entry);
            case Change.PublicationScheduled scheduled ->
                status = new PublicStatus.Scheduled(millis(scheduled.at()), scheduled.zone(), first);
            case Change.ScheduleCancelled _, Change.StoryWithdrawn _ -> status = back(entry);
            case Change.StoryKilled _ -> {
                status = new PublicStatus.Killed(entry.at(), UNSAID);
                embargo = null;
            }
            case Change.StoryCorrected corrected -> corrected(corrected.number(), entry);
            case Change.EmbargoSet set -> embargoed(new Embargo(millis(set.until()), set.zone()));
            case Change.EmbargoLifted _ -> embargo = null;
            case Change.StoryDelisted _,
                    Change.StoryRelisted _,
                    Change.TranslationsSet _,
                    Change.InstalmentSet _,
                    Change.InstalmentRemoved _ -> {}
            case Change.AddressKept kept -> addresses.add(kept.path());
        }
    }

    private void revised(int next, Entry entry) {
        if (next != revision + 1) {
            oddities.add("goes from revision %d to %d at position %d".formatted(revision, next, entry.position()));
        }
        revision = next;
    }

    private void published(Change.StoryPublished published, Entry entry) {
        if (published.revision() > revision) {
            oddities.add("was published at position %d in revision %d, which it did not have"
                    .formatted(entry.position(), published.revision()));
        }
        first = millis(published.first());
        status = new PublicStatus.Published(published.revision(), first, millis(published.updated()));
    }

    private PublicStatus back(Entry entry) {
        return first == null ? new PublicStatus.Unpublished() : new PublicStatus.Withdrawn(entry.at(), first);
    }

    private void corrected(int number, Entry entry) {
        if (number != corrections + 1) {
            oddities.add(
                    "goes from correction %d to %d at position %d".formatted(corrections, number, entry.position()));
        }
        corrections = number;
        if (status instanceof PublicStatus.Published print) {
            status = new PublicStatus.Published(print.revision(), print.first(), entry.at());
        }
    }

    private void embargoed(Embargo set) {
        embargo = set;
        boolean waits = status instanceof PublicStatus.Published
                || (status instanceof PublicStatus.Scheduled scheduled && set.holdsAt(scheduled.at()));
        if (waits) {
            status = new PublicStatus.Scheduled(set.until(), set.zone(), first);
        }
    }

    private static Instant millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
