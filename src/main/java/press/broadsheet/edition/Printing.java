package press.broadsheet.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.journal.sql.Projection;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Block;
import press.broadsheet.story.Copy;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;

/** Makes the tables of the edition from the journal, and notes with each change what it made stale. */
public final class Printing implements Projection {

    /** What is kept of a story, each row under its number. */
    private static final List<String> BY_STORY = List.of(
            "printed",
            "printed_in",
            "printed_picture",
            "printed_focus",
            "printed_video",
            "printed_event",
            "gone",
            "gone_in");

    private final Mastheads mastheads;

    public Printing(Mastheads mastheads) {
        this.mastheads = mastheads;
    }

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public void apply(Session session, List<Entry> entries) {
        Touches touches = new Touches();
        for (Entry entry : entries) {
            touches.at(entry.position(), entry.at());
            apply(session, entry, touches);
        }
        touches.keep(session);
        mastheads.current(session).ifPresent(masthead -> touches.months().keep(session, masthead.zone()));
    }

    private void apply(Session session, Entry entry, Touches touches) {
        switch (entry.change()) {
            case Change.StoryPublished published -> print(session, published, touches);
            case Change.StoryCorrected corrected -> correct(session, corrected.story(), entry.at(), touches);
            case Change.StoryWithdrawn withdrawn -> remove(session, withdrawn.story(), touches);
            case Change.EmbargoSet embargo -> remove(session, embargo.story(), touches);
            case Change.StoryKilled killed -> {
                String path = path(session, killed.story());
                remove(session, killed.story(), touches);
                bury(session, killed.story(), path, entry.at());
                mourn(session, killed.story(), touches);
            }
            case Change.StoryDelisted delisted -> touches.add(Subjects.story(delisted.story()));
            case Change.StoryRelisted relisted -> touches.add(Subjects.story(relisted.story()));
            case Change.TranslationsSet set -> set.stories().forEach(story -> touches.add(Subjects.story(story)));
            case Change.InstalmentSet set -> {
                relist(session, set.story(), touches);
                touches.add(ListName.series(set.title(), set.series()).value());
            }
            case Change.InstalmentRemoved removed -> {
                relist(session, removed.story(), touches);
                touches.add(ListName.series(removed.title(), removed.series()).value());
            }
            case Change.SeriesSet set -> touchSeries(set.title(), set.name(), touches);
            case Change.SeriesRemoved removed -> {
                ListName list = ListName.series(removed.title(), removed.name());
                Lists.words(session, list).forEach(words -> relist(session, words.id(), touches));
                touchSeries(removed.title(), removed.name(), touches);
            }
            case Change.MastheadSet masthead -> {
                touches.add(Subjects.MASTHEAD);
                moveTitles(session, masthead.version(), touches);
                touches.months().mastheadSet(entry.at());
            }
            case Change.HousePageSet page -> {
                touches.add(Subjects.house(page.title(), page.name()));
                touches.add(Subjects.houses(page.title()));
            }
            case Change.PersonSet set -> touchPerson(set.title(), set.words(), touches);
            case Change.PersonRemoved removed -> touchPerson(removed.title(), removed.words(), touches);
            case Change.CampaignSet _, Change.CampaignEnded _ -> touches.add(Subjects.CAMPAIGNS);
            case Change.PictureRevised revised -> touches.add(Subjects.picture(revised.picture()));
            case Change.CaptionsSet set -> touches.add(Subjects.video(set.video()));
            case Change.CaptionsRemoved removed -> touches.add(Subjects.video(removed.video()), 0, true);
            case Change.TranscriptSet set -> touches.add(Subjects.video(set.video()));
            case Change.TranscriptRemoved removed -> touches.add(Subjects.video(removed.video()), 0, true);
            case Change.BellyBandSet posted -> touches.add(Subjects.bellyBand(posted.title()));
            case Change.BellyBandRemoved down -> touches.add(Subjects.bellyBand(down.title()));
            case Change.StoryFiled _,
                    Change.StoryRevised _,
                    Change.PublicationScheduled _,
                    Change.ScheduleCancelled _,
                    Change.EmbargoLifted _,
                    Change.AddressKept _,
                    Change.OfLetter _,
                    Change.PictureTakenIn _,
                    Change.VideoTakenIn _,
                    Change.OfStaffer _,
                    Change.TokenIssued _ -> {}
        }
    }

    private static void touchSeries(String prefix, String name, Touches touches) {
        touches.add(Subjects.serials(prefix));
        touches.add(ListName.series(prefix, name).value());
    }

    private static void touchPerson(String prefix, String words, Touches touches) {
        touches.add(Subjects.person(prefix, words));
        touches.add(Subjects.people(prefix));
    }

