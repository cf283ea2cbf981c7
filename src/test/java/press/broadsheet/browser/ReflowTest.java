package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page at every width, with letters as they are and twice as large: no scrolling sideways, no overlap. */
class ReflowTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Browser BROWSER = Browser.open();
    private static final int[] WIDTHS = {320, 390, 768, 1280, 1920};

    /** Lines of text of different elements that lie over each other by more than two fifths of the lower one. */
    private static final String OVERLAPS = """
            () => {
              const lines = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text; (text = texts.nextNode());) {
                const of = text.parentElement;
                if (!text.data.trim() || !of.checkVisibility() || of.closest('.visually-hidden, .skip-link, option, .belly-band, .menu-label')) continue;
                const range = document.createRange(), frame = of.closest('.table-scroll')?.getBoundingClientRect();
                range.selectNodeContents(text);
                for (const { left, right, top, bottom, height } of range.getClientRects()) {
                  // what a frame hides until it is scrolled lies over nothing
                  const box = { left, right: Math.min(right, frame?.right ?? right), top, bottom, height };
                  if (box.right - left > 2) lines.push({ of, box, text: text.data.trim().slice(0, 40) });
                }
              }
              lines.sort((one, other) => one.box.top - other.box.top);
              const found = [];
              for (let index = 0; index < lines.length; index++) {
                for (let next = index + 1; next < lines.length && lines[next].box.top < lines[index].box.bottom; next++) {
                  const one = lines[index], other = lines[next];
                  if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
                  const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                  const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                  if (wide > 3 && high > 0.4 * Math.min(one.box.height, other.box.height)) found.push(one.text + ' / ' + other.text);
                }
              }
              return found.slice(0, 3).join('; ');
            }
            """;

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/ko",
                "/national",
                "/ko/national",
                NEWSSTAND.leadStory(),
                NEWSSTAND.story("/photos", "darkroom"),
                "/search?q=ferry",
                "/most-read",
                NEWSSTAND.leadStory() + "/print",
                NEWSSTAND.leadStory() + "/lite");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsEveryScreen(String path) {
        for (int width : WIDTHS) {
            try (Page page = BROWSER.screen(width, ColorScheme.LIGHT, true)) {
                page.navigate(NEWSSTAND.address(path));
                fits(page, path + " at " + width, width);
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                fits(page, path + " at " + width + " with letters twice as large", width);
                page.evaluate(
                        "document.documentElement.style.fontSize = ''; document.documentElement.dataset.text = '5'");
                fits(page, path + " at " + width + " in the fifth size", width);
            }
        }
    }

    private static void fits(Page page, String where, int width) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(where)
                .isEqualTo(width);
        assertThat(page.evaluate(OVERLAPS)).as(where).isEqualTo("");
    }
}
