package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page on a phone and on a desk, by day and by night, with scripts and without. */
class LooksTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Browser BROWSER = Browser.open();

    static Stream<Arguments> screens() {
        List<String> pages = List.of(
                "/",
                "/ko",
                NEWSSTAND.leadStory(),
                NEWSSTAND.story("/sports", "nine-draws-and-counting"),
                NEWSSTAND.story("/opinion/letters-to-the-editor", "letters-four-taps"),
                NEWSSTAND.story("/photos/photo-news", "the-week-in-pictures"),
                NEWSSTAND.story("/photos/photo-news", "the-week-in-pictures") + "/pictures",
                NEWSSTAND.story("/photos/photo-news", "the-week-in-pictures") + "/pictures/3",
                "/video",
                NEWSSTAND.story("/video/culture", "the-organ-breathes"),
                "/ko/video",
                "/author/ines-calder",
                "/national",
                "/national/politics",
                "/opinion/cartoon",
                "/opinion",
                "/ko/opinion",
                "/opinion/letters-to-the-editor",
                "/lifestyle",
                "/lifestyle/around-town",
                "/series",
                "/series/pier-and-quill",
                "/series/madame-estrella",
                "/letters/write",
                NEWSSTAND.story("/series/pier-and-quill", "pier-quill-the-search"),
                NEWSSTAND.story("/lifestyle/books", "petra-lomond"),
                NEWSSTAND.story("/lifestyle/around-town", "around-town-a-lantern"),
                "/ko/national",
                "/about",
                "/feeds",
                "/site-map",
                "/search?q=ferry",
                "/search?q=fery&section=national",
                "/archive",
                "/ko/search?q=%ED%95%B4%ED%98%91",
                "/nothing-here",
                "/offline",
                NEWSSTAND.leadStory() + "/print",
                NEWSSTAND.leadStory() + "/lite",
                "/ko/lite");
        return pages.stream().flatMap(page -> Stream.of(390, 1280).map(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isAccessibleAndNeverScrollsSideways(String path, int width) {
        try (Page page = BROWSER.screen(width, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address(path));
            assertAccessible(
                    path,
                    new AxeBuilder(page)
                            .withTags(
                                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
            assertNoOverflow(path, page);
            // At night a page has other colours and the same elements.
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertAccessible(path, new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
            assertNoOverflow(path, page);
        }
    }

    private static void assertAccessible(String path, AxeBuilder axe) {
        assertThat(axe.analyze().getViolations())
                .as(path)
                .extracting(rule ->
                        rule.getId() + " at " + rule.getNodes().getFirst().getTarget())
                .isEmpty();
    }

    private static void assertNoOverflow(String path, Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as(path).isZero();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isCompleteWithoutScripts(String path, int width) {
        try (Page page = BROWSER.screen(width, ColorScheme.LIGHT, false)) {
            List<String> refused = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(NEWSSTAND.address("/"))) {
                    refused.add(request.url());
                }
            });
            page.navigate(NEWSSTAND.address(path));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(page.locator("h1").count()).isEqualTo(1);
                // what is laid out for paper leads back to the story alone
                boolean paper = path.endsWith("/print");
                assertThat(page.locator(paper ? ".back a:visible" : "nav a:visible")
                                .count())
                        .isGreaterThan(paper ? 0 : 3);
                assertThat(page.locator("footer").last().isVisible()).isTrue();
            }
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void largeLettersLeaveTheSearchItsRow() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address("/"));
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(page.locator(".search-box input").boundingBox().width).isGreaterThan(200);
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isEqualTo(390);
        }
    }

    @Test
    void shortCellsKeepTheirLine() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            for (String path : List.of("/feeds", NEWSSTAND.story("/sports", "nine-draws-and-counting"))) {
                page.navigate(NEWSSTAND.address(path));
                assertThat(page.evaluate("""
                                Array.from(document.querySelectorAll('main td')).filter(cell => {
                                  const words = document.createRange();
                                  words.selectNodeContents(cell);
                                  return cell.textContent.length <= 8 && words.getBoundingClientRect().height > 30;
                                }).map(cell => cell.textContent).join('|')
                                """)).as(path).isEqualTo("");
            }
        }
    }

    /** A cut picture must come in the shape that its place keeps free, or the page jumps when it arrives. */
    @Test
    void picturesComeAsLargeAndInTheShapeThatTheirPlaceKeepsFree() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            for (String path : List.of("/", "/national", NEWSSTAND.leadStory())) {
                page.navigate(NEWSSTAND.address(path));
                Object wrong = page.evaluate("""
                        async () => {
                          const wrong = [];
                          for (const img of document.querySelectorAll('main img[srcset], main picture img')) {
                            img.loading = 'eager';
                            await img.decode().catch(() => wrong.push('broken ' + img.src));
                            const box = img.getBoundingClientRect();
                            if (box.width === 0) {
                              if (img.checkVisibility()) wrong.push('no size ' + img.src);
                              continue;
                            }
                            const shown = box.width / box.height, sent = img.naturalWidth / img.naturalHeight;
                            const kept = img.width && img.getAttribute('width') / img.getAttribute('height');
                            if (Math.abs(shown - sent) > 0.03 || Math.abs(kept - sent) > 0.03) wrong.push(img.currentSrc);
                            if (!img.currentSrc.endsWith('.webp')) wrong.push('no webp ' + img.currentSrc);
                          }
                          return wrong.join(' ');
                        }
                        """);
                assertThat(wrong).as(path).isEqualTo("");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isAccessibleWithEverythingOpenAndTheLargestText(ColorScheme scheme) {
        try (Page page = BROWSER.screen(390, scheme, true)) {
            page.navigate(NEWSSTAND.address(NEWSSTAND.leadStory()));
            page.evaluate("document.documentElement.dataset.text = '5'");
            assertThat(Accessibility.violations(page)).isEmpty();
            page.locator(".share > summary").click();
            assertThat(Accessibility.violations(page)).isEmpty();
            page.locator("details.menu > summary").click();
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    @Test
    void theMenuOpensWithoutScripts() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, false)) {
            page.navigate(NEWSSTAND.address("/"));
            page.locator("details.menu > summary").click();
            assertThat(page.locator("details.menu a[href='/finance/companies']").isVisible())
                    .isTrue();
            assertThat(page.locator("details.menu a[href='/business/companies']")
                            .isVisible())
                    .isTrue();
        }
    }

    @Test
    void theMenuClosesWithEscapeAndGivesTheFocusBack() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address("/"));
            page.locator("details.menu > summary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("details.menu a[href='/finance/companies']").isVisible())
                    .isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("details.menu a[href='/finance/companies']").isVisible())
                    .isFalse();
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
        }
    }

    @Test
    void nothingMovesWhileAStoryLoads() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.addInitScript(
                    "window.moved = 0; new PerformanceObserver(list => { for (const entry of list.getEntries())"
                            + " window.moved += entry.value; }).observe({type: 'layout-shift', buffered: true});");
            page.navigate(NEWSSTAND.address(NEWSSTAND.leadStory()));
            page.waitForTimeout(500);
            assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isZero();
        }
    }

    @Test
    void theWholePageIsReachedByKeyboard() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address("/national"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }
}
