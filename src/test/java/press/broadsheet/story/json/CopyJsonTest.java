package press.broadsheet.story.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.story.Copy;
import press.broadsheet.story.UnfitForPrint;

final class CopyJsonTest {

    @Test
    void readsBackExactlyWhatItWrote() {
        assertThat(CopyJson.read(CopyJson.write(Specimen.full()))).isEqualTo(Specimen.full());
    }

    @Test
    void readsBackACopyWithNothingButAHeadline() {
        String json = CopyJson.write(Specimen.bare());
        assertThat(CopyJson.read(json)).isEqualTo(Specimen.bare());
        assertThat(json)
                .isEqualTo("{\"headline\":\"Ferry crews end strike\",\"language\":\"en\",\"sections\":[\"national\"],"
                        + "\"tags\":[],\"body\":[]}");
    }

    @Test
    void takesNullForWhatIsNotThere() {
        Copy copy = CopyJson.read(
                "{'headline':'x','kicker':null,'picture':null,'byline':null,'language':'en',".replace('\'', '"')
                        + "\"sections\":[\"national\"],\"tags\":[],\"body\":[]}");
        assertThat(copy.titles().kicker()).isNull();
        assertThat(copy.picture()).isNull();
    }

    @ParameterizedTest(name = "{1} instead of {0} is refused at {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"headline\":\"h\"`, `\"headline\":\" \"`, headline",
                "`\"headline\":\"h\"`, `\"headline\":7`, headline",
                "`\"headline\":\"h\"`, `\"headlin\":\"h\"`, headline",
                "`\"headline\":\"h\"`, `\"headline\":\"h\",\"byline\":[\"a\",1]`, byline[1]",
                "`\"headline\":\"h\"`, `\"headline\":\"h\",\"byline\":[]`, byline",
                "`\"headline\":\"h\"`, `\"headline\":\"h\",\"picture\":{\"picture\":\"x\"}`, picture.picture",
                "`\"headline\":\"h\"`, `\"headline\":\"h\",\"picture\":{}`, picture.picture",
                "`\"language\":\"en\"`, `\"language\":\"english\"`, language",
                "`[\"national\"]`, `[\"national\",\"A B\"]`, sections[1]",
                "`[\"national\"]`, `[]`, sections",
                "`[\"national\"]`, `\"national\"`, sections",
                "`\"body\":[]`, `\"body\":{}`, body",
                "`\"body\":[]`, `\"body\":null`, body",
                "`\"body\":[]`, `\"body\":[{\"type\":\"rule\"},{}]`, body[1].type"
            })
    void namesThePlaceOfWhatItRefuses(String right, String wrong, String place) {
        String json = "{\"headline\":\"h\",\"language\":\"en\",\"sections\":[\"national\"],\"tags\":[],\"body\":[]}";
        assertThat(json).contains(right);
        refuses(json.replace(right, wrong), place);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {"``", "{", "[]", "null", "`\"copy\"`", "{} {}", "{\"headline\":\"h\"", "<p>"})
    void refusesWhatIsNoCopy(String text) {
        assertThatExceptionOfType(UnfitForPrint.class).isThrownBy(() -> CopyJson.read(text));
    }

    private static void refuses(String json, String place) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> CopyJson.read(json))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo(place));
    }
}
