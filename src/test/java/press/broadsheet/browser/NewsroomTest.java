package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.broadsheet.server.Server;
import press.broadsheet.staff.Grant;
import press.broadsheet.staff.Login;
import press.broadsheet.staff.Rights;
import press.broadsheet.staff.Role;
import press.broadsheet.staff.Staff;
import press.broadsheet.story.Language;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** The newsroom's doors as those use them who come in by them. */
class NewsroomTest {

    private static final Browser BROWSER = Browser.open();
    private static final String PASSWORD = "the tide table is wrong again";

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE).opened();

    @AutoClose
    private final Server server = Server.start(paper.paper(), 0);

    private final List<String> complaints = new ArrayList<>();
    private Page page = BROWSER.screen(1280, ColorScheme.LIGHT, true);

    @BeforeEach
    void listen() {
        listenTo(page);
    }

    private void listenTo(Page screen) {
        screen.onPageError(complaints::add);
        screen.onConsoleMessage(message -> {
            // A refusal that the screen asked for and shows is no fault of it.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    private String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    private void at(String path) {
        page.navigate(address(path));
        stands();
    }

    /** The screen's script has written on it. */
    private void stands() {
        Browser.awaits(page, "!document.querySelector('#screen').hasAttribute('aria-busy')");
    }

    private void leads(String path) {
        page.waitForURL(address(path));
        stands();
    }

    private Staff.Settled.Done joins(String login, Language language, Grant... grants) {
        Staff.Settled settled =
                paper.paper().staff().join(new Login(login), "Ilse Verhoeven", language, Rights.of(grants), "tests");
        return (Staff.Settled.Done) settled;
    }

    private void worksHere(String login, Language language, Grant... grants) {
        paper.paper()
                .staff()
                .setPassword(String.valueOf(joins(login, language, grants).link()), PASSWORD);
    }

    private void signsIn(String login, String password) {
        page.fill("[name=login]", login);
        page.fill("[name=password]", password);
        page.keyboard().press("Enter");
    }

    @Test
    void openForTheFirstAdministratorWhoInvitesTheNext() {
        at("/desk/welcome#" + paper.paper().staff().firstLink().orElseThrow());
        assertThat(page.textContent("h1")).isEqualTo("Make the first administrator");
        page.fill("[name=name]", "Mara Ostrander");
        page.fill("[name=login]", "mara");
        page.fill("[name=password]", "mara12345678");
        page.click("button.do");
        Browser.awaits(
                page,
                "document.activeElement.name === 'password' && document.activeElement.hasAttribute('aria-invalid')");
        assertThat(page.textContent("[data-field=password] .fault")).contains("easily guessed");
        page.fill("[name=password]", PASSWORD);
        page.keyboard().press("Enter");
        leads("/desk");
        assertThat(page.textContent("h1")).contains("Mara Ostrander");
        page.click("nav >> text=Staff");
        leads("/desk/staff");
        page.fill("[name=name]", "Seo Min-ah");
        page.fill("[name=login]", "min-ah");
        page.selectOption("[name=language]", "ko");
        page.selectOption(".role-row select >> nth=0", "desk-editor");
        page.selectOption(".role-row select >> nth=1", "national");
        page.click("text=Make the link");
        Browser.awaits(page, "!!document.querySelector('.link')");
        String link = page.inputValue(".link");
        assertThat(link).startsWith(address("/desk/welcome#"));
        assertThat(page.textContent(".people")).contains("Seo Min-ah", "Desk editor · National");
        acceptsTheLink(link);
        assertThat(complaints).isEmpty();
    }

    private void acceptsTheLink(String link) {
        page = BROWSER.screen(390, ColorScheme.DARK, true);
        listenTo(page);
        page.navigate(link);
        stands();
        assertThat(page.textContent("h1")).contains("Seo Min-ah");
        page.fill("[name=password]", PASSWORD);
        page.keyboard().press("Enter");
        leads("/desk");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("ko");
        assertThat(page.textContent("h1")).contains("안녕하십니까");
        assertThat(page.locator("nav a").allTextContents()).containsExactly("편집국");
        page.navigate(link);
        stands();
        assertThat(page.textContent(".notice")).contains("이미 썼거나");
    }

    @Test
    void leadBackToWhereSomebodyWas() {
        worksHere("ilse", Language.ENGLISH, Grant.of(Role.ADMINISTRATOR));
        page.navigate(address("/desk/audit?kind=StafferJoined"));
        page.waitForURL(url -> url.contains("/desk/sign-in?over=1"));
        stands();
        signsIn("ilse", "not this one at all");
        Browser.awaits(page, "document.querySelector('[data-field=password] .fault').textContent !== ''");
        signsIn("ILSE", PASSWORD);
        leads("/desk/audit?kind=StafferJoined");
        assertThat(page.textContent("tbody tr")).contains("Staffer joined", "ilse");
        assertThat(complaints).isEmpty();
    }

    @Test
    void leadNowhereElseThanIntoTheNewsroom() {
        worksHere("ilse", Language.ENGLISH);
        at("/desk/sign-in?to=" + "//evil.example/desk");
        signsIn("ilse", PASSWORD);
        leads("/desk");
        assertThat(page.textContent(".notice")).contains("what you are");
    }

    @Test
    void closeBehindASessionThatIsEndedElsewhere() {
        worksHere("ilse", Language.ENGLISH, Grant.of(Role.REPORTER));
        at("/desk/sign-in");
        signsIn("ilse", PASSWORD);
        leads("/desk");
        Page first = page;
        page = BROWSER.screen(1280, ColorScheme.LIGHT, true);
        listenTo(page);
        at("/desk/sign-in");
        signsIn("ilse", PASSWORD);
        leads("/desk");
        at("/desk/account");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        page.click("tbody button");
        Browser.awaits(page, "document.querySelectorAll('tbody tr').length === 1");
        first.navigate(address("/desk/account"));
        first.waitForURL(url -> url.contains("/desk/sign-in?over=1"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void keepWhatWasTypedWhenTheServerCannotBeReached() {
        at("/desk/sign-in");
        page.context().setOffline(true);
        signsIn("ilse", PASSWORD);
        Browser.awaits(page, "document.querySelector('.fault.over').textContent !== ''");
        assertThat(page.textContent(".fault.over")).contains("cannot be reached");
        assertThat(page.inputValue("[name=password]")).isEqualTo(PASSWORD);
    }

    /** Every screen, narrow and wide, light and dark, in both languages. */
    @Test
    void areOpenToEverybodyAndFitEveryScreen() {
        worksHere("ilse", Language.ENGLISH, Grant.of(Role.ADMINISTRATOR), new Grant(Role.REPORTER, null));
        String open = String.valueOf(joins("guest", Language.KOREAN).link());
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page = BROWSER.screen(390, scheme, true);
            listenTo(page);
            fits("/desk/welcome#" + open);
            fits("/desk/sign-in");
            signsIn("ilse", PASSWORD);
            leads("/desk");
            for (String path : new String[] {"/desk", "/desk/account", "/desk/staff", "/desk/audit", "/desk/nowhere"}) {
                fits(path);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private void fits(String path) {
        at(path);
        for (String language : new String[] {"en", "ko"}) {
            if (!language.equals(page.getAttribute("html", "lang"))) {
                page.click("[data-language=" + language + "]");
                Browser.awaits(page, "document.documentElement.lang === '" + language + "'");
                stands();
            }
            for (int width : new int[] {320, 390, 1280}) {
                page.setViewportSize(width, 844);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + " at " + width)
                        .isEqualTo(width);
            }
            page.setViewportSize(390, 844);
            assertThat(Accessibility.violations(page))
                    .as(path + " in " + language)
                    .isEmpty();
            if (language.equals("ko")) {
                assertThat(page.evaluate(ENGLISH)).as("English on " + path).isEqualTo("");
            }
        }
    }

    /** Sentences of three English words in a row that nobody typed. */
    private static final String ENGLISH = """
            () => {
              const said = document.body.innerText.replace(/[^\\n]*(?:@|\\d{4}|%)[^\\n]*/g, '');
              return (/(?:\\b[A-Za-z]{2,}\\b[ ,]+){3,}/.exec(said) ?? [''])[0];
            }
            """;

    @Test
    void areUsedByKeyboardAlone() {
        worksHere("ilse", Language.ENGLISH, Grant.of(Role.ADMINISTRATOR));
        at("/desk/sign-in");
        page.keyboard().type("ilse");
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        leads("/desk");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("screen");
        at("/desk/staff");
        page.focus("[aria-label='Change the roles of Ilse Verhoeven']");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SELECT");
        // The role is for the whole paper, so that there is no desk to choose: next is what removes it.
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        Browser.awaits(page, "document.querySelector('.fault.over').textContent !== ''");
        assertThat(page.textContent(".fault.over")).contains("last administrator");
    }
}
