package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.broadsheet.testing.TestingCopy.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** Who comes back to a story sees what changed since. */
class ChangedSinceTest {

    private static final TestingSite SITE = TestingSite.of(TestingPaper.on(Engine.SQLITE));
    private static final Browser BROWSER = Browser.open();
    private static final TestingCopy FERRY = story("Ferry sails")
            .saying("The boat leaves the harbour at seven in the morning.")
            .saying("Nobody was hurt.");
    private static final TestingCopy LATER = story("Ferry sails")
            .saying("The boat leaves the harbour at eight in the morning.")
            .saying("Nobody was hurt.")
            .saying("A second boat comes in summer.");

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static String printed(StoryId id) {
        await().atMost(Duration.ofSeconds(20)).until(() -> SITE.sees("/x-" + id).status() == 301);
        return SITE.sees("/x-" + id).text();
    }

    private static void waitsFor(String path, String words) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> SITE.sees(path).text().contains(words));
    }

    private static String address(String path) {
        return "http://localhost:" + SITE.port() + path;
    }

    private static void reprints(StoryId ferry) {
        SITE.paper().clock().pass(Duration.ofHours(1));
        SITE.paper().reprints(ferry, LATER);
        SITE.paper().corrects(ferry, "The boat does not leave at seven.");
    }

    @Test
    void whatIsNewIsMarkedAndSummedUp() {
        StoryId ferry = SITE.paper().prints(FERRY);
        String path = printed(ferry);
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.addInitScript(
                    "window.moved = 0; new PerformanceObserver(list => { for (const entry of list.getEntries())"
                            + " window.moved += entry.value; }).observe({type: 'layout-shift', buffered: true});");
            page.navigate(address(path));
            Browser.awaits(page, "document.querySelector('link[rel=manifest]') !== null");
            reprints(ferry);
            waitsFor(path, "second boat");
            waitsFor(path, "does not leave at seven");
            page.navigate(address("/nothing"));
            page.navigate(address(path));
            // a browser may show a page for half a minute without asking
            page.reload();
            page.locator(".story-versions.changed").waitFor();
            assertThat(page.locator(".story-versions").textContent())
                    .matches("1 paragraph changed, 1 paragraph added, 1 correction since you read this on .*");
            assertThat(page.locator(".story-body > .changed").allTextContents())
                    .satisfiesExactly(
                            changed -> assertThat(changed).contains("at eight"),
                            added -> assertThat(added).contains("A second boat"),
                            correction -> assertThat(correction).contains("does not leave at seven"));
            assertThat(page.evaluate("[...CSS.highlights.get('changed')].map(String).join()"))
                    .isEqualTo("eight");
            assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isZero();
            assertThat(Accessibility.violations(page)).isEmpty();
            page.locator(".story-versions a").click();
            page.reload();
            page.waitForTimeout(1_200);
            assertThat(page.locator(".story-body > .changed").count())
                    .as("what was read is not new any longer")
                    .isZero();
        }
    }

    @Test
    void whoReadsItForTheFirstTimeIsToldNothing() {
        StoryId ferry = SITE.paper().prints(FERRY);
        String path = printed(ferry);
        reprints(ferry);
        waitsFor(path, "does not leave at seven");
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(address(path));
            Browser.awaits(page, "document.querySelector('link[rel=manifest]') !== null");
            page.waitForTimeout(500);
            assertThat(page.locator(".changed").count()).isZero();
            assertThat(page.locator(".story-versions").textContent()).contains("Changed since it was first printed.");
        }
    }

    @Test
    void withoutScriptsThereIsAWordAndTheWayToTheCorrections() {
        StoryId ferry = SITE.paper().prints(FERRY);
        String path = printed(ferry);
        reprints(ferry);
        waitsFor(path, "does not leave at seven");
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, false)) {
            page.navigate(address(path));
            page.locator(".story-versions a").click();
            assertThat(page.url()).endsWith("#corrections");
            assertThat(page.locator("#corrections").textContent()).contains("does not leave at seven");
        }
    }

    @Test
    void theDeviceRemembersThreeHundredStories() {
        StoryId ferry = SITE.paper().prints(FERRY);
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(address("/nothing"));
            page.evaluate(
                    "localStorage.read = JSON.stringify(Object.fromEntries([...Array(400).keys()].map(one => [one + 5000, ['1.0', one]])))");
            page.navigate(address(printed(ferry)));
            Browser.awaits(page, "document.querySelector('link[rel=manifest]') !== null");
            page.navigate(address("/nothing"));
            assertThat(page.evaluate("Object.keys(JSON.parse(localStorage.read)).length"))
                    .isEqualTo(300);
            assertThat(page.evaluate("JSON.parse(localStorage.read)['" + ferry + "'][0]"))
                    .isEqualTo("1.0");
        }
    }
}
