package press.broadsheet.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Copy;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.json.CopyJson;

/**
 * What the edition should have of a story, in the words of its tables.
 *
 * @param printed the row of the story in print, column by column; empty when it is not in print
 * @param lists null when they cannot be said at the moment
 * @param days the days of what it lists as going on
 * @param gone the time of the kill, or null
 */
record Expected(
        List<Object> printed,
        @Nullable Set<String> lists,
        Set<String> pictures,
        Set<String> films,
        Set<String> days,
        @Nullable Instant gone,
        long first) {

    static Expected of(Session session, StoryId id, PrintFold fold, Optional<Masthead> masthead) {
        PrintFold.InPrint inPrint = fold.inPrint();
        String json = inPrint == null
                ? null
                : StoryText.json(session, id, inPrint.revision()).orElse(null);
        Copy copy = json == null ? null : copy(json);
        if (inPrint == null || json == null || copy == null) {
            // A missing or unreadable revision is named by the checks of the stories and their texts.
            return new Expected(List.of(), Set.of(), Set.of(), Set.of(), Set.of(), fold.gone(), 0);
        }
        Card card = Printing.card(id, copy, inPrint.first(), inPrint.updated());
        return new Expected(
                List.of(
                        inPrint.revision(),
                        Session.stamp(inPrint.first()),
                        Session.stamp(inPrint.updated()),
                        card.placed().language().tag(),
                        card.headline(),
                        CardJson.write(card),
                        json),
                masthead.map(now -> lists(session, id, copy, now)).orElse(null),
                pictures(copy),
                films(copy),
                days(copy),
                null,
                Session.stamp(inPrint.first()));
    }

    private static @Nullable Copy copy(String json) {
        try {
            return CopyJson.read(json);
        } catch (UnfitForPrint _) {
            return null;
        }
    }

    private static Set<String> lists(Session session, StoryId id, Copy copy, Masthead masthead) {
        Set<String> lists = new TreeSet<>();
        Memberships.of(session, id, copy, masthead).forEach(list -> lists.add(list.value()));
        return lists;
    }

    private static Set<String> films(Copy copy) {
        Set<String> films = new TreeSet<>();
        copy.body().videos().forEach(use -> films.add(use.video()));
        return films;
    }

    private static Set<String> days(Copy copy) {
        Set<String> days = new TreeSet<>();
        copy.body()
                .occasions()
                .forEach(occasion -> days.add(days.size() + " " + occasion.from() + " " + occasion.to()));
        return days;
    }

    private static Set<String> pictures(Copy copy) {
        Set<String> pictures = new TreeSet<>();
        PictureUse lead = copy.picture();
        if (lead != null) {
            add(lead, pictures);
        }
        copy.body().pictures().forEach(use -> add(use, pictures));
        return pictures;
    }

    private static void add(PictureUse use, Set<String> pictures) {
        pictures.add(use.picture());
        FocalPoint focus = use.focus();
        if (focus != null) {
            pictures.add(use.picture() + " " + focus);
        }
    }
}
