package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Mark;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.WebAddress;

final class HtmlWriterTest {

    private static final String SHARP = "<script>\"&'";
    private static final String BLUNT = "&lt;script&gt;&quot;&amp;&#39;";

    @Test
    void escapesEveryTextItPrints() {
        List<Inline> text = List.of(Inline.Text.plain(SHARP));
        Block.Cell cell = new Block.Cell(false, 1, 1, text);
        Body body = new Body(List.of(
                new Block.Paragraph(text),
                new Block.Heading(3, text),
                new Block.Quote(List.of(), SHARP),
                new Block.Embed(new WebAddress("https://x.example/'"), SHARP),
                new Block.Table(SHARP, List.of(new Block.Row(List.of(cell)))),
                new Block.Factbox(SHARP, List.of()),
                new Block.Verbatim(SHARP)));
        String html = write(body);
        assertThat(html).doesNotContain("<script").doesNotContain("\"&'").contains("https://x.example/&#39;");
        assertThat(html.split(BLUNT, -1)).hasSize(11);
    }

    @Test
    void printsOneLinkOverSeveralRuns() {
        Mark link = new Mark.Link(new WebAddress("/a"));
        assertThat(print(
                        new Inline.Text("one ", List.of(link)),
                        new Inline.Text("two", List.of(link, new Mark.Strong())),
                        new Inline.Break(),
                        new Inline.Text("three", List.of(link)),
                        Inline.Text.plain(" four")))
                .isEqualTo("<p><a href=\"/a\">one <strong>two</strong><br>three</a> four</p>\n");
    }

    @Test
    void keepsTheFirstLineBreakOfVerbatimText() {
        Body body = new Body(List.of(new Block.Verbatim("\nx")));
        assertThat(write(body)).isEqualTo("<pre>\n\nx</pre>\n");
    }

    @Test
    void printsTheAddressOfAnEmbedWithoutATitle() {
        assertThat(write(new Body(List.of(new Block.Embed(new WebAddress("https://x.example/1"), "")))))
                .contains(">https://x.example/1</a>");
    }

    @Test
    void namesNoRegionWithoutACaption() {
        Block.Cell cell = new Block.Cell(false, 1, 1, List.of());
        Block table = new Block.Table("", List.of(new Block.Row(List.of(cell))));
        assertThat(write(new Body(List.of(table))))
                .isEqualTo(
                        "<div class=\"table-scroll\" tabindex=\"0\"><table><tbody><tr><td></td></tr></tbody></table></div>\n");
    }

    @Test
    void leavesPicturesAndCardsToItsFittings() {
        PictureUse use = new PictureUse("ab".repeat(32), "", "", "");
        Fittings fittings = new Fittings() {
            @Override
            public void picture(PictureUse picture, StringBuilder out) {
                out.append("[picture]");
            }

            @Override
            public void gallery(List<PictureUse> uses, StringBuilder out) {
                out.append("[gallery of ").append(uses.size()).append(']');
            }

            @Override
            public void video(VideoUse film, StringBuilder out) {
                out.append("[film ").append(film.title()).append(']');
            }

            @Override
            public void related(StoryId story, StringBuilder out) {
                out.append("[story ").append(story).append(']');
            }
        };
        Body body = new Body(List.of(
                new Block.Picture(use),
                new Block.Gallery(List.of(use, use)),
                new Block.Related(new StoryId(41)),
                new Block.Video(new VideoUse(
                        "cd".repeat(32), new PictureUse("ab".repeat(32), "A mill", "", ""), "Tides", "", ""))));
        assertThat(new HtmlWriter(fittings).write(body)).isEqualTo("[picture][gallery of 2][story 41][film Tides]");
    }

    private static String print(Inline... text) {
        return write(new Body(List.of(new Block.Paragraph(Arrays.asList(text)))));
    }

    private static String write(Body body) {
        return new HtmlWriter(new Darkroom()).write(body);
    }
}
