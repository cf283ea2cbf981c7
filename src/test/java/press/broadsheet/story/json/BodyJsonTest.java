package press.broadsheet.story.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Mark;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.WebAddress;
import tools.jackson.databind.json.JsonMapper;

final class BodyJsonTest {

    @Test
    void readsBackExactlyWhatItWrote() {
        assertThat(BodyJson.read(BodyJson.write(Specimen.body()))).isEqualTo(Specimen.body());
    }

    @Test
    void takesAPlainStringWhereTextIsWanted() {
        assertThat(read("[{'type':'paragraph','text':'Crews ended it.'}]").blocks())
                .containsExactly(new Block.Paragraph(List.of(Inline.Text.plain("Crews ended it."))));
        assertThat(read("[{'type':'table','rows':[[{'text':'12'}]]}]").plainText())
                .isEqualTo("12");
    }

    @Test
    void takesAnEmptyStringForNoText() {
        assertThat(read("[{'type':'heading','level':2,'text':''}]").blocks())
                .containsExactly(new Block.Heading(2, List.of()));
    }

    @Test
    void writesARunAsADeskScriptReadsIt() {
        Mark link = new Mark.Link(new WebAddress("/a"));
        Block paragraph = new Block.Paragraph(
                List.of(new Inline.Text("x", List.of(link, new Mark.Strong())), new Inline.Break()));
        assertThat(BodyJson.write(new Body(List.of(paragraph))).toString())
                .isEqualTo("[{'type':'paragraph','text':[{'text':'x','marks':[{'type':'link','href':'/a'},"
                                .replace('\'', '"')
                        + "{\"type\":\"strong\"}]},{\"type\":\"break\"}]}]");
    }

    @Nested
    class ARefusalNamesThePlace {

