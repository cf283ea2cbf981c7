package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.page.looks.Asset;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.pressroom.Cast;

class TemplatePagesTest {

    private static final Path SHOWN = Path.of("target/pages");

    private final Sheets sheets = new Sheets();

    /** A template filled with a view. */
    record Page(String name, TestingViews views, String template, Object view) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> pages() {
        return Stream.of(TestingViews.english(), TestingViews.korean()).flatMap(TemplatePagesTest::pages);
    }

    private static Stream<Page> pages(TestingViews views) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("home", views.home());
        all.put("home-empty", views.emptyHome());
        all.put("home-one", views.homeWithOneStory());
        all.put("section", views.section(true));
        all.put("section-older", views.section(false));
        all.put("section-empty", views.emptySection());
        all.put("section-one", views.sectionWithOneStory());
        all.put("story", views.story());
        all.put("story-bare", views.bareStory());
        all.put("listing", views.listing());
        TestingPeopleViews people = new TestingPeopleViews(views);
        all.put("listing-person", people.author());
        all.put("listing-person-without-stories", people.authorWithoutStories());
        all.put("staff", people.staff());
        TestingGalleryViews gallery = new TestingGalleryViews(views);
        all.put("gallery", gallery.middle());
        all.put("gallery-first", gallery.first());
        all.put("gallery-overview", gallery.overview());
        all.put("search", new TestingSearch(views).found());
        all.put("search-open", new TestingSearch(views).open());
        all.put("search-none", new TestingSearch(views).none());
        all.put("sitemap", views.siteMap());
        all.put("feeds", views.feeds());
        all.put("house", views.house("About"));
        all.put("notice-killed", views.killed());
        TestingFormViews forms = new TestingFormViews(views);
        all.put("print", forms.print());
        all.put("lite-story", forms.liteStory());
        all.put("lite-front", forms.liteFront());
        all.put("offline", forms.offline());
        all.put("notice-missing", views.missing());
        return all.entrySet().stream()
                .map(entry -> new Page(
                        entry.getKey() + "." + views.language(), views, template(entry.getKey()), entry.getValue()));
    }

    private static String template(String page) {
        return page.startsWith("lite-") ? page.replace('-', '/') : page.split("-", 2)[0];
    }

    @ParameterizedTest
    @MethodSource("pages")
    void looksAsItDid(Page page) {
        String html = text(sheets.fill(page.template(), page.view())).replaceAll("\0([\\w-]+):([\\w/-]*)\0", "{$1:$2}");
        Golden.compare(page.name() + ".html", unhashed(html));
    }

    @Test
    void theCheckHearsWhatIsWrong() {
        assertThat(HtmlCheck.complaints("<!doctype html><html lang=en><title>x</title><p><b>no</i>"))
                .isNotEmpty();
    }

    /** Every page in one language and one in the other, since checking takes its time. */
    static Stream<Page> checked() {
        return Stream.concat(
                pages(TestingViews.english()), pages(TestingViews.korean()).limit(1));
    }

    @ParameterizedTest
    @MethodSource("checked")
    void isCorrectHtmlOnceItsSharedPiecesAreIn(Page page) throws IOException {
        String html = Sheets.cut(sheets.fill(page.template(), page.view())).stream()
                .map(part -> switch (part) {
                    case Cast.Part.Own own -> text(own.bytes());
                    case Cast.Part.Shared shared -> shared(shared.name(), page.views());
                })
                .collect(Collectors.joining());
        show(page.name(), html);
        assertThat(HtmlCheck.complaints(html)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void sharedPiecesLookAsTheyDid(TestingViews views) {
        for (String name : List.of("masthead", "recent", "footer", "most-read", "top-ten", "ranked", "belly-band")) {
            Golden.compare(name + "." + views.language() + ".html", unhashed(shared(name + ":", views)));
        }
    }

    static Stream<TestingViews> papers() {
        return Stream.of(TestingViews.english(), TestingViews.korean());
    }

    private String shared(String name, TestingViews views) {
        return text(
                switch (name.substring(0, name.indexOf(':'))) {
                    case "masthead" -> sheets.fill("masthead", views.masthead());
                    case "recent" -> sheets.fill("recent", views.recent());
                    case "footer" -> sheets.fill("footer", views.footer());
                    case "most-read" -> sheets.fill("most-read", views.ranked("most-read"));
                    case "belly-band" ->
                        sheets.fill(
                                "belly-band",
                                new TestingFormViews(views)
                                        .bellyBand(views.language().equals("ko")));
                    case "top-ten" -> sheets.fill("top-stories", views.ranked("ten"));
                    case "top-five" -> sheets.fill("top-stories", views.ranked("five"));
                    case "ranked" -> sheets.fill("ranked", views.ranked("long"));
                    case "ad-top", "ad-side", "ad-story", "ad-front" ->
                        sheets.fill("ad", TestingAds.in(name.substring(3, name.indexOf(':')), views));
                    default -> throw new IllegalArgumentException(name);
                });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unhashed(String html) {
        return html.replaceAll("(/assets/[a-z-]+-)[0-9a-f]{12}", "$1HASH");
    }

    /** Leaves the page where it can be looked at. */
    private static void show(String name, String html) throws IOException {
        for (Asset asset : Looks.shipped().assets()) {
            Path file = SHOWN.resolve(asset.address().substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, asset.bytes());
        }
        Files.writeString(SHOWN.resolve(name + ".html"), html);
    }
}
