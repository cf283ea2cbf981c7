package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Films on pages: over the story, in it, on cards, and what programs are told of them. */
@ParameterizedClass
@EnumSource(Engine.class)
class FilmPageTest {

    @AutoClose
    private final TestingPaper paper;

    private final String film;
    private final String poster;

    FilmPageTest(Engine engine) {
        paper = TestingPaper.on(engine);
        film = paper.takesInFilm(1);
        poster = paper.takesIn(1);
    }

    private Document page(StoryId id) {
        paper.catchesUp();
        return Jsoup.parse(paper.reader().reads(paper.reader().addressOf(id)));
    }

    private TestingCopy led() {
        return story("Ferry returns").in("national/politics").ledBy(film, poster, "The boat");
    }

    @Test
    void leadsTheStoryAndIsCompleteWithoutScript() {
        paper.captions(film, "en", "<v Mara>The boat is back.");
        paper.captions(film, "ko", "배가 돌아왔다.");
        Document page = page(paper.prints(led()));
        Element video = page.expectFirst("article > .film video");
        assertThat(video.attr("src")).isEqualTo("/videos/" + film + ".mp4");
        assertThat(video.attr("poster")).isEqualTo("/pictures/" + poster + "-400.jpg");
        assertThat(video.attr("preload")).isEqualTo("none");
        assertThat(video.hasAttr("controls")).isTrue();
        assertThat(video.hasAttr("playsinline")).isTrue();
        assertThat(video.hasAttr("autoplay")).isFalse();
        assertThat(video.attr("width") + " x " + video.attr("height")).isEqualTo("640 x 360");
        assertThat(video.attr("aria-label")).isEqualTo("The boat");
        assertThat(video.select("track").eachAttr("srclang")).containsExactly("en", "ko");
        assertThat(video.select("track").eachAttr("label")).containsExactly("English", "한국어");
        assertThat(video.select("track[default]").eachAttr("srclang")).containsExactly("en");
        assertThat(video.expectFirst("a").attr("href")).isEqualTo("/videos/" + film + ".mp4");
        assertThat(page.expectFirst(".film figcaption").text())
                .isEqualTo("The boat 0:24 Caption of The boat Harbour Post");
        assertThat(page.expectFirst(".film time").attr("datetime")).isEqualTo("PT24S");
        assertThat(page.expectFirst("details.transcript").text()).isEqualTo("Transcript Mara: The boat is back.");
        assertThat(page.select("video")).hasSize(1);
        assertThat(page.select("article > figure.picture")).isEmpty();
        assertThat(HtmlCheck.complaints(page.outerHtml())).isEmpty();
    }

    @Test
    void standsInTheTextUnderAPicture() {
        Document page = page(paper.prints(led().under(paper.takesIn(2), "The ferry")));
        assertThat(page.select("article > figure.picture")).hasSize(1);
        assertThat(page.select(".story-body .film video")).hasSize(1);
        assertThat(page.select("track, .transcript")).isEmpty();
    }

    @Test
    void showsWhatAnEditorWroteBeforeWhatCaptionsComeTo() {
        paper.captions(film, "en", "The boat is back.");
        StoryId id = paper.prints(led());
        assertThat(page(id).expectFirst(".transcript div").text()).isEqualTo("The boat is back.");
        paper.paper().videoWords().transcribe(film, Language.ENGLISH, "A boat.\n\nIt is back.", "editor");
        assertThat(page(id).select(".transcript p").eachText()).containsExactly("A boat.", "It is back.");
        paper.paper().videoWords().untranscribe(film, Language.ENGLISH, "editor");
        assertThat(page(id).expectFirst(".transcript div").text()).isEqualTo("The boat is back.");
        paper.paper().videoWords().uncaption(film, Language.ENGLISH, "editor");
        assertThat(page(id).select("track, .transcript")).isEmpty();
    }

    @Test
    void saysInWhichLanguageATranscriptIsWhenItIsAnother() {
        paper.captions(film, "ko", "배가 돌아왔다.");
        Document page = page(paper.prints(led()));
        assertThat(page.expectFirst(".transcript div").attr("lang")).isEqualTo("ko");
        assertThat(page.select("track[default]")).isEmpty();
    }

    @Test
    void showsItsLengthOnCards() {
        paper.prints(led());
        paper.prints(story("Plain").in("national/politics").under(poster, "The ferry"));
        paper.catchesUp();
        Document front = Jsoup.parse(paper.reader().reads("/national/politics"));
        Element card = front.expectFirst("article:has(a[href*=ferry-returns])");
        assertThat(card.expectFirst(".film-mark").text()).isEqualTo("Video 0:24");
        assertThat(card.expectFirst("img").attr("src")).contains(poster);
        assertThat(front.expectFirst("article:has(a[href*=plain])").select(".film-mark"))
                .isEmpty();
    }

    @Test
    void tellsProgramsOfTheFilm() {
        Document page = page(paper.prints(led()));
        String address = TestingPaper.masthead().address();
        assertThat(page.expectFirst("meta[property=og:video]").attr("content"))
                .isEqualTo(address + "/videos/" + film + ".mp4");
        assertThat(page.expectFirst("meta[property=og:video:type]").attr("content"))
                .isEqualTo("video/mp4");
        assertThat(page.expectFirst("meta[property=og:image]").attr("content")).contains(poster);
        JsonNode graph = JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data())
                .required("@graph");
        JsonNode video = graph.get(1);
        assertThat(video.required("@type").stringValue()).isEqualTo("VideoObject");
        assertThat(video.required("name").stringValue()).isEqualTo("The boat");
        assertThat(video.required("description").stringValue()).isEqualTo("Caption of The boat");
        assertThat(video.required("duration").stringValue()).isEqualTo("PT24S");
        assertThat(video.required("contentUrl").stringValue()).isEqualTo(address + "/videos/" + film + ".mp4");
        assertThat(video.required("thumbnailUrl").stringValue()).startsWith(address + "/pictures/" + poster);
        assertThat(video.required("uploadDate").stringValue()).endsWith("+09:00");
    }

    @Test
    void offersPlayersOfTheListAndLinksToTheRest() {
        Document page = page(paper.prints(story("Elsewhere")
                .embedding("https://www.youtube.com/watch?v=abcDEF_-123", "The <night>")
                .embedding("https://video.example/1", "Another")));
        Element card = page.expectFirst("div.embed");
        assertThat(card.attr("data-frame")).isEqualTo("https://www.youtube-nocookie.com/embed/abcDEF_-123");
        assertThat(card.attr("data-play")).isEqualTo("Play here – loads from youtube.com");
        assertThat(card.expectFirst("a").attr("href")).isEqualTo("https://www.youtube.com/watch?v=abcDEF_-123");
        assertThat(card.text()).isEqualTo("From YouTube The <night>");
        assertThat(page.expectFirst("p.embed a").attr("href")).isEqualTo("https://video.example/1");
        assertThat(page.select("iframe, script[src*=youtube], img[src^=http]")).isEmpty();
        assertThat(HtmlCheck.complaints(page.outerHtml())).isEmpty();
    }
}
