package press.broadsheet.story.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pictures of which nobody said what they show. */
class UndescribedTest {

    private static final String NUMBER = "ab".repeat(32);

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"').replace("NUMBER", NUMBER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'type':'rule'},{'type':'picture','picture':'NUMBER'}] | body[1].alt",
                "[{'type':'picture','picture':'NUMBER','alt':' '}] | body[0].alt",
                "[{'type':'picture','picture':'NUMBER','alt':null,'decorative':false}] | body[0].alt",
                "[{'type':'gallery','pictures':[{'picture':'NUMBER','alt':'A quay'},{'picture':'NUMBER'}]}] |"
                        + " body[0].pictures[1].alt",
                "[{'type':'factbox','title':'x','blocks':[{'type':'picture','picture':'NUMBER'}]}] | body[0].blocks[0].alt",
                "[{'type':'quote','blocks':[{'type':'picture','picture':'NUMBER'}]}] | body[0].blocks[0].alt",
                "[{'type':'list','items':[[],[{'type':'picture','picture':'NUMBER'}]]}] | body[0].items[1][0].alt",
                "[{'type':'picture','picture':'NUMBER','alt':'A quay','decorative':true}] | body[0].decorative",
                "[{'type':'picture','picture':'NUMBER','decorative':'yes'}] | body[0].decorative",
                "[{'type':'picture','picture':'NUMBER','alt':'A quay','focus':{'x':101,'y':0}}] | body[0].focus.x",
                "[{'type':'picture','picture':'NUMBER','alt':'A quay','focus':{'x':1}}] | body[0].focus.y",
                "[{'type':'picture','picture':'NUMBER','alt':'A quay','focus':{'x':1,'y':2,'z':3}}] | body[0].focus.z"
            })
    void areRefusedWhereTheyStand(String body, String field) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> BodyJson.readGiven(json(body)))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo(field));
    }

    @Test
    void stayReadableWhereTheyWereStored() {
        PictureUse use = BodyJson.read(json("[{'type':'picture','picture':'NUMBER','alt':''}]"))
                .pictures()
                .getFirst();
        assertThat(use.described()).isFalse();
        assertThat(use).isEqualTo(new PictureUse(NUMBER, "", "", ""));
    }

    @Test
    void areNotThoseThatAreMarkedAsDecorative() {
        var body = BodyJson.readGiven(
                json("[{'type':'picture','picture':'NUMBER','decorative':true,'focus':{'x':10,'y':90}}]"));
        PictureUse use = body.pictures().getFirst();
        assertThat(use.described()).isTrue();
        assertThat(use.focus()).isEqualTo(new FocalPoint(10, 90));
        assertThat(BodyJson.read(BodyJson.write(body))).isEqualTo(body);
    }
}