    private void print(Session session, Change.StoryPublished published, Touches touches) {
        StoryId id = published.story();
        clear(session, id, touches, false);
        Copy copy = StoryText.copy(session, id, published.revision());
        Card card = card(id, copy, published.first(), published.updated());
        session.sql("""
                        INSERT INTO printed
                          (story_id, revision, first_at, updated_at, language, headline, card, copy)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        published.revision(),
                        Session.stamp(published.first()),
                        Session.stamp(published.updated()),
                        card.placed().language().tag(),
                        card.headline(),
                        CardJson.write(card),
                        StoryText.json(session, id, published.revision()).orElseThrow())
                .update();
        enlist(session, id, published.first(), Memberships.of(session, id, copy, masthead(session)), touches);
        show(session, id, copy);
        announce(session, id, copy);
    }

    private Masthead masthead(Session session) {
        return mastheads.current(session).orElseThrow(() -> new IllegalStateException("the paper has no masthead"));
    }

    static Card card(StoryId id, Copy copy, Instant first, Instant updated) {
        VideoUse film = copy.leadVideo();
        return new Card(
                id,
                AddressWords.story(copy.placing().home(), copy.headline().text(), id),
                copy.titles(),
                copy.sourcing().byline(),
                new Card.Placed(copy.placing().language(), copy.placing().home()),
                first,
                updated,
                copy.cardPicture(),
                film == null ? null : film.video(),
                copy.body().review().map(Block.Review::rating).orElse(null));
    }

    private static void enlist(Session session, StoryId id, Instant first, List<ListName> lists, Touches touches) {
        long at = first.toEpochMilli();
        List<Object[]> rows = new ArrayList<>();
        for (ListName list : lists) {
            rows.add(new Object[] {list.value(), at, id.value()});
            touches.add(list.value(), at, false);
            touches.months().add(list.value(), at, 1);
        }
        session.batch("INSERT INTO printed_in (list, first_at, story_id) VALUES (?, ?, ?)", rows);
    }

    /** A title that was opened or closed takes the stories of its sections with it. */
    private void moveTitles(Session session, int version, Touches touches) {
        for (String prefix : mastheads.openedOrClosed(session, version)) {
            ListName section = new ListName("section:" + prefix);
            Lists.words(session, section).forEach(words -> relist(session, words, touches));
            mourned(session, section).forEach(story -> mourn(session, story, touches));
        }
    }

    /** Puts a story into the lists in which it stands now; one that is not in print stands in none. */
    private void relist(Session session, StoryId id, Touches touches) {
        Lists.words(session, id).ifPresent(words -> {
            relist(session, words, touches);
            touches.add(Subjects.story(id));
        });
    }

    private void relist(Session session, Lists.Words words, Touches touches) {
        unlist(session, words.id(), touches, false);
        session.sql("DELETE FROM printed_in WHERE story_id = ?")
                .param(words.id().value())
                .update();
        List<ListName> lists = Memberships.of(session, words.id(), words.copy(), masthead(session));
        enlist(session, words.id(), words.first(), lists, touches);
    }

    /** Notes on which days what the story lists goes on. */
    private static void announce(Session session, StoryId id, Copy copy) {
        List<Object[]> rows = new ArrayList<>();
        for (Occasion occasion : copy.body().occasions()) {
            rows.add(new Object[] {
                id.value(),
                rows.size(),
                occasion.from().toString(),
                occasion.to().toString()
            });
        }
        session.batch("INSERT INTO printed_event (story_id, number, from_day, to_day) VALUES (?, ?, ?, ?)", rows);
    }

    private static void show(Session session, StoryId id, Copy copy) {
        List<Object[]> rows = new ArrayList<>();
        PictureUse lead = copy.picture();
        if (lead != null) {
            rows.add(new Object[] {lead.picture(), id.value()});
        }
        copy.body().pictures().forEach(use -> rows.add(new Object[] {use.picture(), id.value()}));
        session.batch(
                "INSERT INTO printed_picture (hash, story_id) VALUES (?, ?) ON CONFLICT (hash, story_id) DO NOTHING",
                rows);
        session.batch("""
                INSERT INTO printed_focus (hash, story_id, x, y) VALUES (?, ?, ?, ?)
                ON CONFLICT (hash, story_id, x, y) DO NOTHING
                """, focuses(id, copy));
        session.batch(
                "INSERT INTO printed_video (hash, story_id) VALUES (?, ?) ON CONFLICT (hash, story_id) DO NOTHING",
                copy.body().videos().stream()
                        .map(film -> new Object[] {film.video(), id.value()})
                        .toList());
    }

    private static List<Object[]> focuses(StoryId id, Copy copy) {
        List<PictureUse> uses = new ArrayList<>(copy.body().pictures());
        PictureUse lead = copy.picture();
        if (lead != null) {
            uses.add(lead);
        }
        List<Object[]> rows = new ArrayList<>();
        for (PictureUse use : uses) {
            FocalPoint focus = use.focus();
            if (focus != null) {
                rows.add(new Object[] {use.picture(), id.value(), focus.x(), focus.y()});
            }
        }
        return rows;
    }

    private static void correct(Session session, StoryId id, Instant at, Touches touches) {
        int changed = session.sql("UPDATE printed SET updated_at = ? WHERE story_id = ? AND updated_at < ?")
                .params(Session.stamp(at), id.value(), Session.stamp(at))
                .update();
        if (changed > 0) {
            lists(session, id).forEach((list, first) -> {
                touches.add(list, first, false);
                touches.months().add(list, first, 0);
            });
        }
        touches.add(Subjects.story(id));
    }

    private static void remove(Session session, StoryId id, Touches touches) {
        clear(session, id, touches, true);
    }

    /** Takes a story out of every table; what showed it is stale, or to be purged when it must not be seen again. */
    private static void clear(Session session, StoryId id, Touches touches, boolean purge) {
        unlist(session, id, touches, purge);
        touches.add(Subjects.story(id), 0, purge);
        if (purge) {
            touches.add(Subjects.TAKEN_OUT);
        }
        for (String table : BY_STORY) {
            session.sql("DELETE FROM " + table + " WHERE story_id = ?")
                    .param(id.value())
                    .update();
        }
    }

    private static void unlist(Session session, StoryId id, Touches touches, boolean purge) {
        lists(session, id).forEach((list, first) -> {
            touches.add(list, first, purge);
            touches.months().add(list, first, -1);
        });
    }

    private static Map<String, Long> lists(Session session, StoryId id) {
        Map<String, Long> lists = new LinkedHashMap<>();
        session.sql("SELECT list, first_at FROM printed_in WHERE story_id = ? ORDER BY list")
                .param(id.value())
                .query(row -> {
                    lists.put(row.getString("list"), row.getLong("first_at"));
                });
        return lists;
    }

    private static void bury(Session session, StoryId id, String path, Instant at) {
        Copy copy = printedLast(session, id);
        String language = copy.placing().language().tag();
        session.sql("""
                        INSERT INTO gone (story_id, path, first_at, at, notice, language, gallery)
                        SELECT id, ?, COALESCE(first_at, ?), ?, COALESCE(kill_notice, ''), ?, ? FROM story WHERE id = ?
                        """)
                .params(
                        path,
                        Session.stamp(at),
                        Session.stamp(at),
                        language,
                        copy.body().gallery().size(),
                        id.value())
                .update();
    }

    /** Notes in which lists a killed story stood, so that feeds can say that it is gone. */
    private void mourn(Session session, StoryId id, Touches touches) {
        session.sql("DELETE FROM gone_in WHERE story_id = ?").param(id.value()).update();
        List<Object[]> rows = new ArrayList<>();
        for (ListName list : Memberships.of(session, id, printedLast(session, id), masthead(session))) {
            rows.add(new Object[] {list.value(), id.value()});
            touches.add(Subjects.gone(list.value()));
        }
        session.batch("INSERT INTO gone_in (list, story_id) VALUES (?, ?)", rows);
    }

    private static List<StoryId> mourned(Session session, ListName list) {
        return session.sql("SELECT story_id FROM gone_in WHERE list = ? ORDER BY story_id")
                .param(list.value())
                .query((row, _) -> new StoryId(row.getLong("story_id")))
                .list();
    }

    /** Where readers know a story that is about to go; one that is not in print, by the words it had. */
    private static String path(Session session, StoryId id) {
        return session.sql("SELECT story_id, first_at, updated_at, card FROM printed WHERE story_id = ?")
                .param(id.value())
                .query((row, _) -> Lists.card(row).path())
                .optional()
                .orElseGet(() -> {
                    Copy copy = printedLast(session, id);
                    return AddressWords.story(
                            copy.placing().home(), copy.headline().text(), id);
                });
    }

    /** The words that were in print last: what was saved since is nobody's business outside. */
    private static Copy printedLast(Session session, StoryId id) {
        int revision = JournalTable.printedLast(session, id).orElse(1);
        return StoryText.copy(session, id, revision);
    }

    @Override
    public void drop(Session session) {
        for (String table : BY_STORY) {
            session.sql("DELETE FROM " + table).update();
        }
        session.sql("DELETE FROM printed_month").update();
        session.sql("DELETE FROM touched").update();
    }
}
