package press.broadsheet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.Paper;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Instalments;
import press.broadsheet.desk.Publishing;
import press.broadsheet.masthead.HousePages;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.json.MastheadJson;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.html.HtmlReader;
import press.broadsheet.story.html.Library;

/** Fills an empty paper with the demo's masthead, pages about the paper, staff, pictures, films and stories. */
public final class DemoPaper {

    private static final String ACTOR = "demo";
    private static final Pattern RELATED = Pattern.compile("data-related=\"([^\"]+)\"");

    private final Paper paper;
    private final DemoFiles files;
    private final Instant start;
    private final ZoneId zone;

    private DemoPaper(Paper paper, DemoFiles files, ZoneId zone) {
        this.paper = paper;
        this.files = files;
        this.start = paper.clock().instant();
        this.zone = zone;
    }

    /** Fills the paper when it has no masthead yet; a paper that has one is left as it is. */
    public static void fillIfEmpty(Paper paper, String address) {
        boolean empty = paper.database()
                .read(session -> paper.mastheads().current(session).isEmpty());
        if (empty) {
            DemoFiles.with(files -> {
                Masthead masthead =
                        MastheadJson.readYaml(files.text("masthead.yaml")).at(address);
                new DemoPaper(paper, files, masthead.zone()).fill(masthead);
                return address;
            });
        }
    }

    private void fill(Masthead masthead) {
        DemoPictures pictures = DemoPictures.takeIn(files, paper.pictures(), ACTOR);
        DemoFilms films = DemoFilms.takeIn(files, paper, ACTOR);
        DemoStaff staff = DemoStaff.takeIn(files, paper.pictures(), ACTOR);
        List<Dated> copy = dated();
        // One transaction: a demo is there as a whole or not at all.
        paper.database().write(session -> {
            paper.mastheads().set(session, start, ACTOR, masthead);
            housePages(session);
            staff.set(session, start, ACTOR, paper.people());
            DemoSeries.set(files, session, paper.dailies().serials(), ACTOR);
            stories(session, copy, new DemoCopy.Shelves(pictures, films));
            DemoCampaigns.of(files, start, zone).book(session, ACTOR, paper.campaigns());
            return copy.size();
        });
    }

    /**
     * A file with the time at which its story was, or will be, first in print.
     *
     * @param day of the instalment that it is, or null
     */
    private record Dated(
            CopyFile file, Instant first, @Nullable LocalDate day) {}

    private List<Dated> dated() {
        List<Dated> copy = new ArrayList<>();
        for (String path : files.under("copy", ".html")) {
            String name = path.substring(path.lastIndexOf('/') + 1).replace(".html", "");
            CopyFile file = CopyFile.parse(name, files.text(path));
            copy.add(dated(new CopyFile(file.name(), file.head(), DemoDays.written(file.body(), today()))));
        }
        copy.sort(Comparator.comparing(Dated::first).thenComparing(one -> one.file.name()));
        return copy;
    }

    private Dated dated(CopyFile file) {
        String issue = file.get("issue");
        if (issue == null) {
            return new Dated(file, Age.before(start, zone, file.required("age")), null);
        }
        LocalDate day = today().plusDays(Long.parseLong(issue));
        Instant midnight = day.atStartOfDay(zone).toInstant();
        Instant latest = start.minusSeconds(60);
        boolean recent = midnight.isAfter(latest) && !midnight.isAfter(start);
        return new Dated(file, recent ? latest : midnight, day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(start, zone);
    }

    private void stories(Session session, List<Dated> copy, DemoCopy.Shelves shelves) {
        Map<String, StoryId> filed = new HashMap<>();
        DemoCopy reader = new DemoCopy(shelves, filed);
        Map<String, Dated> waiting = new java.util.LinkedHashMap<>();
        copy.forEach(one -> waiting.put(one.file.name(), one));
        for (Dated one : copy) {
            file(session, one, reader, filed, waiting);
        }
        for (Dated one : copy) {
            String name = one.file.get("translates");
            StoryId original = name == null ? null : filed.get(name);
            StoryId translation = filed.get(one.file.name());
            if (original != null && translation != null) {
                paper.newsdesk().translating().set(session, translation, List.of(original), ACTOR);
            }
        }
    }

    /** Files a story after those that its cards point to, so that the cards can name them. */
    private void file(
            Session session, Dated one, DemoCopy reader, Map<String, StoryId> filed, Map<String, Dated> waiting) {
        if (waiting.remove(one.file.name()) == null) {
            return;
        }
        RELATED.matcher(one.file.body()).results().forEach(related -> {
            Dated before = waiting.get(related.group(1));
            if (before != null) {
                file(session, before, reader, filed, waiting);
            }
        });
        DeskStory story = paper.newsdesk().stories().file(session, reader.of(one.file), ACTOR);
        filed.put(one.file.name(), story.id());
        if (!one.first.isAfter(start)) {
            print(session, story, one);
        }
        LocalDate day = one.day;
        if (day != null) {
            // One whose day is to come waits for it, as in any newsroom.
            paper.dailies()
                    .instalments()
                    .set(session, story.id(), new Instalments.Issue("", one.file.required("series"), day), ACTOR);
        }
    }

    private void print(Session session, DeskStory story, Dated one) {
        String updated = one.file.get("updated");
        Instant changed = updated == null ? one.first : Age.before(start, zone, updated);
        paper.newsdesk()
                .publishing()
                .printImported(
                        session,
                        story,
                        new Publishing.Times(one.first, changed.isBefore(one.first) ? one.first : changed),
                        ACTOR);
    }

    private void housePages(Session session) {
        HousePages pages = paper.housePages();
        for (String path : files.under("pages", ".html")) {
            String[] parts = path.split("/", -1);
            CopyFile file = CopyFile.parse(path, files.text(path));
            pages.set(
                    session,
                    start,
                    ACTOR,
                    new HousePages.Text(
                            parts[1].equals("en") ? "" : parts[1],
                            parts[2].replace(".html", ""),
                            file.required("title"),
                            new HtmlReader().read(file.body(), Library.NONE).body()));
        }
    }
}
