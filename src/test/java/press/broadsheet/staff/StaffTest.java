package press.broadsheet.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.staff.SignIn.Browser;
import press.broadsheet.staff.SignIn.Result;
import press.broadsheet.staff.Staff.LinkFor;
import press.broadsheet.staff.Staff.Settled;
import press.broadsheet.story.Language;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** Who joins, signs in and leaves. */
@ParameterizedClass
@EnumSource(Engine.class)
class StaffTest {

    private static final String GOOD = "three herons on the quay";
    private static final String OTHER = "seven lanterns over the ford";
    private static final Browser HERS = new Browser("203.0.113.7", "", "Firefox on Linux");
    private static final Rights ADMINISTRATION =
            Rights.of(Grant.of(Role.ADMINISTRATOR), Grant.of(Role.EDITOR_IN_CHIEF));

    @AutoClose
    private final TestingPaper paper;

    private final Staff staff;
    private final Sessions sessions;
    private final SignIn signIn;

    StaffTest(Engine engine) {
        paper = TestingPaper.on(engine);
        staff = new Staff(paper.paper().database(), paper.paper().journal(), paper.clock());
        sessions = new Sessions(paper.paper().database(), paper.paper().journal(), paper.clock());
        signIn = new SignIn(paper.paper().database(), sessions, paper.clock());
    }

    private static Settled.Done done(Settled settled) {
        assertThat(settled).isInstanceOf(Settled.Done.class);
        return (Settled.Done) settled;
    }

    private static String link(Settled settled) {
        return Objects.requireNonNull(done(settled).link());
    }

    private Staffer first() {
        String secret = staff.firstLink().orElseThrow();
        return done(staff.makeFirst(secret, new Login("Mara"), "Mara Lindqvist", Language.ENGLISH, GOOD))
                .staffer();
    }

    private Settled reporter(String login) {
        Rights rights = Rights.of(Grant.of(Role.REPORTER), new Grant(Role.DESK_EDITOR, new SectionPath("world")));
        return staff.join(new Login(login), "서민아", Language.KOREAN, rights, "mara");
    }

    private Result.In in(Result result) {
        assertThat(result).isInstanceOf(Result.In.class);
        return (Result.In) result;
    }

    private List<Change> journal() {
        return paper.paper().journal().after(0, Integer.MAX_VALUE).stream()
                .map(Entry::change)
                .filter(Change.OfStaffer.class::isInstance)
                .toList();
    }

    @Test
    void beginsWithOneAdministratorByALinkThatIsGoodOnce() {
        String earlier = staff.firstLink().orElseThrow();
        String secret = staff.firstLink().orElseThrow();
        assertThat(staff.linkFor(earlier)).isEmpty();
        assertThat(staff.linkFor(secret)).contains(new LinkFor.FirstAdministrator());
        Staffer mara = done(staff.makeFirst(secret, new Login("Mara"), "Mara Lindqvist", Language.ENGLISH, GOOD))
                .staffer();
        assertThat(mara.rights()).isEqualTo(ADMINISTRATION);
        assertThat(mara.login()).hasToString("mara");
        assertThat(staff.firstLink()).isEmpty();
        assertThat(staff.linkFor(secret)).isEmpty();
        assertThat(staff.makeFirst(secret, new Login("eve"), "Eve", Language.ENGLISH, GOOD))
                .isEqualTo(new Settled.Missing());
        assertThat(staff.all()).containsExactly(mara);
    }

