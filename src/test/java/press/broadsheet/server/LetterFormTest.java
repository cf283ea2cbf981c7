package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.letter.Letter;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingForm;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** Readers write to the editor by a form, without scripts. */
@ParameterizedClass
@EnumSource(Engine.class)
class LetterFormTest {

    private static final String FORM = "/letters/write";

    @AutoClose
    private final TestingSite site;

    private final TestingPaper paper;

    LetterFormTest(Engine engine) {
        this.site = TestingSite.of(TestingPaper.on(engine));
        this.paper = site.paper();
    }

    @BeforeEach
    void open() {
        paper.opens("opinion/letters", "opinion/open-letters");
        Masthead masthead = paper.paper()
                .database()
                .read(paper.paper().mastheads()::current)
                .orElseThrow();
        paper.sets(masthead.with(masthead.titles().getLast().opening(Section.of("ko/letters", "독자투고"))));
        paper.catchesUp();
    }

    private TestingForm form() {
        TestingForm form = TestingForm.open(site, FORM);
        paper.clock().pass(Duration.ofSeconds(5));
        return form;
    }

    private int waiting() {
        return paper.paper().correspondence().count(Letter.State.WAITING);
    }

    @Test
    void isLedToAReferenceNumber() {
        HttpResponse<String> sent = form().send();
        assertThat(sent.statusCode()).isEqualTo(303);
        String there = TestingSite.header(sent, "Location");
        assertThat(there).matches("/letters/received\\?reference=[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(TestingSite.text(site.get(there)))
                .contains("We have your letter", there.substring(there.indexOf('=') + 1), "60 days");
        assertThat(site.get("/letters/received?reference=AAAA-AAAA").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/ko" + there).statusCode()).isEqualTo(404);
        Letter letter =
                paper.paper().correspondence().in(Letter.State.WAITING, 0, 9).getFirst();
        Letter.Words words = Objects.requireNonNull(letter.words());
        assertThat(words.text()).isEqualTo("It rains here every day of the week.");
        assertThat(words.email()).isEqualTo("bo@post.example");
    }

    @Test
    void addsNothingWhenItIsSentAgain() {
        TestingForm form = form();
        String first = TestingSite.header(form.send(), "Location");
        assertThat(TestingSite.header(form.send(), "Location")).isEqualTo(first);
        assertThat(TestingSite.header(
                        form.with("text", "Another text with the very same form.")
                                .send(),
                        "Location"))
                .isEqualTo(first);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void comesBackWithWhatIsWrongAndEveryWord() {
        HttpResponse<String> sent = form().with("name", "")
                .with("email", "bo at the post")
                .with("text", "Too <short> & \"sharp\"")
                .without("print")
                .without("edit")
                .with("text", "Sharp <b> & \"x\"")
                .send();
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("<title>Error: Write to the editor")
                .contains("role=\"alert\"", "Your letter has not been sent yet")
                .contains("<a href=\"#letter-name\">Please tell us your name.</a>")
                .contains("<a href=\"#letter-email\">An e-mail address is written like")
                .contains("<a href=\"#letter-text\">A letter has at least 20 characters.</a>")
                .contains("<a href=\"#letter-print\">We can only take letters that we may print.")
                .contains("aria-invalid=\"true\" aria-describedby=\"letter-name-wrong letter-name-hint\"")
                .contains("value=\"bo at the post\"", "value=\"Oster\"", "Sharp &lt;b&gt; &amp; \"x\"</textarea>")
                .doesNotContain("name=\"edit\" value=\"yes\" checked");
        assertThat(waiting()).isZero();
    }

    @Test
    void isTakenAfterItWasPutRight() {
        TestingForm form = form();
        HttpResponse<String> wrong = form.with("name", "").send();
        assertThat(TestingForm.seal(wrong.body())).isNotEmpty();
        assertThat(form.with("name", "Bo")
                        .with("seal", TestingForm.seal(wrong.body()))
                        .send()
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void speaksTheLanguageOfItsTitle() {
        TestingForm form = TestingForm.open(site, "/ko" + FORM);
        paper.clock().pass(Duration.ofSeconds(5));
        assertThat(form.with("text", "비").send().body())
                .contains("<html lang=\"ko\">", "본문은 20자 이상이어야 합니다.", "글이 아직 보내지지 않았습니다")
                .doesNotContain("characters", "Please");
        HttpResponse<String> sent =
                form.with("text", "비가 오는 날이 너무 많아 우산을 세 개나 잃어버렸습니다.").send();
        assertThat(TestingSite.header(sent, "Location")).startsWith("/ko/letters/received");
        assertThat(TestingSite.text(site.get(TestingSite.header(sent, "Location"))))
                .contains("접수 번호");
    }

    @Test
    void isSentTooSoonByNobodyWhoReads() {
        TestingForm form = TestingForm.open(site, FORM);
        HttpResponse<String> sent = form.send();
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("That was very quick", "It rains here every day of the week.");
        paper.clock().pass(Duration.ofSeconds(5));
        assertThat(form.with("seal", TestingForm.seal(sent.body())).send().statusCode())
                .isEqualTo(303);
    }

    @Test
    void isSealedAnewAfterADay() {
        TestingForm form = TestingForm.open(site, FORM);
        paper.clock().pass(Duration.ofHours(25));
        HttpResponse<String> sent = form.send();
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("open for more than a day", "It rains here every day of the week.");
        paper.clock().pass(Duration.ofSeconds(5));
        assertThat(form.with("seal", TestingForm.seal(sent.body())).send().statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin,         https://elsewhere.example, 403",
        "Origin,         null,                      403",
        "Sec-Fetch-Site, cross-site,                403",
        "Sec-Fetch-Site, same-site,                 403",
        "Origin,         https://harbour.example,   303",
        "Sec-Fetch-Site, same-origin,               303"
    })
    void isTakenFromThePapersOwnPagesAlone(String header, String value, int status) {
        assertThat(form().from(header, value).send().statusCode()).isEqualTo(status);
    }

    @Test
    void isNotTakenWithoutASealOfThePaper() {
        HttpResponse<String> sent = form().with("seal", "made-elsewhere").send();
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("from our own form", "It rains here every day of the week.");
        assertThat(waiting()).isZero();
    }

    @Test
    void isNotTakenWhenTheFieldIsFilledThatNobodySees() {
        HttpResponse<String> sent =
                form().with("website", "https://buy.example").send();
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("readers do not see", "It rains here every day of the week.");
        assertThat(waiting()).isZero();
    }

    @Test
    void isNotTakenInAFloodFromOnePlace() throws Exception {
        List<TestingForm> forms = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            forms.add(TestingForm.open(site, FORM).with("text", "This is letter number " + number + " of the flood."));
        }
        paper.clock().pass(Duration.ofSeconds(5));
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> sent = threads.invokeAll(forms.stream()
                    .map(form -> (Callable<Integer>) () -> form.send().statusCode())
                    .toList());
            for (Future<Integer> one : sent) {
                answers.add(one.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 303).hasSize(3);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(17);
        assertThat(waiting()).isEqualTo(3);
        HttpResponse<String> late = forms.getLast().send();
        if (late.statusCode() == 429) {
            assertThat(TestingSite.header(late, "Retry-After")).isNotEmpty();
            assertThat(late.body()).contains("Nothing is lost", "This is letter number 19 of the flood.");
        }
        paper.clock().pass(Duration.ofHours(1));
        assertThat(form().send().statusCode()).isEqualTo(303);
    }

    @Test
    void looksAtNoMoreThanSomeFormsFromOnePlace() {
        TestingForm form = form().with("name", "");
        List<Integer> answers = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            answers.add(form.send().statusCode());
        }
        assertThat(answers.getFirst()).isEqualTo(422);
        assertThat(answers.getLast()).isEqualTo(429);
    }

    @Test
    void isNothingForOtherMethodsAndTypes() {
        TestingForm form = form();
        assertThat(form.post("application/json", "{}").statusCode()).isEqualTo(415);
        assertThat(form.post("application/x-www-form-urlencoded", "text=" + "a".repeat(300_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(site.raw("PUT", FORM).status()).isEqualTo(405);
        assertThat(site.raw("POST", "/letters/received").status()).isEqualTo(405);
        assertThat(site.head(FORM).statusCode()).isEqualTo(200);
        assertThat(TestingSite.header(site.get(FORM), "Cache-Control")).isEqualTo("private, no-store");
        assertThat(waiting()).isZero();
    }

    @Test
    void isThereOnlyWhereLettersArePrinted() {
        assertThat(TestingSite.text(site.get(FORM)))
                .contains("name=\"kind\"", "An open letter to somebody else", "20 to 3,000 characters");
        paper.sets(TestingPaper.masthead());
        paper.catchesUp();
        assertThat(site.get(FORM).statusCode()).isEqualTo(404);
        assertThat(site.get("/nowhere" + FORM).statusCode()).isEqualTo(404);
    }

    @Test
    void isPrintedByTheDesk() {
        form().send();
        assertThat(site.act("PUT", "/api/desk/letters/1/decision", "{\"decision\": \"accept\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.act("PUT", "/api/desk/letters/1/publication", "{}").statusCode())
                .isEqualTo(200);
        paper.catchesUp();
        assertThat(TestingSite.text(site.get("/opinion/letters")))
                .contains("Rain", "It rains here every day of the week.", "<b>Bo Sund</b>, Oster")
                .doesNotContain("bo@post.example");
    }
}
