package press.broadsheet.testing;

import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.broadsheet.masthead.Series;
import press.broadsheet.story.Block;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.StoryId;

/** A history in which everything has happened that can happen to a story, the paper following as it goes. */
public final class TestingYear {

    private static final List<String> SECTIONS = List.of(
            "national/politics",
            "national/courts",
            "world",
            "business/companies",
            "finance/companies",
            "finance/markets",
            "sports/football",
            "opinion",
            "photos");

    private final TestingPaper paper;
    private final List<StoryId> stories = new ArrayList<>();

    private TestingYear(TestingPaper paper) {
        this.paper = paper;
    }

    /** Fills the paper with all that can happen; returns the numbers of all stories. */
    public static List<StoryId> fill(TestingPaper paper) {
        return fill(paper, 12, () -> {});
    }

    /**
     * The same, for so many days.
     *
     * @param days how long it goes on; after 8 everything has happened once
     * @param nowAndThen done every six days, such as looking at the paper
     */
    public static List<StoryId> fill(TestingPaper paper, int days, Runnable nowAndThen) {
        TestingYear year = new TestingYear(paper);
        year.fill(days, nowAndThen);
        return List.copyOf(year.stories);
    }

    private void fill(int days, Runnable nowAndThen) {
        paper.setsHousePage("", "about", "About us", "We have been here since 1969.");
        paper.setsHousePage("", "code-of-ethics", "Code of ethics", "We name our sources where we may.");
        paper.setsHousePage("ko", "about", "신문사 소개", "1969년부터 있었습니다.");
        paper.introduces(Newsroom.mara(paper.takesIn(71)));
        paper.introduces(Newsroom.haneul(null));
        paper.begins("strip", Series.Kind.COMIC, "opinion");
        paper.lays("", "We print late on Sundays.");
        for (int day = 0; day < days; day++) {
            oneDay(day);
            appear(day);
            paper.waits(Duration.ofHours(23));
            if (day % 6 == 5) {
                nowAndThen.run();
            }
        }
        paper.keepsAddress("/2009/05/old-story.html", stories.get(3));
        paper.keepsAddress("/?p=12", stories.get(4));
        paper.introduces(Newsroom.mara(paper.takesIn(72)));
        paper.letsGo("ko", Newsroom.HANEUL);
        paper.setsHousePage("", "about", "About the Harbour Post", "We have been here since 1969, most days.");
        paper.catchesUp();
    }

    /** Every third one is led by a film, with captions that change. */
    private TestingCopy plain(int day, String picture) {
        TestingCopy plain = story("Plain story " + day).in("sports/football").showing(picture, "Inside");
        if (day % 3 > 0) {
            return plain;
        }
        String film = paper.takesInFilm(day % 2);
        paper.captions(film, "en", "Said on day " + day + ".");
        return plain.ledBy(film, picture, "Film of day " + day);
    }

    private void oneDay(int day) {
        String picture = paper.takesIn(day % 5);
        StoryId lead = prints(story("Lead of day " + day)
                .in(SECTIONS.get(day % SECTIONS.size()), "national")
                .by(Newsroom.MARA, day % 2 == 0 ? Newsroom.INES : Newsroom.TOBIAS)
                .about("Harbour", "Day " + day % 4)
                .kicked("Analysis")
                .under(picture, "Picture of day " + day)
                .pointingTo(stories.isEmpty() ? new StoryId(1) : stories.getLast()));
        StoryId korean = prints(story("한국어 기사 " + day)
                .in("ko/national/politics")
                .by(Newsroom.HANEUL)
                .about("항구"));
        StoryId plain = prints(plain(day, picture).withGallery("Gallery of day " + day, picture, picture));
        paper.catchesUp();
        switch (day % 8) {
            case 0 -> paper.corrects(lead, "The day was " + day + ".");
            case 1 -> paper.kills(plain, "Story of day " + day + " was wrong.");
            case 2 -> paper.embargoes(lead, Duration.ofHours(30));
            case 3 -> paper.withdraws(korean);
            case 4 ->
                paper.reprints(
                        plain,
                        story("Moved story " + day).in("world", "business").about("Moved"));
            case 5 ->
                paper.schedules(
                        keep(paper.files(story("Night story " + day))),
                        paper.clock().instant().plusSeconds(60));
            case 6 -> paper.kills(korean, "기사 " + day + "을 철회했습니다.");
            default -> {
                keep(paper.files(story("Draft " + day)));
                paper.withdraws(lead);
                paper.publishes(lead);
            }
        }
    }

    /** What appears for a day: a strip that is prepared two days ahead, and something that goes on for a week. */
    private void appear(int day) {
        LocalDate today = LocalDate.ofInstant(paper.clock().instant(), TestingPaper.SEOUL);
        StoryId strip = paper.prepares(story("Strip of day " + day).in("opinion"), "strip", today.plusDays(2));
        Occasion fair = new Occasion("Fair of day " + day, "Quay", today, today.plusDays(6), "10:00", "Free", null);
        paper.prints(story("Fairs of day " + day).in("opinion").with(new Block.Event(fair)));
        if (day % 8 == 3) {
            paper.paper().dailies().instalments().remove(strip, Newsroom.NIGHT_DESK);
        }
        paper.catchesUp();
    }

    private StoryId prints(TestingCopy copy) {
        return keep(paper.prints(copy));
    }

    private StoryId keep(StoryId id) {
        stories.add(id);
        return id;
    }
}
