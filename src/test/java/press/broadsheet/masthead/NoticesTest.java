package press.broadsheet.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.UnfitForPrint;

/** What a paper tells programs is checked line by line, and a refusal names the line. */
class NoticesTest {

    @Test
    void takesWhatTheStandardsKnow() {
        Notices notices = Notices.NONE
                .selling(List.of(
                        "# sellers",
                        "",
                        " adsystem.example, 1234, DIRECT, f08c47fec0942fa0 # since May ",
                        "other.example,abc-1,reseller",
                        "OWNERDOMAIN=paper.example",
                        "contact=ads@paper.example"))
                .reachedAt(List.of("mailto:security@paper.example", "https://paper.example/security", "tel:+82-2-555"))
                .vouching(List.of(
                        "belongto=https://guild.example/", "contact=desk@paper.example", "datatrainingallowed=no"));
        assertThat(notices.ads()).element(2).isEqualTo("adsystem.example, 1234, DIRECT, f08c47fec0942fa0 # since May");
        assertThat(notices.security()).hasSize(3);
        assertThat(notices.trust()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adsystem.example | domain, account, DIRECT or RESELLER",
                "adsystem.example, 1, DIRECT, a, b | domain, account, DIRECT or RESELLER",
                "adsystem, 1, DIRECT | the domain of the advertising system",
                "adsystem.example, , DIRECT | the account is missing",
                "adsystem.example, 1, BOTH | DIRECT or RESELLER, not BOTH",
                "SELLERDOMAIN=a.example | there is no variable SELLERDOMAIN",
                "OWNERDOMAIN= | OWNERDOMAIN says nothing",
                "OWNERDOMAIN=https://a.example/ | names a domain",
            })
    void namesTheLineOfAdsThatIsWrong(String line, String wrong) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Notices.NONE.selling(List.of("# one", "b.example, 1, DIRECT", line)))
                .withMessageContaining("line 3 of ads")
                .withMessageContaining(wrong)
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("ads[2]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "belongto | name=value",
                "friend=https://a.example/ | there is no statement",
                "member=a.example | an address such as",
                "datatrainingallowed=perhaps | yes or no",
                "contact= | says nothing",
            })
    void namesTheLineOfTrustThatIsWrong(String line, String wrong) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Notices.NONE.vouching(List.of(line)))
                .withMessageContaining("line 1 of trust")
                .withMessageContaining(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"security@paper.example", "http://paper.example/", "mailto:nobody", "https://", "tel:none"})
    void takesNoContactThatNobodyCouldUse(String contact) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Notices.NONE.reachedAt(List.of(contact)))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("security[0]"));
    }

    @Test
    void letsNoLineBecomeTwo() {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Notices.NONE.selling(List.of("# a\nb.example, 1, DIRECT")))
                .withMessageContaining("a character that a line of text cannot have");
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Notices.NONE.vouching(List.of("contact=" + "a".repeat(1_000))))
                .withMessageContaining("at most 1,000 characters");
    }

    @Test
    void knowsThreePoliciesForAgents() {
        assertThat(AgentPolicy.of("search-only")).isEqualTo(AgentPolicy.SEARCH_ONLY);
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> AgentPolicy.of("never"))
                .withMessage("agents is allow, search-only or refuse, not \"never\"");
    }
}
