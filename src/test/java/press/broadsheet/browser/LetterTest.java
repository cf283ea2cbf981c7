package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader writes to the editor, in a browser with scripts and in one without. */
class LetterTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Browser BROWSER = Browser.open();

    /** Longer than a form must have been open. */
    private static final int A_MOMENT = 4_500;

    static Stream<Arguments> screens() {
        // With the letter that is written by keyboard these are three, as many as one place may send at once.
        return Stream.of(Arguments.of(390, false), Arguments.of(1280, true));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isLedBackToWhatIsWrongAndThenToAReference(int width, boolean scripts) {
        try (Page page = BROWSER.screen(width, ColorScheme.LIGHT, scripts)) {
            page.navigate(NEWSSTAND.address("/opinion/letters-to-the-editor"));
            page.locator("main a.letters-write").first().click();
            page.getByLabel("Your name").fill("Ottilie Brandsma");
            page.getByLabel("E-mail address").fill("ottilie");
            page.getByLabel("Your letter").fill("Dear editor,\n\nthe boat was late again, as it is every Friday.");
            page.waitForTimeout(A_MOMENT);
            page.locator("main form.letter-form button").click();
            assertThat(page.title()).startsWith("Error: ");
            page.locator(".letter-errors a", new Page.LocatorOptions().setHasText("where you live"))
                    .click();
            assertThat(page.url()).endsWith("#letter-place");
            assertThat(page.getByLabel("Your letter").inputValue()).contains("the boat was late again");
            page.getByLabel("Where you live").fill("Isle of Sund");
            page.getByLabel("E-mail address").fill("ottilie@sund.example");
            page.getByLabel("I agree that my letter may be printed").check();
            page.locator("main form.letter-form button").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("We have your letter");
            String reference = page.locator(".letter-reference strong").textContent();
            assertThat(reference).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
            page.reload();
            assertThat(page.locator(".letter-reference strong").textContent()).isEqualTo(reference);
        }
    }

    @Test
    void findsThatTheErrorsAreAccessibleAndTheFocusIsOnThem() {
        for (int width : new int[] {390, 1280}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                try (Page page = BROWSER.screen(width, scheme, true)) {
                    page.navigate(NEWSSTAND.address("/ko/letters/write"));
                    page.waitForTimeout(A_MOMENT);
                    page.locator("main form.letter-form button").click();
                    // The browser sets the focus once the page is drawn.
                    Browser.awaits(page, "document.activeElement.className === 'letter-errors'");
                    AxeResults results = new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze();
                    assertThat(results.getViolations())
                            .extracting(rule -> rule.getId() + " at "
                                    + rule.getNodes().getFirst().getTarget())
                            .isEmpty();
                    assertThat(((Number)
                                            page.evaluate(
                                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                                    .intValue())
                            .isZero();
                }
            }
        }
    }

    @Test
    void isWrittenByKeyboardAlone() {
        try (Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            page.navigate(NEWSSTAND.address("/letters/write"));
            page.locator("#letter-kind-letter").focus();
            page.keyboard().press("Tab");
            page.keyboard().type("Rory Haig");
            page.keyboard().press("Tab");
            page.keyboard().type("South End");
            page.keyboard().press("Tab");
            page.keyboard().type("rory@sund.example");
            page.keyboard().press("Tab");
            page.keyboard().type("The bell");
            page.keyboard().press("Tab");
            page.keyboard().type("The bell of the school rang by itself on Tuesday, and nobody knows why.");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.waitForTimeout(A_MOMENT);
            page.keyboard().press("Enter");
            page.waitForURL("**/letters/received**");
        }
    }
}
