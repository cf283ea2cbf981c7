package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story's pictures, one page each. */
@ParameterizedClass
@EnumSource(Engine.class)
class GalleryPageTest {

    @AutoClose
    private final TestingPaper paper;

    private final TestingReader reader;
    private final String first;
    private final String second;
    private final String third;

    GalleryPageTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.reader = paper.reader();
        this.first = paper.takesIn(1);
        this.second = paper.takesIn(2);
        this.third = paper.takesIn(3);
    }

    private TestingCopy copy() {
        return story("Regatta").in("sports").withGallery("Boat", first, second).withGallery("Crew", third);
    }

    private Document page(String address) {
        return Jsoup.parse(reader.reads(address), "https://post.example" + address);
    }

    private String printed() {
        StoryId id = paper.prints(copy());
        paper.catchesUp();
        return reader.addressOf(id);
    }

    @Test
    void leadsFromTheStoryToEachPicture() {
        String story = printed();
        assertThat(page(story).select(".gallery ol a").eachAttr("href"))
                .containsExactly(story + "/pictures/1", story + "/pictures/2", story + "/pictures/3");
        assertThat(page(story).select(".gallery img").eachAttr("alt"))
                .containsExactly("Boat 1 seen", "Boat 2 seen", "Crew 1 seen");
        assertThat(page(story).select(".gallery-all a").eachText()).containsOnly("All 3 pictures");
        assertThat(page(story + "/pictures").select(".gallery-tiles a").eachAttr("href"))
                .hasSize(3)
                .allMatch(link -> link.startsWith(story + "/pictures/"));
    }

    @Test
    void showsOnePictureWithItsWordsAndTheWaysOn() {
        String story = printed();
        Document page = page(story + "/pictures/2");
        assertThat(page.select("h1").text()).isEqualTo("Regatta");
        assertThat(page.select(".gallery-position").text()).isEqualTo("2 of 3");
        assertThat(page.select("figure .caption").text()).isEqualTo("Boat 2");
        assertThat(page.select("figure .credit").text()).isEqualTo("Harbour Post");
        assertThat(page.select("figure img").attr("src")).contains(second);
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo(story + "/pictures/1");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(story + "/pictures/3");
        assertThat(page.select(".gallery-nav a").eachAttr("href")).contains(story, story + "/pictures");
        assertThat(page(story + "/pictures/1").select("a[rel=prev]")).isEmpty();
        assertThat(page(story + "/pictures/3").select("a[rel=next]")).isEmpty();
    }

    @Test
    void tellsSearchEnginesWhichPageIsWhich() {
        String story = printed();
        Document page = page(story + "/pictures/2");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(story + "/pictures/2");
        assertThat(page.title()).startsWith("Regatta (2 of 3)");
        assertThat(page(story + "/pictures").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        JsonNode gallery = JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
        assertThat(gallery.path("@type").stringValue()).isEqualTo("ImageGallery");
        assertThat(gallery.path("isPartOf").path("url").stringValue()).endsWith(story);
        assertThat(gallery.path("image")).hasSize(1);
        assertThat(gallery.path("image").path(0).path("caption").stringValue()).isEqualTo("Boat 2");
        assertThat(gallery.path("image").path(0).path("creditText").stringValue())
                .isEqualTo("Harbour Post");
    }

    @Test
    void stopsAtTheLastPicture() {
        String story = printed();
        for (String wrong : List.of("/pictures/4", "/pictures/0", "/pictures/01", "/pictures/x", "/pictures/1/2")) {
            assertThat(reader.sees(story + wrong).status()).as(wrong).isEqualTo(404);
        }
        StoryId plain = paper.prints(story("No pictures"));
        paper.catchesUp();
        assertThat(reader.sees(reader.addressOf(plain) + "/pictures").status()).isEqualTo(404);
    }

    @Test
    void movesWithItsStory() {
        StoryId id = paper.prints(copy());
        paper.catchesUp();
        String before = reader.addressOf(id);
        paper.reprints(id, copy().headed("Great regatta"));
        paper.catchesUp();
        String now = reader.addressOf(id);
        assertThat(now).isNotEqualTo(before);
        assertThat(reader.sees(before + "/pictures/2").text()).isEqualTo(now + "/pictures/2");
        assertThat(reader.sees("/x-" + id + "/pictures").text()).isEqualTo(now + "/pictures");
    }

    @Test
    void goesWithItsStory() {
        StoryId killed = paper.prints(copy());
        StoryId withdrawn = paper.prints(copy());
        paper.catchesUp();
        String of = reader.addressOf(killed);
        String other = reader.addressOf(withdrawn);
        IntStream.rangeClosed(1, 3).forEach(number -> reader.reads(of + "/pictures/" + number));
        paper.kills(killed, "It did not take place.");
        paper.withdraws(withdrawn);
        paper.catchesUp();
        for (String end : List.of("", "/pictures", "/pictures/1", "/pictures/3")) {
            assertThat(reader.sees(of + end).status()).as(end).isEqualTo(410);
            assertThat(reader.sees(of + end).text())
                    .contains("It did not take place.")
                    .doesNotContain("Regatta", "Boat");
            assertThat(reader.sees(other + end).status()).as(end).isEqualTo(404);
        }
    }

    @Test
    void standsInTheReceipt() {
        StoryId id = paper.prints(copy());
        paper.catchesUp();
        String story = reader.addressOf(id);
        String[] places = {
            "gallery " + story + "/pictures",
            "gallery " + story + "/pictures/1",
            "gallery " + story + "/pictures/2",
            "gallery " + story + "/pictures/3"
        };
        assertThat(places(id)).contains(places);
        paper.kills(id, "It did not take place.");
        paper.catchesUp();
        assertThat(places(id)).contains(places);
    }

    private List<String> places(StoryId id) {
        return paper.paper().pressroom().receipts().newest(id).stream()
                .map(Receipts.Receipt::place)
                .toList();
    }

    @Test
    void cutsPicturesAnewWhenSomebodyMovesThePoint() {
        StoryId id = paper.prints(story("Ferry").in("sports").under(second, "A ferry"));
        paper.catchesUp();
        assertThat(reader.reads("/sports")).contains(second + "-320x16-9.jpg");
        paper.paper().pictures().revise(second, 1, facts -> facts.around(new FocalPoint(0, 100)), "desk");
        paper.catchesUp();
        assertThat(reader.reads("/sports"))
                .contains(second + "-320x16-9-0-100.jpg")
                .doesNotContain(second + "-320x16-9.jpg");
        assertThat(reader.reads(reader.addressOf(id))).contains(second + "-400x16-9-0-100.jpg");
    }
}
