package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What pages weigh over the wire, with headers. */
class WeightsTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Browser BROWSER = Browser.open();

    private static final int LITE = 15_000;
    private static final int FIRST_VIEW = 40 * 1_024;

    @Test
    void everyLitePageIsUnderFifteenKilobytesAllIn() {
        Set<String> pages = new LinkedHashSet<>(List.of("/lite", "/ko/lite"));
        for (String front : List.of("/lite", "/ko/lite")) {
            Jsoup.parse(NEWSSTAND.get(front).body())
                    .select("a[href$=/lite]")
                    .eachAttr("href")
                    .forEach(pages::add);
        }
        for (String section : List.copyOf(pages)) {
            Jsoup.parse(NEWSSTAND.get(section).body())
                    .select("main a[href$=/lite]")
                    .eachAttr("href")
                    .forEach(pages::add);
        }
        for (String page : pages) {
            assertThat(NEWSSTAND.weight(page)).as(page).isLessThan(LITE);
            assertThat(Jsoup.parse(NEWSSTAND.get(page).body())
                            .select("script, img, link[rel=stylesheet], link[rel=preload]"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(pages).hasSizeGreaterThan(150);
    }

    @Test
    void theFirstViewOfAStoryIsFiveRequestsAndUnderFortyKilobytesWithoutPictures() {
        firstView(NEWSSTAND.newestStory());
        firstView(NEWSSTAND.leadStory());
    }

    private static void firstView(String story) {
        List<Request> requests = new ArrayList<>();
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.onRequest(requests::add);
            page.navigate(NEWSSTAND.address(story));
            page.waitForTimeout(2_000);
            Set<String> first = new LinkedHashSet<>();
            for (Request request : List.copyOf(requests)) {
                String path = request.url().substring(NEWSSTAND.address("").length());
                if (!path.startsWith("/pictures/")) {
                    first.add(path);
                }
            }
            assertThat(first).hasSizeLessThanOrEqualTo(5).allMatch(path -> path.startsWith("/"));
            assertThat(first.stream()
                            .filter(path -> !path.startsWith("/v/"))
                            .mapToInt(NEWSSTAND::weight)
                            .sum())
                    .isLessThanOrEqualTo(FIRST_VIEW);
            Browser.awaits(page, "navigator.serviceWorker.getRegistration().then(one => one !== undefined)");
        }
    }
}
