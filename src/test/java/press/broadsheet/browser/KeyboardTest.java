package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole paper by keyboard: everything is reached, in sight and with a mark, and nothing holds the reader. */
class KeyboardTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Browser BROWSER = Browser.open();

    static Stream<String> pages() {
        return Stream.of("/", "/ko", NEWSSTAND.leadStory(), "/search?q=ferry", "/national", "/offline");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void reachesEverything(String path) {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address(path));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
            page.reload();
            assertThat(KeyboardWalk.through(page)).isEmpty();
        }
    }

    @Test
    void goesThroughTheOpenMenuAndOutOfIt() {
        try (Page page = BROWSER.screen(390, ColorScheme.DARK, true)) {
            page.navigate(NEWSSTAND.address("/"));
            page.locator("details.menu > summary").focus();
            page.keyboard().press("Enter");
            int links = page.locator(".menu-panel a").count();
            for (int link = 0; link < links; link++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.closest('.menu-panel') !== null"))
                        .isEqualTo(true);
            }
            page.keyboard().press("Tab");
            assertThat(page.locator(".menu-panel").isVisible()).isFalse();
        }
    }

    @Test
    void sharesAndSetsTheSizeOfAStory() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address(NEWSSTAND.leadStory()));
            page.locator(".share > summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('.share-panel') !== null"))
                    .isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.activeElement.parentElement.className"))
                    .isEqualTo("share");
            page.locator(".text-size button").last().focus();
            page.keyboard().press("Space");
            assertThat(page.evaluate("document.documentElement.dataset.text")).isEqualTo("3");
        }
    }
}
