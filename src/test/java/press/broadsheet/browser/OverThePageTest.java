package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.broadsheet.testing.TestingCopy.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** The belly band: it can be closed and opened, moves nothing and covers nothing that is needed. */
class OverThePageTest {

    private static final TestingSite SITE = TestingSite.of(TestingPaper.on(Engine.SQLITE));
    private static final Browser BROWSER = Browser.open();
    private static final String OPEN = "document.querySelector('.belly-band details').open";

    @BeforeAll
    static void post() {
        for (int number = 0; number < 12; number++) {
            SITE.paper().prints(story("Ferry number " + number).in("national"));
        }
        post("The paper of Monday may come late on the islands, since the presses move on Sunday night.");
        await().atMost(Duration.ofSeconds(20)).until(() -> home().contains("Ferry number 11"));
    }

    private static void post(String text) {
        SITE.act("PUT", "/api/desk/belly-band", """
                {"text": "%s", "link": {"url": "/about", "label": "What to expect"}}""".formatted(text));
        await().atMost(Duration.ofSeconds(20)).until(() -> home().contains(text));
    }

    private static String home() {
        return TestingSite.text(SITE.get("/"));
    }

    private static String address(String path) {
        return "http://localhost:" + SITE.port() + path;
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void closedIsClosedForThisVisitAndOpensAgain() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(address("/"));
            assertThat(page.locator(".belly-band-text").isVisible()).isTrue();
            page.locator(".belly-band summary").click();
            assertThat(page.locator(".belly-band-text").isVisible()).isFalse();
            Browser.awaits(page, "sessionStorage.band !== undefined");
            page.navigate(address("/national"));
            assertThat(page.evaluate(OPEN)).isEqualTo(false);
            page.locator(".belly-band summary").click();
            assertThat(page.locator(".belly-band-text").isVisible()).isTrue();
            Browser.awaits(page, "JSON.parse(localStorage.band).until === 0");
            page.reload();
            assertThat(page.evaluate(OPEN)).isEqualTo(true);
        }
    }

    @Test
    void closedForADayIsOpenAfterADayOrWhenThereIsANewOne() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(address("/"));
            page.locator(".belly-band button").click();
            assertThat(page.evaluate(OPEN)).isEqualTo(false);
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
            // another visit, 23 and 25 hours later
            Browser.awaits(page, "sessionStorage.band !== undefined");
            page.evaluate("delete sessionStorage.band");
            page.addInitScript("const hours = +new URLSearchParams(location.search).get('h'), now = Date.now;"
                    + "Date.now = () => now() + hours * 36e5;");
            page.navigate(address("/national?h=23"));
            assertThat(page.evaluate(OPEN)).isEqualTo(false);
            page.evaluate("delete sessionStorage.band");
            page.navigate(address("/national?h=25"));
            assertThat(page.evaluate(OPEN)).isEqualTo(true);
        }
    }

    @Test
    void aNewBandKnowsNothingOfTheOldOne() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(address("/"));
            page.locator(".belly-band button").click();
            SITE.paper().clock().pass(Duration.ofSeconds(1));
            post("Something else altogether.");
            // a browser may show a page for half a minute without asking, so another one
            page.navigate(address("/national"));
            assertThat(page.evaluate(OPEN)).isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void nothingMovesWhenItComesAndGoes(int width) {
        try (Page page = BROWSER.screen(width, ColorScheme.LIGHT, true)) {
            page.addInitScript(
                    "window.moved = 0; new PerformanceObserver(list => { for (const entry of list.getEntries())"
                            + " if (!entry.hadRecentInput) window.moved += entry.value; }).observe({type: 'layout-shift', buffered: true});");
            // the clock goes on by the device's time, and another day may be a longer word
            page.clock().setFixedTime(SITE.paper().clock().millis());
            page.navigate(address("/"));
            page.waitForTimeout(400);
            Object before = page.evaluate("document.querySelector('main').getBoundingClientRect().top");
            page.locator(".belly-band summary").click();
            page.waitForTimeout(700);
            assertThat(page.evaluate("document.querySelector('main').getBoundingClientRect().top"))
                    .isEqualTo(before);
            assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isZero();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void whatHasTheFocusIsNeverBehindIt(int width) {
        try (Page page = BROWSER.screen(width, ColorScheme.LIGHT, true)) {
            page.navigate(address("/"));
            assertThat(KeyboardWalk.through(page)).isEmpty();
        }
    }

    @Test
    void takesNoMoreThanTwoFifthsOfASmallScreenWithLargeLetters() {
        try (Page page = BROWSER.screen(320, ColorScheme.LIGHT, true)) {
            page.navigate(address("/"));
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(page.locator(".belly-band").boundingBox().height).isLessThanOrEqualTo(844 * 0.41);
            assertThat(page.locator(".belly-band summary").boundingBox().height).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void escapeClosesIt() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(address("/"));
            page.locator("details.menu > summary").click();
            page.keyboard().press("Escape");
            assertThat(page.evaluate(OPEN)).as("the menu closes first").isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(page.evaluate(OPEN)).isEqualTo(false);
        }
    }

    @Test
    void withoutScriptsItIsThereAndCanBeClosed() {
        try (Page page = BROWSER.screen(320, ColorScheme.LIGHT, false)) {
            page.navigate(address("/"));
            assertThat(page.locator(".belly-band-text").isVisible()).isTrue();
            assertThat(page.locator(".belly-band button").isVisible()).isFalse();
            page.locator(".belly-band summary").click();
            assertThat(page.locator(".belly-band-text").isVisible()).isFalse();
        }
    }

    @Test
    void isAccessibleOpenAndClosed() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Page page = BROWSER.screen(390, scheme, true)) {
                page.navigate(address("/"));
                // at the end it has a place of its own; before, it may lie over half a link until the reader scrolls
                page.evaluate("scrollTo(0, document.body.scrollHeight)");
                assertThat(Accessibility.violations(page)).isEmpty();
                page.locator(".belly-band summary").click();
                assertThat(Accessibility.violations(page)).isEmpty();
            }
        }
    }
}
