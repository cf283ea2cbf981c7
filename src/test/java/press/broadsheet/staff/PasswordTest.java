package press.broadsheet.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.UnfitForPrint;

class PasswordTest {

    private static final Login LOGIN = new Login("mara.lindqvist");
    private static final String NAME = "Mara Lindqvist";

    @Test
    void isKeptAsArgon2idAndNeverTheSameTwice() {
        String kept = Password.keep("three herons on the quay");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("heron");
        assertThat(Password.keep("three herons on the quay")).isNotEqualTo(kept);
        assertThat(Password.is("three herons on the quay", kept)).isTrue();
        assertThat(Password.is("three herons on the Quay", kept)).isFalse();
        assertThat(Password.is("", kept)).isFalse();
        assertThat(Password.is("three herons on the quay", "three herons on the quay"))
                .isFalse();
    }

    /** A figure of the reference implementation's own test (github.com/P-H-C/phc-winner-argon2, src/test.c). */
    @Test
    void agreesWithTheReferenceImplementation() {
        String known = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(Password.is("password", known)).isTrue();
        assertThat(Password.is("passwore", known)).isFalse();
    }

    @Test
    void isTheSameHoweverItsLettersAreComposed() {
        String kept = Password.keep("부두 위의 왜가리 세 마리");
        String apart = java.text.Normalizer.normalize("부두 위의 왜가리 세 마리", java.text.Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo("부두 위의 왜가리 세 마리");
        assertThat(Password.is(apart, kept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "elevenchars",
                "passwordpassword",
                "Password12345!",
                "qwertyuiop123",
                "111111111111111",
                "abcdefghijklmnop",
                "iloveyouiloveyou",
                "maralindqvist1",
                "mara.lindqvist2026",
                "broadsheet2026"
            })
    void isRefusedWhereItIsEasilyGuessed(String easy) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> PasswordRules.check(easy, LOGIN, NAME))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("password"));
    }

    @Test
    void isRefusedWhereItIsEndless() {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> PasswordRules.check("x7#".repeat(67), LOGIN, NAME))
                .withMessageContaining("12 to 200 characters, this one has 201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"three herons on the quay", "xK9-veltro-71-numa", "부두 위의 왜가리 세 마리", "🦩 flamingos at dusk 🦩"})
    void isTakenWhereItIsNot(String good) {
        assertThatCode(() -> PasswordRules.check(good, LOGIN, NAME)).doesNotThrowAnyException();
    }
}
