package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.masthead.Dress;
import press.broadsheet.masthead.Identity;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Nameplate;
import press.broadsheet.masthead.Outfit;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines, feed readers and those who share a page find in its head. */
class ToldToProgramsTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><!-- & \" ' --> done";

    private static final String ADDRESS = "https://harbour.example";

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private static TestingCopy copy(String headline) {
        return TestingCopy.story(headline);
    }

    private Document page(String path) {
        return Jsoup.parse(paper.reader().reads(path), ADDRESS + path);
    }

    private Document story(StoryId id) {
        paper.catchesUp();
        return page(paper.reader().addressOf(id));
    }

    private static JsonNode told(Document page, String type) {
        JsonNode data = JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
        return StreamSupport.stream(data.path("@graph").spliterator(), false)
                .filter(node -> node.path("@type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> meta(Document page, String property) {
        return page.select("meta[property=" + property + "], meta[name=" + property + "]")
                .eachAttr("content");
    }

    @Test
    void aStoryIsANewsArticle() {
        String picture = paper.takesIn(1);
        StoryId id = paper.prints(copy("Ferry returns")
                .in("sports/football")
                .by("Ada Lund", "!!!")
                .about("Boats", "Tides")
                .under(picture, "The ferry"));
        paper.corrects(id, "It was the 7.05.");
        Document page = story(id);
        JsonNode article = told(page, "NewsArticle");
        assertThat(article.path("headline").asString()).isEqualTo("Ferry returns");
        assertThat(article.path("datePublished").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+09:00");
        assertThat(article.path("dateModified").asString()).endsWith("+09:00");
        assertThat(article.path("mainEntityOfPage").asString())
                .isEqualTo(page.expectFirst("link[rel=canonical]").attr("href"));
        assertThat(article.path("author").path(0).path("url").asString()).isEqualTo(ADDRESS + "/author/ada-lund");
        assertThat(article.path("author").path(1).has("url")).isFalse();
        assertThat(article.path("image"))
                .extracting(image -> image.path("url").asString().replaceFirst(".*-[34]00", "")
                        + " " + image.path("width").asInt()
                        + " " + image.path("height").asInt())
                .containsExactly("x16-9.jpg 400 225", "x4-3.jpg 400 300", "x1-1.jpg 300 300");
        assertThat(article.path("publisher").path("@type").asString()).isEqualTo("NewsMediaOrganization");
        assertThat(article.path("publisher").path("logo").path("url").asString())
                .startsWith(ADDRESS + "/assets/touch-icon-")
                .endsWith(".png");
        assertThat(article.path("articleSection").path(0).asString()).isEqualTo("Football");
        assertThat(article.path("keywords").path(1).asString()).isEqualTo("Tides");
        assertThat(article.path("inLanguage").asString()).isEqualTo("en");
        assertThat(article.path("isAccessibleForFree").asBoolean()).isTrue();
        assertThat(article.path("correction").path(0).path("text").asString()).isEqualTo("It was the 7.05.");
        JsonNode crumbs = told(page, "BreadcrumbList").path("itemListElement");
        assertThat(crumbs).hasSize(4);
        assertThat(crumbs.path(1).path("item").asString()).isEqualTo(ADDRESS + "/sports");
        assertThat(crumbs.path(3).path("name").asString()).isEqualTo("Ferry returns");
    }

    @Test
    void noTextOfAStoryLeavesItsScript() {
        Document page = story(paper.prints(copy(HOSTILE).by("</script>").about("<!--")));
        assertThat(told(page, "NewsArticle").path("headline").asString()).isEqualTo(HOSTILE);
        assertThat(page.select("script")).hasSize(3);
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void theFrontSaysWhoPublishesIt() {
        assertThat(told(page("/"), "NewsMediaOrganization").path("name").asString())
                .isEqualTo("The Harbour Post");
        assertThat(told(page("/ko"), "WebSite").path("url").asString()).isEqualTo(ADDRESS + "/ko");
    }

    @Test
    void theFrontsOfTheTitlesNameOneAnother() {
        for (String front : List.of("/", "/ko")) {
            assertThat(page(front).select("link[hreflang]"))
                    .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
                    .containsExactly("en " + ADDRESS + "/", "ko " + ADDRESS + "/ko", "x-default " + ADDRESS + "/");
        }
    }

    @Test
    void aSharedStoryHasItsPictureItsTimesAndItsPlace() {
        String picture = paper.takesIn(2);
        Document page = story(paper.prints(copy("Ferry returns")
                .in("sports/football")
                .about("Boats", "Tides")
                .under(picture, "The ferry")));
        assertThat(meta(page, "og:type")).containsExactly("article");
        assertThat(meta(page, "og:locale")).containsExactly("en_US");
        assertThat(meta(page, "og:image:width")).containsExactly("400");
        assertThat(meta(page, "og:image:height")).containsExactly("225");
        assertThat(meta(page, "og:image:alt")).containsExactly("The ferry");
        assertThat(meta(page, "article:published_time"))
                .singleElement()
                .asString()
                .endsWith("+09:00");
        assertThat(meta(page, "article:modified_time")).hasSize(1);
        assertThat(meta(page, "article:section")).containsExactly("Football");
        assertThat(meta(page, "article:tag")).containsExactly("Boats", "Tides");
        assertThat(meta(page, "twitter:card")).containsExactly("summary_large_image");
        assertThat(meta(page("/ko"), "og:locale")).containsExactly("ko_KR");
    }

    @Test
    void aFeedIsCalledByItsSectionAndLeftOutWithIt() {
        StoryId id = paper.prints(copy("Ferry returns").in("opinion"));
        assertThat(story(id).select("link[type=application/rss+xml]").eachAttr("title"))
                .containsExactly("Opinion | The Harbour Post");
        Masthead masthead = TestingPaper.masthead();
        Title main = masthead.main();
        List<Section> left = main.sections().stream()
                .filter(section -> !section.path().value().equals("opinion"))
                .toList();
        paper.sets(masthead.with(new Title(
                main.prefix(),
                main.nameplate(),
                main.wordmark(),
                left,
                main.special(),
                main.profiles(),
                main.identity())));
        assertThat(story(id).select("link[type=application/rss+xml]")).isEmpty();
    }

    @Test
    void aNameWithoutLettersIsNoLink() {
        Document page = story(paper.prints(copy("Ferry returns").by("!!!").about("🙂", "Boats")));
        assertThat(page.select("[href$=/topic/], [href$=/author/]")).isEmpty();
        assertThat(page.select(".tags").text()).isEqualTo("🙂 Boats");
        assertThat(page.select(".byline-names").text()).contains("!!!");
    }

    @Test
    void aStoryInAnotherLanguageSaysSo() {
        assertThat(story(paper.prints(copy("عودة العبارة").speaking("ar")))
                        .expectFirst("article.story")
                        .attributes()
                        .html())
                .contains("lang=\"ar\"", "dir=\"rtl\"");
        assertThat(story(paper.prints(copy("Färjan").speaking("sv")))
                        .expectFirst("article.story")
                        .attributes()
                        .html())
                .contains("lang=\"sv\"")
                .doesNotContain("dir=");
        assertThat(story(paper.prints(copy("Ferry")))
                        .expectFirst("article.story")
                        .hasAttr("lang"))
                .isFalse();
    }

    @Test
    void noStoryStandsTwiceOnTheFront() {
        String picture = paper.takesIn(3);
        StoryId side = paper.prints(copy("Side letter").in("sports").under(picture, "A letter"));
        paper.prints(copy("Lead")
                .in("national")
                .under(picture, "A ferry")
                .pointingTo(side)
                .pointingTo(side));
        paper.catchesUp();
        Document front = page("/");
        front.select(".recent-list").remove();
        String path = paper.reader().addressOf(side);
        assertThat(front.select("main a[href=" + path + "]")).hasSize(1);
        assertThat(front.select(".lead-more a").eachAttr("href")).containsExactly(path);
    }

    @Test
    void relatedStoriesAreToldApartByTheirHeadlines() {
        StoryId one = paper.prints(copy("One"));
        StoryId two = paper.prints(copy("Two"));
        Document page = story(paper.prints(copy("Three").pointingTo(one).pointingTo(two)));
        assertThat(page.select("aside.related").eachAttr("aria-label"))
                .containsExactly("Related story: One", "Related story: Two");
    }

    @Test
    void aStoryHasWhateverTheReferenceArticleHas() throws IOException {
        String picture = paper.takesIn(4);
        paper.setsHousePage("", "code-of-ethics", "Code of ethics", "Be fair.");
        StoryId id = paper.prints(copy("Ferry returns").by("Ada Lund").under(picture, "The ferry"));
        paper.corrects(id, "It was the 7.05.");
        JsonNode article = told(story(id), "NewsArticle");
        JsonNode reference = JsonMapper.shared()
                .readTree(Files.readString(Path.of("../shared/data/schemaorg/newsarticle-corrected.json")));
        Set<String> missing = new TreeSet<>(reference.propertyNames());
        missing.removeAll(article.propertyNames());
        // the context stands over the graph; the dateline is that of a story which has one
        missing.removeAll(Set.of("@context", "dateline"));
        assertThat(missing).isEmpty();
        JsonNode front = told(page("/"), "NewsMediaOrganization");
        assertThat(front.path("ethicsPolicy").asString()).isEqualTo(ADDRESS + "/code-of-ethics");
        assertThat(front.path("publishingPrinciples").asString()).isEqualTo(ADDRESS + "/code-of-ethics");
        assertThat(front.has("correctionsPolicy")).isFalse();
        paper.setsHousePage("", "corrections", "Corrections", "We say so.");
        paper.introduces(Newsroom.mara(null));
        paper.catchesUp();
        JsonNode later = told(page("/"), "NewsMediaOrganization");
        assertThat(later.path("correctionsPolicy").asString()).isEqualTo(ADDRESS + "/corrections");
        assertThat(later.path("masthead").asString()).isEqualTo(ADDRESS + "/staff");
    }

    @Test
    void sectionsAuthorsAndTopicsSayWhatTheyAre() {
        String picture = paper.takesIn(5);
        paper.introduces(Newsroom.mara(picture));
        StoryId id = paper.prints(
                copy("Ferry returns").in("sports/football").by(Newsroom.MARA).about("Boats"));
        paper.catchesUp();
        String address = ADDRESS + paper.reader().addressOf(id);
        JsonNode section = told(page("/sports/football"), "CollectionPage");
        assertThat(section.path("name").asString()).isEqualTo("Football");
        assertThat(section.at("/mainEntity/itemListElement/0/url").asString()).isEqualTo(address);
        assertThat(told(page("/sports/football"), "BreadcrumbList").path("itemListElement"))
                .hasSize(3);
        JsonNode person = told(page("/author/mara-lindqvist"), "ProfilePage").path("mainEntity");
        assertThat(person.path("@type").asString()).isEqualTo("Person");
        assertThat(person.path("jobTitle").asString()).isEqualTo("Political editor");
        assertThat(person.at("/image/url").asString()).startsWith(ADDRESS + "/pictures/" + picture);
        JsonNode topic = told(page("/topic/boats"), "CollectionPage");
        assertThat(topic.at("/mainEntity/itemListElement/0/url").asString()).isEqualTo(address);
        assertThat(page("/topic/boats").select("link[type=application/rss+xml]").attr("href"))
                .isEqualTo("/feeds/topic/boats.rss");
    }

    @Test
    void sectionsOfTheTitlesNameTheirCounterparts() {
        for (String path : List.of("/national/politics", "/ko/national/politics")) {
            assertThat(page(path).select("link[hreflang]"))
                    .as(path)
                    .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
                    .containsExactly(
                            "en " + ADDRESS + "/national/politics",
                            "ko " + ADDRESS + "/ko/national/politics",
                            "x-default " + ADDRESS + "/national/politics");
        }
        assertThat(page("/world").select("link[hreflang]")).isEmpty();
    }

    @Test
    void aTitleOfTheFamilyHasLooksOfItsOwnAndIsNoTranslation() {
        Masthead masthead = TestingPaper.masthead();
        Title weekly = new Title(
                "weekly",
                new Nameplate("The Harbour Weekly", "", Language.ENGLISH),
                null,
                List.of(Section.of("weekly/boats", "Boats")),
                List.of(),
                List.of(),
                Identity.UNKNOWN,
                new Outfit(null, new Dress("#00502a", null, Dress.Face.SANS), null));
        List<Title> titles = new ArrayList<>(masthead.titles());
        titles.add(weekly);
        paper.sets(new Masthead(masthead.address(), masthead.zone(), titles));
        paper.catchesUp();
        Document front = page("/weekly");
        assertThat(front.select("link[hreflang], .languages")).isEmpty();
        assertThat(front.expectFirst(".wordmark").text()).isEqualTo("The Harbour Weekly");
        String style = front.expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(style).startsWith("/assets/dress-");
        assertThat(paper.reader().reads(style))
                .startsWith(paper.reader()
                        .reads(page("/").expectFirst("link[rel=stylesheet]").attr("href")))
                .contains(":root{--line:#00502a}", "prefers-color-scheme:dark", "--headline-face:var(--label-face)");
        assertThat(front.select("link[rel=preload]")).isEmpty();
        assertThat(paper.reader().sees("/assets/dress-000000000000.css").status())
                .isEqualTo(301);
        // the paper's own pages lead to it, and it leads back
        assertThat(page("/").select("footer a[href=/weekly]").text()).isEqualTo("The Harbour Weekly");
        assertThat(front.select("footer a[href=/]").text()).contains("The Harbour Post");
        assertThat(page("/").select("link[hreflang]")).hasSize(3);
    }
}
