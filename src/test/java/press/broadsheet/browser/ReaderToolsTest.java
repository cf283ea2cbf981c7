package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader can do with a story: its size, where to share it, how to print it, and the colours of all pages. */
class ReaderToolsTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Browser BROWSER = Browser.open();
    private static final String STORY = NEWSSTAND.leadStory();
    private static final String LETTERS =
            "parseFloat(getComputedStyle(document.querySelector('.story-body p')).fontSize)";

    private static double letters(Page page) {
        return ((Number) page.evaluate(LETTERS)).doubleValue();
    }

    @Test
    void theTextHasFiveSizesThatTheDeviceKeeps() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address(STORY));
            Locator larger = page.locator(".text-size button").last();
            Locator smaller = page.locator(".text-size button").first();
            List<Double> sizes = new ArrayList<>();
            smaller.click();
            assertThat(smaller.getAttribute("aria-disabled")).isEqualTo("true");
            for (int size = 1; size <= 5; size++) {
                assertThat(page.locator(".text-size output").textContent()).isEqualTo("Text size " + size + "/5");
                sizes.add(letters(page));
                larger.click(new Locator.ClickOptions().setForce(true));
            }
            assertThat(sizes).isSorted().doesNotHaveDuplicates();
            assertThat(larger.getAttribute("aria-disabled")).isEqualTo("true");
            assertThat(letters(page)).isEqualTo(sizes.getLast());
            page.reload();
            assertThat(letters(page)).isEqualTo(sizes.getLast());
            assertThat(page.locator(".text-size output").textContent()).endsWith("5/5");
            page.navigate(NEWSSTAND.address("/"));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        }
    }

    @Test
    void theSizeIsThereBeforeAnythingIsDrawn() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address("/about"));
            page.evaluate("localStorage.text = '5'; localStorage.scheme = 'dark'");
            // The script of the page never comes: what was kept must not need it.
            page.route("**/*.js", route -> route.abort());
            page.navigate(NEWSSTAND.address(STORY));
            assertThat(letters(page)).isGreaterThan(28);
            assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                    .isEqualTo("rgb(20, 19, 17)");
        }
    }

    @Test
    void withoutScriptsThereAreNoButtonsThatNeedThem() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, false)) {
            page.navigate(NEWSSTAND.address(STORY));
            assertThat(page.locator(".text-size").isVisible()).isFalse();
            assertThat(page.locator(".scheme").isVisible()).isFalse();
            page.locator(".share > summary").click();
            assertThat(page.locator(".share-panel button:visible").count()).isZero();
            assertThat(page.locator(".share-panel a:visible").allTextContents())
                    .containsExactly("Facebook", "X", "WhatsApp", "Reddit", "E-mail");
        }
    }

    @Test
    void sharingAsksNobodyBeforeTheReaderDoes() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            List<String> others = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(NEWSSTAND.address("/"))) {
                    others.add(request.url());
                }
            });
            page.navigate(NEWSSTAND.address(STORY));
            page.locator(".share > summary").click();
            page.waitForTimeout(300);
            assertThat(others).isEmpty();
            String address = page.locator("link[rel=canonical]").getAttribute("href");
            String encoded = address.replace(":", "%3A").replace("/", "%2F");
            assertThat(page.locator(".share-panel a").all()).allSatisfy(link -> {
                assertThat(link.getAttribute("href")).contains(encoded).doesNotContain(" ", "+");
                assertThat(link.getAttribute("rel")).contains("noopener");
            });
            page.keyboard().press("Escape");
            assertThat(page.locator(".share-panel").isVisible()).isFalse();
        }
    }

    @Test
    void theLinkIsCopiedForKakaoTalkWhereThereIsNoShareSheet() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.addInitScript("delete Navigator.prototype.share; window.copied = [];"
                    + "navigator.clipboard.writeText = async text => { window.copied.push(text); };");
            page.navigate(NEWSSTAND.address(STORY));
            page.locator(".share > summary").click();
            Browser.awaits(page, "document.querySelector('[data-share=sheet]').hidden");
            page.locator("[data-share=kakao]").click();
            Browser.awaits(page, "document.querySelector('.share [role=status]').textContent.includes('KakaoTalk')");
            page.locator("[data-share=copy]").click();
            Browser.awaits(page, "document.querySelector('.share [role=status]').textContent === 'Link copied'");
            String address = page.locator("link[rel=canonical]").getAttribute("href");
            assertThat(page.evaluate("copied.join(' ')")).isEqualTo(address + " " + address);
        }
    }

    @Test
    void theShareSheetOfTheDeviceGetsHeadlineAndAddress() {
        try (Page page = BROWSER.screen(390, ColorScheme.LIGHT, true)) {
            page.addInitScript("navigator.share = async what => { window.shared = JSON.stringify(what); };");
            page.navigate(NEWSSTAND.address(STORY));
            page.locator(".share > summary").click();
            page.locator("[data-share=sheet]").click();
            Browser.awaits(page, "window.shared !== undefined");
            assertThat(page.evaluate("shared").toString())
                    .contains(page.locator("h1").textContent())
                    .contains(page.locator("link[rel=canonical]").getAttribute("href"));
        }
    }

    @Test
    void lightAndDarkAreTheReadersChoice() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address("/"));
            Browser.awaits(page, "document.querySelector('meta[name=theme-color]').dataset.for === 'light'");
            page.locator(".scheme").selectOption("dark");
            assertThat(background(page)).isEqualTo("rgb(20, 19, 17)");
            page.navigate(NEWSSTAND.address(STORY));
            assertThat(background(page)).isEqualTo("rgb(20, 19, 17)");
            Browser.awaits(page, "document.querySelector('.scheme').value === 'dark'");
            page.locator(".scheme").selectOption("");
            assertThat(background(page)).isEqualTo("rgb(253, 252, 249)");
        }
        try (Page page = BROWSER.screen(1280, ColorScheme.DARK, true)) {
            page.navigate(NEWSSTAND.address("/"));
            assertThat(background(page)).isEqualTo("rgb(20, 19, 17)");
            page.evaluate("localStorage.scheme = 'light'");
            page.reload();
            assertThat(background(page)).isEqualTo("rgb(253, 252, 249)");
        }
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void aStoryForPaperFitsOnBothPapers() {
        try (Page page = BROWSER.screen(900, ColorScheme.DARK, true)) {
            page.navigate(NEWSSTAND.address(STORY));
            page.locator(".story-tools > a").click();
            assertThat(page.url()).endsWith("/print");
            page.evaluate("window.print = () => { window.printed = true; }");
            Browser.awaits(page, "document.querySelector('link[rel=manifest]') !== null");
            page.locator("[data-print]").click();
            assertThat(page.evaluate("window.printed")).isEqualTo(true);
            for (String paper : List.of("A4", "Letter")) {
                byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper));
                assertThat(pdf.length).isGreaterThan(10_000);
            }
            assertThat(background(page)).isEqualTo("rgba(0, 0, 0, 0)");
        }
    }
}
