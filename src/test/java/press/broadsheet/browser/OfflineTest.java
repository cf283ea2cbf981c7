package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.broadsheet.testing.TestingCopy.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.broadsheet.PaperSettings;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** Stories that were opened can be read again without a network, and only as long as the paper stands by them. */
class OfflineTest {

    private static final Browser BROWSER = Browser.open();
    private static final String KEPT =
            "caches.keys().then(names => names.filter(name => name.startsWith('kept:')).length)";

    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);
    private final TestingSite site = TestingSite.of(paper);
    private StoryId ferry = new StoryId(1);
    private StoryId tram = new StoryId(1);

    @BeforeEach
    void print() {
        String picture = paper.takesIn(4);
        ferry = paper.prints(story("Ferry sails").under(picture, "The boat").saying("It leaves at eight."));
        tram = paper.prints(story("Tram stops").saying("It stands at the pier."));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> site.sees("/x-" + tram).status() == 301
                        && site.sees("/x-" + ferry).status() == 301);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String address(String path) {
        return "http://localhost:" + site.port() + path;
    }

    private String at(StoryId story) {
        return address(site.sees("/x-" + story).text());
    }

    /** What is kept, what was read and what was loaded, for when it is not as it should be. */
    private static final String STATE = """
            caches.keys().then(names => [Date.now(), names.length, ...names.filter(name => !name.includes('old-9')),
              localStorage.read, ...performance.getEntriesByType('resource').map(one => one.name)].join(' '))
            """;

    private static int kept(Page page) {
        return ((Number) page.evaluate(KEPT)).intValue();
    }

    /** Opens a story and waits until the device has it. */
    private static void opens(Page page, String address, int stories) {
        page.navigate(address);
        try {
            // The page before may still be tidying: the number alone does not say that this story is there.
            Browser.awaits(
                    page,
                    "caches.keys().then(names => names.filter(name => name.startsWith('kept:')))"
                            + ".then(kept => kept.length === " + stories
                            + " && kept.some(name => name.endsWith(':' + location.pathname)))");
        } catch (AssertionError never) {
            throw new AssertionError(String.valueOf(page.evaluate(STATE)), never);
        }
        Browser.awaits(page, "navigator.serviceWorker.controller !== null");
    }

    @Test
    void whatWasOpenedCanBeReadWhenTheServerIsGone() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            String first = at(ferry);
            String second = at(tram);
            opens(page, first, 1);
            opens(page, second, 2);
            assertThat(page.locator(".kept-note").count()).isZero();
            String elsewhere = address("/national");
            site.close();
            page.navigate(first);
            // a page that was fetched half a minute ago the browser may show by itself
            page.reload();
            assertThat(page.locator("h1").textContent()).isEqualTo("Ferry sails");
            assertThat(page.locator(".kept-note").textContent()).contains("Kept on this device on");
            assertThat(page.locator(".story-body").textContent()).contains("It leaves at eight.");
            Browser.awaits(page, "document.querySelector('article img').naturalWidth > 0");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
                            .toString())
                    .as("the style sheet is there")
                    .contains("Meridian");
            page.navigate(elsewhere);
            assertThat(page.locator("h1").textContent()).isEqualTo("Kept on this device");
            page.locator(".kept-list a").first().waitFor();
            assertThat(page.locator(".kept-list a").allTextContents()).containsExactly("Tram stops", "Ferry sails");
            page.locator(".kept-list a").last().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Ferry sails");
        }
    }

    @Test
    void aStoryThatWasKilledIsThrownAwayAsSoonAsThereIsANetwork() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            String first = at(ferry);
            opens(page, first, 1);
            opens(page, at(tram), 2);
            page.context().setOffline(true);
            page.navigate(first);
            page.reload();
            assertThat(page.locator(".kept-note").isVisible()).isTrue();
            paper.kills(ferry, "It was wrong.");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> site.sees("/kept.json").text().contains("[" + ferry));
            page.context().setOffline(false);
            // any page at all will do
            page.navigate(address("/about-nothing"));
            Browser.awaits(page, KEPT + ".then(kept => kept === 1)");
            page.context().setOffline(true);
            page.navigate(first);
            page.reload();
            assertThat(page.locator("h1").textContent()).isEqualTo("Kept on this device");
            assertThat(page.content()).doesNotContain("It leaves at eight");
        }
    }

    @Test
    void whoComesBackToAKilledStorySeesItsNoticeAndItIsGone() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            String first = at(ferry);
            opens(page, first, 1);
            paper.kills(ferry, "It was wrong.");
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            site.get(first.substring(first.indexOf('/', 8))).statusCode() == 410);
            page.navigate(first);
            page.reload();
            assertThat(page.locator("main").textContent()).contains("It was wrong.");
            Browser.awaits(page, KEPT + ".then(kept => kept === 0)");
        }
    }

    @Test
    void nothingOldIsShownWhileThereIsANetwork() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            String first = at(ferry);
            opens(page, first, 1);
            paper.reprints(ferry, story("Ferry sails").saying("It leaves at nine."));
            await().atMost(Duration.ofSeconds(20)).until(() -> site.sees(first.substring(first.indexOf('/', 8)))
                    .text()
                    .contains("at nine"));
            // A browser may show a page for half a minute without asking; the worker adds nothing to that.
            page.reload();
            assertThat(page.locator(".story-body").textContent()).contains("It leaves at nine.");
            assertThat(page.locator(".kept-note").count()).isZero();
        }
    }

    @Test
    void keepsNoListsOfOtherStories() {
        paper.kills(tram, "It was wrong.");
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            opens(page, at(ferry), 1);
            Object text = page.evaluate("caches.keys().then(names => names.find(name => name.startsWith('kept:')))"
                    + ".then(name => caches.open(name)).then(cache => cache.match(location.pathname))"
                    + ".then(answer => answer.text())");
            assertThat(text.toString())
                    .contains("It leaves at eight")
                    .doesNotContain("side-column", "class=\"most-read");
        }
    }

    @Test
    void theReaderThrowsAwayOneOrAllAndKeepsNoMore() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            opens(page, at(ferry), 1);
            opens(page, at(tram), 2);
            page.navigate(address("/offline"));
            page.locator(".kept-list button").first().click();
            Browser.awaits(page, KEPT + ".then(kept => kept === 1)");
            assertThat(Accessibility.violations(page)).isEmpty();
            page.locator("[data-kept=toggle]").click();
            Browser.awaits(page, KEPT + ".then(kept => kept === 0)");
            page.locator(".kept-none").waitFor();
            page.navigate(at(ferry));
            page.mouse().move(20, 20);
            page.waitForTimeout(1_500);
            assertThat(kept(page)).isZero();
        }
    }

    @Test
    void atMostSixtyStoriesAreKept() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            opens(page, at(ferry), 1);
            page.evaluate(
                    "Promise.all([...Array(70).keys()].map(one => caches.open(`kept:${Date.now() - 60000 - one}:100:/old-9${one}`)"
                            + ".then(cache => cache.put(`/old-9${one}`, new Response('old')))))");
            opens(page, at(tram), 60);
            page.evaluate("caches.open(`kept:${Date.now() - 60000}:24990000:/large-99`)");
            opens(page, at(ferry), 2);
        }
    }

    @Test
    void aPaperThatWantsNothingKeptHasItAllThrownAway() {
        TestingPaper without = TestingPaper.on(PaperSettings.embedded().withoutOffline());
        try (TestingSite silent = TestingSite.of(without);
                Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate("http://localhost:" + silent.port() + "/");
            page.evaluate("caches.open(`kept:${Date.now()}:100:/old-9`)");
            page.reload();
            Browser.awaits(page, KEPT + ".then(kept => kept === 0)");
            assertThat(page.evaluate("navigator.serviceWorker.getRegistration().then(one => one === undefined)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void thePaperCanBeInstalled() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(address("/ko"));
            Browser.awaits(page, "document.querySelector('link[rel=manifest]') !== null");
            Object manifest =
                    page.evaluate("fetch(document.querySelector('link[rel=manifest]').href).then(one => one.json())"
                            + ".then(one => [one.start_url, one.lang, one.icons.length].join())");
            assertThat(manifest).isEqualTo("/ko,ko,4");
            Object icons = page.evaluate("""
                    async () => {
                      const { icons } = await (await fetch('/manifest.webmanifest')).json();
                      const sizes = await Promise.all(icons.map(async icon => {
                        const map = await createImageBitmap(await (await fetch(icon.src)).blob());
                        return `${map.width}x${map.height}` === icon.sizes;
                      }));
                      return sizes.join(' ');
                    }""");
            assertThat(icons).isEqualTo("true true true true");
        }
    }
}
