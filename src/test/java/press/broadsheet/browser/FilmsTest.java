package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** Films as a browser plays them: the paper's own from its own storage, others' behind a click. */
class FilmsTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Browser BROWSER = Browser.open();

    @ParameterizedTest
    @CsvSource({
        "390, /video/news, typhoon-pell-stood-still, en, English, 854",
        "1280, /video/velmoran-storytellers, the-keepers-count, en, English, 854",
        "1280, /ko/video, 48, ko, 한국어, 854"
    })
    void playFromThePapersOwnStorageWithCaptions(
            int width, String section, String words, String language, String label, int filmWidth) {
        try (Page page = BROWSER.screen(width, ColorScheme.LIGHT, true)) {
            List<String> asked = new ArrayList<>();
            page.onResponse(response -> asked.add(response.status() + " " + response.url()));
            page.navigate(NEWSSTAND.address(NEWSSTAND.story(section, words)));
            // a browser fetches the captions that it is to show at once, and they weigh less than a kilobyte
            assertThat(asked).noneMatch(line -> line.contains("/videos/") && !line.endsWith(language + ".vtt"));
            assertThat(page.evaluate("""
                            async () => {
                              const film = document.querySelector('video');
                              film.muted = true;
                              await film.play();
                              await new Promise(played => film.ontimeupdate = () => film.currentTime > 0.3 && played());
                              film.pause();
                              return film.videoWidth;
                            }
                            """)).isEqualTo(filmWidth);
            assertThat(asked).anyMatch(line -> line.startsWith("206 ") && line.endsWith(".mp4"));
            assertThat(page.evaluate("""
                            async () => {
                              const film = document.querySelector('video');
                              film.currentTime = film.duration - 4;
                              await new Promise(sought => film.onseeked = sought);
                              return Math.round(film.duration - film.currentTime);
                            }
                            """)).isEqualTo(4);
            page.waitForFunction("() => document.querySelector('track[default]').readyState === 2");
            Object said = page.evaluate("""
                    () => {
                      const track = document.querySelector('track[default]').track;
                      return [track.mode, track.language, track.label, track.cues.length > 4, track.cues[0].text].join('|');
                    }
                    """);
            assertThat(said.toString()).startsWith("showing|" + language + "|" + label + "|true|[");
            assertThat(asked).allMatch(line -> line.contains(NEWSSTAND.address("/")));
        }
    }

    @Test
    void canBeStartedByKeyboardAndFitAPhone() {
        try (Page page = BROWSER.screen(390, ColorScheme.DARK, true)) {
            page.navigate(NEWSSTAND.address(NEWSSTAND.story("/video/news", "the-ferry-strike-on-one-map")));
            page.locator("video").focus();
            page.keyboard().press("Space");
            page.waitForFunction("() => document.querySelector('video').currentTime > 0");
            assertThat(page.locator("video").boundingBox().width).isLessThanOrEqualTo(390);
            page.locator(".transcript summary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".transcript p").first().isVisible()).isTrue();
            assertThat(page.locator(".transcript summary").boundingBox().height).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void ofOthersAreAskedForByAClickAndByNothingElse() {
        try (TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));
                Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            site.paper().prints(story("Elsewhere").embedding("https://youtu.be/abcDEF_-123", "The night of the talks"));
            site.paper().catchesUp();
            String paper = "http://localhost:" + site.port();
            List<String> elsewhere = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.route(url -> !url.startsWith(paper), route -> {
                elsewhere.add(route.request().url());
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<p>A film"));
            });
            page.navigate(paper + "/x-1");
            page.waitForTimeout(500);
            assertThat(elsewhere).isEmpty();
            assertThat(page.locator(".embed a").getAttribute("href")).isEqualTo("https://youtu.be/abcDEF_-123");
            assertThat(page.locator(".embed button").boundingBox().height).isGreaterThanOrEqualTo(24);
            page.locator(".embed button").focus();
            page.keyboard().press("Enter");
            page.frameLocator(".embed iframe").locator("text=A film").waitFor();
            assertThat(elsewhere).containsExactly("https://www.youtube-nocookie.com/embed/abcDEF_-123?autoplay=1");
            assertThat(page.locator(".embed iframe").getAttribute("sandbox"))
                    .isEqualTo("allow-scripts allow-same-origin allow-presentation allow-popups");
            assertThat(page.locator(".embed iframe").getAttribute("title")).isEqualTo("The night of the talks");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void ofOthersComeFromNoHostThatIsNotOnTheList() {
        try (TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));
                Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true)) {
            site.paper().prints(story("Elsewhere"));
            site.paper().catchesUp();
            List<String> refused = new ArrayList<>();
            page.onConsoleMessage(message -> refused.add(message.text()));
            page.navigate("http://localhost:" + site.port() + "/x-1");
            page.evaluate(
                    "document.body.append(Object.assign(document.createElement('iframe'), {src: 'https://film.example/'}))");
            page.waitForTimeout(300);
            assertThat(refused).anyMatch(text -> text.contains("frame-src") && text.contains("film.example"));
        }
    }

    @Test
    void ofOthersAreLinksWithoutScripts() {
        try (TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));
                Page page = BROWSER.screen(390, ColorScheme.LIGHT, false)) {
            site.paper().prints(story("Elsewhere").embedding("https://youtu.be/abcDEF_-123", "The night of the talks"));
            site.paper().catchesUp();
            page.navigate("http://localhost:" + site.port() + "/x-1");
            assertThat(page.locator(".embed a").isVisible()).isTrue();
            assertThat(page.locator(".embed button, iframe").count()).isZero();
        }
    }
}
