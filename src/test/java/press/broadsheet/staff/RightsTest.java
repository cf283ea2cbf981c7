package press.broadsheet.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

class RightsTest {

    private static final SectionPath NATIONAL = new SectionPath("national");
    private static final SectionPath POLITICS = new SectionPath("national/politics");
    private static final SectionPath SPORTS = new SectionPath("sports");

    @Test
    void areGoodOnTheirDeskAndBelowIt() {
        Rights rights = Rights.of(Grant.of(Role.REPORTER), new Grant(Role.DESK_EDITOR, NATIONAL));
        assertThat(rights.may(Permission.PUBLISH)).isTrue();
        assertThat(rights.may(Permission.PUBLISH, List.of(POLITICS))).isTrue();
        assertThat(rights.may(Permission.PUBLISH, List.of(SPORTS))).isFalse();
        assertThat(rights.may(Permission.PUBLISH, List.of(SPORTS, NATIONAL))).isTrue();
        assertThat(rights.may(Permission.PUBLISH, List.of())).isFalse();
        assertThat(rights.may(Permission.WRITE_COPY, List.of(SPORTS))).isTrue();
        assertThat(rights.words()).containsExactly("desk-editor of national", "reporter");
    }

    @Test
    void areNotGoodForADeskWhoseNameOnlyBeginsTheSame() {
        Rights rights = Rights.of(new Grant(Role.DESK_EDITOR, new SectionPath("sport")));
        assertThat(rights.may(Permission.PUBLISH, List.of(SPORTS))).isFalse();
    }

    @Test
    void areNotOverTheWholePaperFromADesk() {
        Rights rights = Rights.of(new Grant(Role.DESK_EDITOR, NATIONAL));
        assertThat(rights.may(Permission.SET_BELLY_BAND)).isFalse();
        assertThat(rights.mayEverywhere(Permission.PUBLISH)).isFalse();
        assertThat(rights.permissions()).contains(Permission.PUBLISH).doesNotContain(Permission.SET_BELLY_BAND);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.EDITOR_IN_CHIEF, Role.ADVERTISING)) {
            assertThatExceptionOfType(UnfitForPrint.class).isThrownBy(() -> new Grant(role, NATIONAL));
        }
    }

    @Test
    void areNoneWhereNothingWasGranted() {
        for (Permission permission : Permission.values()) {
            assertThat(Rights.NONE.may(permission)).isFalse();
            assertThat(Rights.NONE.may(permission, List.of(NATIONAL))).isFalse();
        }
    }
}
