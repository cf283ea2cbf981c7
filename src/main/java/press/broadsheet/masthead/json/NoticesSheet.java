package press.broadsheet.masthead.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.AgentPolicy;
import press.broadsheet.masthead.Notices;

/** Notices to programs in the shape they have outside. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticesSheet(
        @Nullable String agents,
        @Nullable List<String> ads,
        @Nullable List<String> security,
        @Nullable List<String> trust) {

    static @Nullable NoticesSheet of(@Nullable Notices notices) {
        return notices == null || notices.equals(Notices.NONE)
                ? null
                : new NoticesSheet(notices.agents().word(), notices.ads(), notices.security(), notices.trust());
    }

    static @Nullable Notices notices(@Nullable NoticesSheet sheet) {
        return sheet == null
                ? null
                : new Notices(
                        sheet.agents == null ? AgentPolicy.ALLOW : AgentPolicy.of(sheet.agents),
                        MastheadSheet.orNone(sheet.ads, "ads"),
                        MastheadSheet.orNone(sheet.security, "security"),
                        MastheadSheet.orNone(sheet.trust, "trust"));
    }
}
