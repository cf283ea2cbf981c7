package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looking through a gallery, with script and without. */
class GalleryTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Browser BROWSER = Browser.open();
    private static final String STORY = NEWSSTAND.story("/photos/photo-news", "the-week-in-pictures");

    private static String position(Page page) {
        return page.locator(".gallery-position").textContent();
    }

    private static void waitsFor(Page page, String position) {
        page.waitForFunction("words => document.querySelector('.gallery-position').textContent === words", position);
    }

    @Test
    void turnsItsPagesWithoutScript() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, false)) {
            page.navigate(NEWSSTAND.address(STORY));
            page.locator(".gallery li a").first().click();
            assertThat(page.url()).endsWith("/pictures/1");
            assertThat(page.locator("a[rel=prev]").count()).isZero();
            for (int number = 2; number <= 12; number++) {
                page.locator("a[rel=next]").click();
                assertThat(position(page)).isEqualTo(number + " of 12");
                assertThat(page.locator(".slide-picture img").getAttribute("alt"))
                        .isNotEmpty();
            }
            assertThat(page.locator("a[rel=next]").count()).isZero();
            assertThat(page.locator(".gallery-full").isVisible()).isFalse();
            page.locator(".gallery-nav a:has-text('All pictures')").click();
            assertThat(page.locator(".gallery-tiles a").count()).isEqualTo(12);
        }
    }

    @Test
    void turnsInPlaceByKeys() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address(STORY + "/pictures/1"));
            page.evaluate("window.stayed = true");
            page.keyboard().press("ArrowRight");
            waitsFor(page, "2 of 12");
            page.keyboard().press("End");
            waitsFor(page, "12 of 12");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowLeft");
            waitsFor(page, "11 of 12");
            page.keyboard().press("Home");
            waitsFor(page, "1 of 12");
            assertThat(page.evaluate("window.stayed")).isEqualTo(true);
            assertThat(page.url()).endsWith(STORY + "/pictures/1");
            page.goBack();
            waitsFor(page, "11 of 12");
            assertThat(page.url()).endsWith("/pictures/11");
            assertThat(page.title()).contains("(11 of 12)");
            page.keyboard().press("Escape");
            page.waitForURL("**/pictures");
        }
    }

    @Test
    void keepsTheFocusWhereItWas() {
        try (Page page = BROWSER.screen(1280, ColorScheme.DARK, true)) {
            page.navigate(NEWSSTAND.address(STORY + "/pictures/10"));
            page.locator("a[rel=next]").focus();
            page.keyboard().press("Enter");
            waitsFor(page, "11 of 12");
            assertThat(page.evaluate("document.activeElement.rel")).isEqualTo("next");
            page.keyboard().press("Enter");
            waitsFor(page, "12 of 12");
            assertThat(page.evaluate("document.activeElement.closest('.gallery-nav') !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void saysThePositionToThoseWhoListen() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address(STORY + "/pictures/1"));
            assertThat(page.locator(".gallery-position").getAttribute("aria-live"))
                    .isEqualTo("polite");
            page.evaluate("""
                    window.said = [];
                    const live = document.querySelector('.gallery-position');
                    new MutationObserver(() => window.said.push(live.textContent))
                      .observe(live, {childList: true, characterData: true, subtree: true});
                    """);
            page.keyboard().press("ArrowRight");
            waitsFor(page, "2 of 12");
            assertThat(page.evaluate("window.said.join('|')")).isEqualTo("2 of 12");
        }
    }

    @Test
    void turnsBySwiping() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address(STORY + "/pictures/5"));
            swipe(page, -120);
            waitsFor(page, "6 of 12");
            swipe(page, 120);
            waitsFor(page, "5 of 12");
            swipe(page, 20);
            page.waitForTimeout(200);
            assertThat(position(page)).isEqualTo("5 of 12");
        }
    }

    private static void swipe(Page page, int distance) {
        page.evaluate("""
                distance => {
                  const picture = document.querySelector('.slide-picture img');
                  const point = (type, x) => picture.dispatchEvent(new PointerEvent(type,
                    {bubbles: true, pointerType: 'touch', clientX: x, clientY: 300}));
                  point('pointerdown', 200);
                  point('pointerup', 200 + distance);
                }
                """, distance);
    }

    @Test
    void fillsTheScreenAndStaysThereWhileItTurns() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address(STORY + "/pictures/1"));
            page.locator(".gallery-full").click();
            page.waitForFunction("() => document.fullscreenElement !== null"
                    + " && document.querySelector('.gallery-full').textContent === 'Leave full screen'");
            page.keyboard().press("ArrowRight");
            waitsFor(page, "2 of 12");
            assertThat(page.evaluate("document.fullscreenElement === null")).isEqualTo(false);
            page.locator(".gallery-full").click();
            page.waitForFunction("() => document.fullscreenElement === null"
                    + " && document.querySelector('.gallery-full').textContent === 'Full screen'");
        }
    }

    @Test
    void loadsItsScriptOnItsPagesAlone() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            List<String> loaded = new ArrayList<>();
            page.onRequest(request -> loaded.add(request.url()));
            page.navigate(NEWSSTAND.address(STORY));
            assertThat(loaded).noneMatch(url -> url.contains("/assets/gallery-"));
            page.navigate(NEWSSTAND.address(STORY + "/pictures/1"));
            assertThat(loaded).anyMatch(url -> url.matches(".*/assets/gallery-[0-9a-f]{12}\\.js"));
        }
    }
}
