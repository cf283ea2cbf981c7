package press.broadsheet.masthead.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Dress;

/** A title's own looks in the shape they have outside. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DressSheet(
        @Nullable String accent,
        @Nullable String darkAccent,
        @Nullable String headlines) {

    static @Nullable DressSheet of(Dress dress) {
        return dress.equals(Dress.USUAL)
                ? null
                : new DressSheet(
                        dress.accent(), dress.darkAccent(), dress.headlines().word());
    }

    static Dress dress(@Nullable DressSheet sheet) {
        return sheet == null
                ? Dress.USUAL
                : new Dress(
                        sheet.accent,
                        sheet.darkAccent,
                        sheet.headlines == null ? Dress.Face.USUAL : Dress.Face.of(sheet.headlines));
    }
}
