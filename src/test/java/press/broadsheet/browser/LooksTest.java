package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
                "/author/ines-calder",
                "/national",
                "/national/politics",
                "/opinion/cartoon",
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
        return pages.stream()
                .flatMap(page -> Stream.of(390, 1280).flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> Arguments.of(page, width, scheme))));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isAccessibleAndNeverScrollsSideways(String path, int width, ColorScheme scheme) {
        try (Page page = BROWSER.screen(width, scheme, true)) {
            page.navigate(NEWSSTAND.address(path));
            assertThat(Accessibility.violations(page)).as(path).isEmpty();
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue()).as(path).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isCompleteWithoutScripts(String path, int width, ColorScheme scheme) {
        try (Page page = BROWSER.screen(width, scheme, false)) {
            List<String> refused = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(NEWSSTAND.address("/"))) {
                    refused.add(request.url());
                }
            });
            page.navigate(NEWSSTAND.address(path));
            assertThat(page.locator("h1").count()).isEqualTo(1);
            boolean forPaper = path.endsWith("/print");
            assertThat(page.locator("nav a:visible").count()).isGreaterThan(forPaper ? -1 : 3);
            assertThat(page.locator("footer").last().isVisible()).isTrue();
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