    @Test
    void leavesTheLinkGoodWhereThePasswordIsTooEasy() {
        String secret = staff.firstLink().orElseThrow();
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> staff.makeFirst(secret, new Login("mara"), "Mara", Language.ENGLISH, "password1234"));
        assertThat(staff.linkFor(secret)).isPresent();
    }

    @Test
    void takesSomebodyOnWhoSetsAPasswordByALink() {
        first();
        String link = link(reporter("Seo.Min-Ah"));
        assertThat(reporter("seo.min-ah")).isInstanceOf(Settled.Refused.class);
        assertThat(signIn.attempt("seo.min-ah", "", HERS)).isEqualTo(new Result.Refused());
        Staffer minah = done(staff.setPassword(link, GOOD)).staffer();
        assertThat(minah.name()).isEqualTo("서민아");
        assertThat(minah.rights().words()).containsExactly("desk-editor of world", "reporter");
        assertThat(staff.setPassword(link, OTHER)).isEqualTo(new Settled.Missing());
        assertThat(in(signIn.attempt(" SEO.min-ah ", GOOD, HERS)).staffer()).isEqualTo(minah);
    }

    @Test
    void letsALinkLapseAfterThreeDays() {
        first();
        String link = link(reporter("seo"));
        paper.clock().pass(Duration.ofDays(3));
        assertThat(staff.linkFor(link)).isEmpty();
        assertThat(staff.setPassword(link, GOOD)).isEqualTo(new Settled.Missing());
        String again = link(staff.renewLink(staff.all().getLast().id(), "mara"));
        assertThat(staff.linkFor(again)).isPresent();
    }

    @Test
    void tellsNobodyWhoIsHere() {
        first();
        assertThat(signIn.attempt("mara", OTHER, HERS)).isEqualTo(new Result.Refused());
        assertThat(signIn.attempt("nobody", OTHER, HERS)).isEqualTo(new Result.Refused());
        assertThat(signIn.attempt("", "", HERS)).isEqualTo(new Result.Refused());
        assertThat(signIn.attempt("mara", "x".repeat(1_000_000), HERS)).isEqualTo(new Result.Refused());
    }

    @Test
    void keepsGuessersAwayAndTheOwnerIn() {
        first();
        Result.In known = in(signIn.attempt("mara", GOOD, HERS));
        Browser elsewhere = new Browser("198.51.100.9", "", "curl");
        for (int guess = 0; guess < Attempts.OF_A_LOGIN_ELSEWHERE; guess++) {
            assertThat(signIn.attempt("mara", "guess " + guess, elsewhere)).isEqualTo(new Result.Refused());
        }
        // Not even the right password opens an unknown browser now, but hers is open.
        assertThat(signIn.attempt("mara", GOOD, elsewhere)).isInstanceOf(Result.Wait.class);
        Browser again = new Browser("203.0.113.99", known.browser(), "Firefox on Linux");
        assertThat(in(signIn.attempt("mara", GOOD, again)).browser()).isEqualTo(known.browser());
        paper.clock().pass(Attempts.WINDOW);
        assertThat(signIn.attempt("mara", GOOD, elsewhere)).isInstanceOf(Result.In.class);
    }

    @Test
    void takesOverNoBrowserSecretThatItNeverGave() {
        first();
        String planted = "A".repeat(43);
        assertThat(in(signIn.attempt("mara", GOOD, new Browser("203.0.113.7", planted, "x")))
                        .browser())
                .isNotEqualTo(planted);
    }

    @Test
    void keepsSessionsAsLongAsTheyAreUsedAndAWeekAtMost() {
        Staffer mara = first();
        String session = in(signIn.attempt("mara", GOOD, HERS)).session();
        assertThat(sessions.find(session).orElseThrow().staffer()).isEqualTo(mara);
        assertThat(sessions.find("nothing")).isEmpty();
        for (int half = 1; half < 14; half++) {
            paper.clock().pass(Duration.ofHours(11));
            assertThat(sessions.find(session)).as("after %d hours", half * 11).isPresent();
        }
        String other = in(signIn.attempt("mara", GOOD, HERS)).session();
        assertThat(sessions.of(mara)).hasSize(2).allMatch(shown -> shown.device()
                .equals("Firefox on Linux"));
        paper.clock().pass(Duration.ofHours(25));
        assertThat(sessions.find(session)).isEmpty();
        assertThat(sessions.find(other)).isEmpty();
        assertThat(sessions.of(mara)).isEmpty();
    }

    @Test
    void endsSessionsOfItsOwnerAlone() {
        Staffer mara = first();
        done(staff.setPassword(link(reporter("seo")), GOOD));
        String hers = in(signIn.attempt("mara", GOOD, HERS)).session();
        Result.In his = in(signIn.attempt("seo", GOOD, HERS));
        long id = sessions.find(hers).orElseThrow().session();
        assertThat(sessions.end(his.staffer(), id)).isFalse();
        assertThat(sessions.find(hers)).isPresent();
        assertThat(sessions.end(mara, id)).isTrue();
        assertThat(sessions.end(mara, id)).isFalse();
        assertThat(sessions.find(hers)).isEmpty();
        assertThat(sessions.find(his.session())).isPresent();
    }

    @Test
    void endsEverySessionWithTheOldPassword() {
        Staffer mara = first();
        String session = in(signIn.attempt("mara", GOOD, HERS)).session();
        String link = link(staff.renewLink(mara.id(), "mara"));
        assertThat(sessions.find(session)).as("until the link is used").isPresent();
        done(staff.setPassword(link, OTHER));
        assertThat(sessions.find(session)).isEmpty();
        assertThat(signIn.attempt("mara", GOOD, HERS)).isEqualTo(new Result.Refused());
        assertThat(signIn.attempt("mara", OTHER, HERS)).isInstanceOf(Result.In.class);
    }

    @Test
    void letsSomebodyGoAtOnce() {
        first();
        Staffer seo = done(staff.setPassword(link(reporter("seo")), GOOD)).staffer();
        String session = in(signIn.attempt("seo", GOOD, HERS)).session();
        String link = link(staff.renewLink(seo.id(), "mara"));
        assertThat(done(staff.leave(seo.id(), "mara")).staffer().isHere()).isFalse();
        assertThat(sessions.find(session)).isEmpty();
        assertThat(staff.linkFor(link)).isEmpty();
        assertThat(signIn.attempt("seo", GOOD, HERS)).isEqualTo(new Result.Refused());
        assertThat(staff.leave(seo.id(), "mara")).isEqualTo(new Settled.Missing());
        assertThat(staff.renewLink(seo.id(), "mara")).isEqualTo(new Settled.Missing());
        // The journal names what they did: nobody else becomes them.
        assertThat(reporter("seo")).isInstanceOf(Settled.Refused.class);
    }

    @Test
    void neverIsWithoutAnAdministrator() {
        Staffer mara = first();
        Rights reporter = Rights.of(Grant.of(Role.REPORTER));
        assertThat(staff.leave(mara.id(), "mara")).isInstanceOf(Settled.Refused.class);
        assertThat(staff.setRights(mara.id(), reporter, "mara")).isInstanceOf(Settled.Refused.class);
        Staffer seo = done(reporter("seo")).staffer();
        assertThat(done(staff.setRights(seo.id(), ADMINISTRATION, "mara"))
                        .staffer()
                        .rights())
                .isEqualTo(ADMINISTRATION);
        assertThat(done(staff.setRights(mara.id(), reporter, "seo")).staffer().rights())
                .isEqualTo(reporter);
        assertThat(staff.setRights(999, reporter, "seo")).isEqualTo(new Settled.Missing());
    }

    @Test
    void writesEveryActIntoTheJournalAndAgreesWithIt() {
        Staffer mara = first();
        Staffer seo = done(staff.setPassword(link(reporter("seo")), GOOD)).staffer();
        in(signIn.attempt("seo", GOOD, HERS));
        long session = sessions.of(seo).getFirst().id();
        sessions.end(seo, session);
        staff.leave(seo.id(), "mara");
        assertThat(journal())
                .containsExactly(
                        new Change.StafferJoined(mara.id()),
                        new Change.RolesSet(mara.id(), List.of("administrator", "editor-in-chief")),
                        new Change.PasswordSet(mara.id()),
                        new Change.StafferJoined(seo.id()),
                        new Change.RolesSet(seo.id(), List.of("desk-editor of world", "reporter")),
                        new Change.PasswordLinkMade(seo.id()),
                        new Change.PasswordSet(seo.id()),
                        new Change.SessionOpened(seo.id(), session),
                        new Change.SessionEnded(seo.id(), session),
                        new Change.StafferLeft(seo.id()));
        assertThat(disagreements()).isEmpty();
        paper.paper().database().write(db -> db.sql(
                        "UPDATE staffer_role SET role = 'administrator' WHERE desk = 'world'")
                .update());
        assertThat(disagreements()).singleElement().asString().contains("of staffer " + seo.id());
    }

    private List<String> disagreements() {
        paper.paper().printing().catchUp();
        return paper.verified().disagreements();
    }
}