        @ParameterizedTest(name = "{1} in {0}")
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "{'type':'rule'} | body",
                    "'text' | body",
                    "['text'] | body[0]",
                    "[null] | body[0]",
                    "[{}] | body[0].type",
                    "[{'type':7}] | body[0].type",
                    "[{'type':'script'}] | body[0].type",
                    "[{'type':'Paragraph','text':'x'}] | body[0].type",
                    "[{'type':'paragraph'}] | body[0].text",
                    "[{'type':'paragraph','text':7}] | body[0].text",
                    "[{'type':'paragraph','text':['x']}] | body[0].text[0]",
                    "[{'type':'paragraph','text':[{'text':7}]}] | body[0].text[0].text",
                    "[{'type':'paragraph','text':[{'type':'image'}]}] | body[0].text[0].type",
                    "[{'type':'paragraph','text':[{'text':'x','marks':'strong'}]}] | body[0].text[0].marks",
                    "[{'type':'paragraph','text':[{'text':'x','marks':[{'type':'blink'}]}]}] | body[0].text[0].marks[0].type",
                    "[{'type':'paragraph','text':[{'text':'x','marks':[{'type':'link'}]}]}] | body[0].text[0].marks[0].href",
                    "[{'type':'paragraph','text':[{'text':'x','marks':[{'type':'foreign','language':'?'}]}]}] | body[0].text[0].marks[0].language",
                    "[{'type':'paragraph','text':[{'text':'x','marks':[{'type':'code'},{'type':'code'}]}]}] | body[0].text[0].marks",
                    "[{'type':'heading','text':'x'}] | body[0].level",
                    "[{'type':'heading','level':1,'text':'x'}] | body[0].level",
                    "[{'type':'heading','level':'2','text':'x'}] | body[0].level",
                    "[{'type':'heading','level':2.5,'text':'x'}] | body[0].level",
                    "[{'type':'heading','level':4294967298,'text':'x'}] | body[0].level",
                    "[{'type':'list'}] | body[0].items",
                    "[{'type':'list','ordered':'yes','items':[]}] | body[0].ordered",
                    "[{'type':'list','items':[{'type':'rule'}]}] | body[0].items[0]",
                    "[{'type':'list','ordered':true,'start':-1,'items':[]}] | body[0].start",
                    "[{'type':'list','ordered':true,'start':1000001,'items':[]}] | body[0].start",
                    "[{'type':'list','ordered':true,'start':'3','items':[]}] | body[0].start",
                    "[{'type':'list','items':[[],[{'type':'x'}]]}] | body[0].items[1][0].type",
                    "[{'type':'quote'}] | body[0].blocks",
                    "[{'type':'quote','blocks':[],'attribution':7}] | body[0].attribution",
                    "[{'type':'picture'}] | body[0].picture",
                    "[{'type':'picture','picture':'../x'}] | body[0].picture",
                    "[{'type':'gallery','pictures':[]}] | body[0].pictures",
                    "[{'type':'gallery','pictures':[{'picture':'x'}]}] | body[0].pictures[0].picture",
                    "[{'type':'embed','url':'//evil.example'}] | body[0].url",
                    "[{'type':'embed','title':'x'}] | body[0].url",
                    "[{'type':'table'}] | body[0].rows",
                    "[{'type':'table','rows':[{}]}] | body[0].rows[0]",
                    "[{'type':'table','rows':[[{}]]}] | body[0].rows[0][0].text",
                    "[{'type':'table','rows':[[{'text':'','columns':'2'}]]}] | body[0].rows[0][0].columns",
                    "[{'type':'related','story':'41'}] | body[0].story",
                    "[{'type':'related','story':0}] | body[0].story",
                    "[{'type':'related','story':1e400}] | body[0].story",
                    "[{'type':'factbox','title':'x'}] | body[0].blocks",
                    "[{'type':'verbatim','text':[]}] | body[0].text",
                    "[{'type':'paragraph','txt':'x'}] | body[0].txt",
                    "[{'type':'paragraph','text':[{'text':'x','mark':[]}]}] | body[0].text[0].mark",
                    "[{'type':'paragraph','text':[{'text':'x','marks':[{'type':'strong','href':'/'}]}]}] | body[0].text[0].marks[0].href",
                    "[{'type':'paragraph','text':[{'text':'x','marks':[{'type':'link','url':'/'}]}]}] | body[0].text[0].marks[0].url",
                    "[{'type':'list','order':true,'items':[]}] | body[0].order",
                    "[{'type':'gallery','pictures':[{'src':'x'}]}] | body[0].pictures[0].src",
                    "[{'type':'table','rows':[[{'text':'','colspan':2}]]}] | body[0].rows[0][0].colspan",
                    "[{'type':'rule','text':'x'}] | body[0].text"
                })
        void ofWhatItRefuses(String json, String place) {
            refuses(json, place);
        }

        @Test
        void evenOfALinkDeepInside() {
            String item = "[{'type':'rule'},{'type':'paragraph','text':[{'text':'a'},{'type':'break'},"
                    + "{'text':'b','marks':[{'type':'link','href':'javascript:alert(1)'}]}]}]";
            String rule = "{'type':'rule'},";
            refuses(
                    "[" + rule.repeat(3) + "{'type':'list','items':[" + item + "]}]",
                    "body[3].items[0][1].text[2].marks[0].href");
        }

        @Test
        void ofWordsThatAreTooLongForAPicture() {
            String alt = "x".repeat(2_001);
            refuses("[{'type':'picture','picture':'" + "ab".repeat(32) + "','alt':'" + alt + "'}]", "body[0].alt");
        }

        @Test
        void ofABlockThatStandsTooDeep() {
            assertThat(read(nested(Body.DEPTH)).blocks()).hasSize(1);
            refuses(nested(Body.DEPTH + 1), "body[0]" + ".blocks[0]".repeat(Body.DEPTH - 1) + ".blocks");
        }

        @Test
        void ofTheBodyThatIsTooLong() {
            refuses("[" + "{'type':'rule'},".repeat(5_000) + "{'type':'rule'}]", "body");
        }
    }

    private static String nested(int depth) {
        return "[" + "{'type':'quote','blocks':[".repeat(depth - 1) + "{'type':'rule'}" + "]}".repeat(depth - 1) + "]";
    }

    private static void refuses(String json, String place) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> read(json))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo(place));
    }

    private static Body read(String json) {
        return BodyJson.read(JsonMapper.shared().readTree(json.replace('\'', '"')));
    }
}
