package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.StoryId;

final class HtmlReaderTest {

    private final Darkroom darkroom = new Darkroom();

    @Nested
    class Paragraphs {

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "<p>One.</p><p>Two.</p> | <p>One.</p> <p>Two.</p>",
                    "<div>One.<div>Two.</div>Three.</div> | <p>One.</p> <p>Two.</p> <p>Three.</p>",
                    "One.<br><br>Two. | <p>One.</p> <p>Two.</p>",
                    "One.<br> <br /> <br>Two.<br> | <p>One.</p> <p>Two.</p>",
                    "One,<br>two. | <p>One,<br>two.</p>",
                    "<p><br>One.<br></p> | <p>One.</p>",
                    "<p> </p><p>&nbsp;</p><p>&#8203;</p><p></p>One. | <p>One.</p>",
                    "<section><article>One.</article></section> | <p>One.</p>",
                    "<dl><dt>One</dt><dd>Two</dd></dl> | <p>One</p> <p>Two</p>",
                    "<p>One<p>Two | <p>One</p> <p>Two</p>",
                    "<li>stray</li> | <p>stray</p>",
                    "<p>a<!-- hidden -->b</p> | <p>ab</p>",
                    "<p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p> | <p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p>",
                    "<p>He said <q>never</q>.</p> | <p>He said “never”.</p>",
                    "<ruby>漢字<rp>(</rp><rt>한자</rt><rp>)</rp></ruby> | <p>漢字(한자)</p>"
                })
        void areWhatAReaderSeesAsOne(String html, String printed) {
            assertPrints(html, printed);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "`<p>  a \n b\t</p>` | <p>a b</p>",
                    "<p><b>a</b> b</p> | <p><strong>a</strong> b</p>",
                    "<p><b>a </b>b</p> | <p><strong>a</strong> b</p>",
                    "<p><b>a </b> b</p> | <p><strong>a</strong> b</p>",
                    "<p>a<b> b</b></p> | <p>a <strong>b</strong></p>",
                    "<p>a <b> b </b> c</p> | <p>a <strong>b</strong> c</p>",
                    "<p>a<b> </b>b</p> | <p>a b</p>",
                    "<p>a<b>b</b>c</p> | <p>a<strong>b</strong>c</p>",
                    "<p>a<span></span> <i></i> b</p> | <p>a b</p>",
                    "<p><b>a b</b></p> | <p><strong>a b</strong></p>",
                    "<p><b> a </b></p> | <p><strong>a</strong></p>",
                    "<p>a <br> b</p> | <p>a<br>b</p>",
                    "<p>a <!-- x --> b</p> | <p>a b</p>",
                    "<p>a&nbsp; b</p> | <p>a\u00A0 b</p>",
                    "<p>a &#8203; b</p> | <p>a b</p>"
                })
        void foldWhiteSpaceAlsoAcrossElements(String html, String printed) {
            assertPrints(html, printed);
        }

        @Test
        void areSplitByAPicture() {
            assertThat(blocks("<p>Before <img src=a.jpg alt=A> after.</p>"))
                    .extracting(block -> block.getClass().getSimpleName())
                    .containsExactly("Paragraph", "Picture", "Paragraph");
        }
    }

    @Nested
    class RunsOfText {

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "<b>a</b><strong>b</strong> | <strong>ab</strong>",
                    "<i>a</i><em>b</em> | <em>ab</em>",
                    "<s>a</s><strike>b</strike><del>c</del> | <s>abc</s>",
                    "H<sub>2</sub>O x<sup>2</sup> <code>y</code> | H<sub>2</sub>O x<sup>2</sup> <code>y</code>",
                    "<u>a</u><font color=red>b</font><mark>c</mark> | abc",
                    "<a href=/a>x<b>y</b>z</a> | <a href=\"/a\">x<strong>y</strong>z</a>",
                    "<b><p>a</p></b> | <strong>a</strong>",
                    "<a href=/a>one<br>two</a> | <a href=\"/a\">one<br>two</a>",
                    "<a>x</a><a href=''>y</a><a name=z>z</a> | xyz",
                    "<a href=https://x.example/?a=1&b=2>x</a> | <a href=\"https://x.example/?a=1&amp;b=2\" rel=\"noopener\">x</a>",
                    "<a href=//x.example>x</a> | x",
                    "<span lang=ko>파업</span> | <span lang=\"ko\">파업</span>",
                    "<i lang=fr>grève</i> | <em><span lang=\"fr\">grève</span></em>",
                    "<span lang='no language'>x</span> | x",
                    "<b><i>a</b>b</i> | <strong><em>a</em></strong><em>b</em>",
                    "<img class=emoji alt=🚢 src=https://s.w.org/x.png> sails | 🚢 sails"
                })
        void keepTheirMarks(String html, String printed) {
            assertPrints(html, "<p>" + printed + "</p>");
        }

        @Test
        void areJoinedWhereTheyCarryTheSameMarks() {
            assertThat(blocks("a<span>b</span><u>c</u>")).containsExactly(paragraph("abc"));
        }
    }

    @Nested
    class Containers {

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6> | <h2>a</h2> <h2>b</h2> <h3>c</h3> <h4>d</h4> <h4>e</h4>",
                    "<ul><li>a<li><p>b</p></ul> | <ul> <li>a</li> <li>b</li> </ul>",
                    "<ol start=3><li>c</li></ol> | <ol start=\"3\"> <li>c</li> </ol>",
                    "<ol start=c><li>c</li></ol> | <ol> <li>c</li> </ol>",
                    "<ul start=3><li>c</li></ul> | <ul> <li>c</li> </ul>",
                    "<ol><li>a<ul><li>b</li></ul></li></ol> | <ol> <li>a<ul> <li>b</li> </ul> </li> </ol>",
                    "<ul><li>a</li><ul><li>b</li></ul></ul> | <ul> <li>a<ul> <li>b</li> </ul> </li> </ul>",
                    "<ul><li> </li></ul>x | <p>x</p>",
                    "<ul><li><p>a</p><p>b</p></li></ul> | <ul> <li><p>a</p> <p>b</p> </li> </ul>",
                    "<blockquote>a</blockquote> | <blockquote class=\"quote\"> <p>a</p> </blockquote>",
                    "<blockquote><p>a</p><cite>Voss</cite></blockquote> | <blockquote class=\"quote\"> <p>a</p> <cite>Voss</cite></blockquote>",
                    "<blockquote><p>a</p><footer>— Voss</footer></blockquote> | <blockquote class=\"quote\"> <p>a</p> <cite>Voss</cite></blockquote>",
                    "<blockquote><p>a</p><p><cite>Voss</cite></p></blockquote> | <blockquote class=\"quote\"> <p>a</p> <cite>Voss</cite></blockquote>",
                    "<blockquote>a <cite>Book</cite> b</blockquote> | <blockquote class=\"quote\"> <p>a Book b</p> </blockquote>",
                    "<blockquote><cite>Voss</cite></blockquote> | <p>Voss</p>",
                    "<hr> | <hr>",
                    "<h2><img src=a.jpg alt=A data-credit=C>x</h2> | <figure data-picture=\"NUMBER\"><img alt=\"A\"><figcaption data-credit=\"C\"></figcaption></figure> <h2>x</h2>",
                    "<aside data-factbox=Fares><p>12</p></aside> | <aside class=\"factbox\" aria-label=\"Fares\"><h2>Fares</h2> <p>12</p> </aside>",
                    "<aside data-factbox=Fares></aside>x | <p>x</p>",
                    "<aside>x</aside> | <p>x</p>"
                })
        void keepTheirForm(String html, String printed) {
            assertPrints(html, printed.replace("NUMBER", Darkroom.number("a.jpg")));
        }

        @Test
        void leadToOtherStories() {
            Read read = read("<aside data-related='ferry-strike'></aside><aside data-related=unknown></aside>");
            assertThat(read.body().blocks()).containsExactly(new Block.Related(new StoryId(41)));
            assertThat(read.left()).containsExactly("a card that leads to no story: unknown");
        }

        @Test
        void keepTheLinesOfVerbatimText() {
            assertThat(blocks("<pre>\n\n  one\n\ttwo<br>three <script>x</script>\n</pre><pre> </pre>"))
                    .containsExactly(new Block.Verbatim("  one\n\ttwo\nthree"));
        }

        @Test
        void losesNoWordsOfAnAttributionThatIsTooLong() {
            String words = "x".repeat(301);
            assertThat(read("<blockquote><p>a</p><cite>" + words + "</cite></blockquote>")
                            .body()
                            .plainText())
                    .isEqualTo("a\n" + words);
        }

        @Test
        void losesFormAndNoWordsWhereItStandsTooDeep() {
            Read read = read("<ul><li>x".repeat(40));
            assertThat(read.body().plainText().lines()).hasSize(40);
            assertThat(read.left()).containsExactly("the form of what stood more than 12 deep");
        }
    }

    @Nested
    class Tables {

        @Test
        void keepHeadsSpansAndCaption() {
            assertPrints(
                    "<table><caption>Fares</caption><thead><tr><td>To</td><th colspan=2>V£</th></tr></thead>"
                            + "<tbody><tr><th>Brae</th><td rowspan='2'>12</td><td><p>a</p><p>b</p></td></tr></tbody></table>",
                    "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Fares\"><table>"
                            + "<caption>Fares</caption><thead><tr><th scope=\"col\">To</th>"
                            + "<th scope=\"col\" colspan=\"2\">V£</th></tr></thead><tbody><tr><th scope=\"row\">Brae</th>"
                            + "<td rowspan=\"2\">12</td><td>a<br>b</td></tr></tbody></table></div>");
        }

        @Test
        void takeTheCaptionOfTheirFigure() {
            Block.Table table = (Block.Table) blocks("<figure class=wp-block-table><table><tr><td>a<td>b</table>"
                            + "<figcaption>Fares</figcaption></figure>")
                    .getFirst();
            assertThat(table.caption()).isEqualTo("Fares");
        }

        @Test
        void arePassedOverWhereTheyLayOutAPage() {
            assertThat(kinds("<table><tr><td><img src=a.jpg></td></tr><tr><td>Caption</td></tr></table>"))
                    .containsExactly("Picture", "Paragraph");
            assertThat(kinds("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>"))
                    .containsExactly("Paragraph", "Table");
        }

        @Test
        void handOnThePicturesInTheirCells() {
            assertThat(kinds("<table><tr><td>a<img src=a.jpg><td>b</table>")).containsExactly("Table", "Picture");
            assertThat(kinds("<table><tr><td><img src=a.jpg><td><img src=b.jpg></table>"))
                    .containsExactly("Picture", "Picture");
        }

        @Test
        void areDroppedWhereTheyAreEmpty() {
            assertThat(blocks("<table></table><table><tr><td></td><td> </td></tr></table>"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "x", "99999999999", "1.5", ""})
        void haveSpansThatMakeSense(String span) {
            Block.Table table = (Block.Table) blocks("<table><tr><td colspan='" + span + "'>a<td>b</table>")
                    .getFirst();
            assertThat(table.rows().getFirst().cells().getFirst().columns()).isEqualTo(1);
        }
    }

    @Nested
    class Embeds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<iframe src='https://www.youtube.com/embed/1'></iframe>",
                    "<iframe src='//www.youtube.com/embed/1'></iframe>",
                    "<iframe data-src='https://www.youtube.com/embed/1'></iframe>",
                    "<object data='https://www.youtube.com/embed/1'></object>",
                    "<embed src='https://www.youtube.com/embed/1'>",
                    "<video><source src='https://www.youtube.com/embed/1'></video>",
                    "<figure class='wp-block-embed'><div class='wp-block-embed__wrapper'>\nhttps://www.youtube.com/embed/1\n</div></figure>"
                })
        void becomeALinkWhenTheirHostIsKnown(String html) {
            assertPrints(
                    html,
                    "<p class=\"embed\"><a href=\"https://www.youtube.com/embed/1\" rel=\"noopener nofollow\">"
                            + "www.youtube.com</a></p>");
        }

        @Test
        void keepTheirTitle() {
            Block.Embed embed = (Block.Embed) blocks("<iframe title='The <talks>' src=https://vimeo.com/1></iframe>")
                    .getFirst();
            assertThat(embed.title()).isEqualTo("The <talks>");
        }

        @ParameterizedTest
        @CsvSource({
            "<iframe src=https://maps.example.com/x></iframe>, an iframe from maps.example.com",
            "<iframe src=https://youtube.com.evil.example/></iframe>, an iframe from youtube.com.evil.example",
            "<iframe src=https://notyoutube.com/></iframe>, an iframe from notyoutube.com",
            "<iframe src=https://youtube.com@evil.example/></iframe>, an iframe",
            "<iframe src=javascript:alert(1)></iframe>, an iframe",
            "<iframe srcdoc=x></iframe>, an iframe",
            "<video src=/own.mp4></video>, a video",
            "<audio src=https://x.example/a.mp3></audio>, a sound from x.example",
            "<object data=x.swf></object>, an object"
        })
        void areReportedWhenTheirHostIsNot(String html, String left) {
            assertThat(read(html).body()).isEqualTo(Body.EMPTY);
            assertThat(read(html).left()).containsExactly(left);
        }

        @Test
        void comeFromTheHostsThatThePaperNames() {
            HtmlReader reader = new HtmlReader(Set.of("film.example"));
            assertThat(reader.read("<iframe src=https://a.film.example/1></iframe>")
                            .body()
                            .blocks())
                    .hasSize(1);
            assertThat(reader.read("<iframe src=https://youtube.com/1></iframe>")
                            .body()
                            .blocks())
                    .isEmpty();
        }
    }

    @Nested
    class WhatIsLeftOut {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<script>alert(1)</script> | a script",
                    "<style>p{}</style> | a style sheet",
                    "<noscript><img src=a.jpg></noscript> | what stands in for a script",
                    "<form><input><select><option>x</select><textarea>y</textarea></form> | a form field",
                    "<svg><text>x</text></svg> | a drawing (svg)",
                    "<math><mi>x</mi></math> | a formula (math)",
                    "<img src=a.gif width=1 height=1> | a tracking pixel",
                    "<img src=a.gif style='width: 1px; height: 1px'> | a tracking pixel",
                    "<img src=https://pixel.wp.com/b.gif?x=1> | a tracking pixel from pixel.wp.com",
                    "<div style='DISPLAY : none'>spam</div> | hidden text",
                    "<p hidden>spam</p> | hidden text",
                    "<template><p>x</p></template> | a template"
                })
        void isNamedInPlainWords(String html, String left) {
            assertThat(read(html).body()).isEqualTo(Body.EMPTY);
            assertThat(read(html).left()).containsExactly(left);
        }

        @Test
        void isNamedOnce() {
            assertThat(read("<script></script>".repeat(50)).left()).containsExactly("a script");
        }

        @Test
        void isNamedAHundredTimesAtMost() {
            StringBuilder html = new StringBuilder();
            for (int number = 0; number < 200; number++) {
                html.append("<iframe src=https://host").append(number).append(".example></iframe>");
            }
            assertThat(read(html.toString()).left()).hasSize(101).last().isEqualTo("and more");
        }

        @Test
        void doesNotTakeTheWordsOfAFormWithIt() {
            assertThat(read("<form><p>Words</p></form>").body().plainText()).isEqualTo("Words");
        }

        @Test
        void isTheLinkAndNotItsWords() {
            Read read = read("<a href='javascript:alert(1)'>here</a>");
            assertThat(read.body().blocks()).containsExactly(paragraph("here"));
            assertThat(read.left()).containsExactly("a link to javascript:alert(1)");
        }
    }

    private Read read(String html) {
        return new HtmlReader().read(html, darkroom);
    }

    private List<Block> blocks(String html) {
        return read(html).body().blocks();
    }

    private Stream<String> kinds(String html) {
        return blocks(html).stream().map(block -> block.getClass().getSimpleName());
    }

    private void assertPrints(String html, String printed) {
        String written = new HtmlWriter(darkroom).write(read(html).body());
        assertThat(written.replace('\n', ' ').strip()).isEqualTo(printed);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(press.broadsheet.story.Inline.Text.plain(words)));
    }
}
