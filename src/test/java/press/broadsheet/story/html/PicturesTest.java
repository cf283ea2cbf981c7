package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.Block;
import press.broadsheet.story.PictureUse;

final class PicturesTest {

    private final Darkroom darkroom = new Darkroom();

    @Test
    void areReadAsTheDemoPaperWritesThem() {
        assertThat(blocks("<figure data-picture=\"tea.jpg\"><figcaption data-credit=\"Aiko Merrow\">Tea  terraces."
                        + "</figcaption><img alt=\"Green steps\"></figure>"))
                .containsExactly(picture("tea.jpg", "Green steps", "Tea terraces.", "Aiko Merrow"));
    }

    @Test
    void needNoImageWhereTheFigureNamesThem() {
        assertThat(blocks("<figure data-picture=tea.jpg><figcaption>Tea.</figcaption></figure>"))
                .containsExactly(picture("tea.jpg", "", "Tea.", ""));
    }

    @Test
    void areReadAsWordPressWritesThem() {
        assertThat(blocks(
                        "<figure class=wp-block-image><a href=/big.jpg><img src=https://x.example/tea.jpg alt=Tea></a>"
                                + "<figcaption>Tea at <em>Oster</em>. <cite>Aiko Merrow</cite></figcaption></figure>"))
                .containsExactly(picture("https://x.example/tea.jpg", "Tea", "Tea at Oster.", "Aiko Merrow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=https://x.example/tea.jpg>",
                "<img src=//x.example/tea.jpg>",
                "<img src='data:image/gif;base64,AA' data-src=https://x.example/tea.jpg>",
                "<img data-lazy-src=https://x.example/tea.jpg>",
                "<img srcset='https://x.example/tea.jpg 300w, https://x.example/big.jpg 900w'>",
                "<picture><source srcset=x.webp><img src=https://x.example/tea.jpg></picture>",
                "<image src=https://x.example/tea.jpg>"
            })
    void areFoundWhereverTheirAddressStands(String html) {
        assertThat(blocks(html)).containsExactly(picture("https://x.example/tea.jpg", "", "", ""));
    }

    @Test
    void keepACaptionThatIsTooLongAsAParagraph() {
        String words = "x".repeat(2_001);
        List<Block> blocks = blocks("<figure><img src=a.jpg><figcaption>" + words + "</figcaption></figure>");
        assertThat(blocks).hasSize(2).first().isEqualTo(picture("a.jpg", "", "", ""));
        assertThat(blocks.getLast()).isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void cutTheirAltTextToWhatIsTaken() {
        PictureUse use = ((Block.Picture) blocks("<img src=a.jpg alt='" + "😀".repeat(1_001) + "'>")
                        .getFirst())
                .use();
        assertThat(use.alt()).isEqualTo("😀".repeat(1_000));
    }

    @Nested
    class InGalleries {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<figure><img src=a.jpg><img src=b.jpg></figure>",
                    "<div class=gallery><p><img src=a.jpg></p><img src=b.jpg></div>",
                    "<figure class='wp-block-gallery'><figure><img src=a.jpg></figure><figure><img src=b.jpg></figure></figure>",
                    "<ul class=wp-block-gallery><li><figure><img src=a.jpg></figure></li><li><img src=b.jpg></li></ul>"
                })
        void standTogether(String html) {
            assertThat(blocks(html)).containsExactly(new Block.Gallery(List.of(use("a.jpg"), use("b.jpg"))));
        }

        @Test
        void keepTheirCaptionsAndTheGallerysOwn() {
            List<Block> blocks =
                    blocks("<figure class=wp-block-gallery><figure><img src=a.jpg><figcaption>A</figcaption>"
                            + "</figure><figure><img src=b.jpg><figcaption>B</figcaption></figure>"
                            + "<figcaption>Both</figcaption></figure>");
            assertThat(blocks).hasSize(2);
            assertThat(((Block.Gallery) blocks.getFirst()).pictures())
                    .extracting(PictureUse::caption)
                    .containsExactly("A", "B");
        }

        @Test
        void standInSeveralGalleriesWhereThereAreTooMany() {
            assertThat(blocks("<div class=gallery>" + "<img src=a.jpg>".repeat(401) + "</div>"))
                    .extracting(block -> block.getClass().getSimpleName())
                    .containsExactly("Gallery", "Gallery", "Picture");
        }

        @Test
        void standAloneWhereThereIsButOne() {
            assertThat(blocks("<div class=gallery><img src=a.jpg></div>"))
                    .containsExactly(new Block.Picture(use("a.jpg")));
        }
    }

    @Nested
    class ThatThePaperDoesNotHave {

        @Test
        void becomeALinkUnderTheirAltText() {
            Read read = read("<figure><img src=https://x.example/missing.jpg alt='A ferry'><figcaption data-credit=AP>"
                    + "In rain.</figcaption></figure>");
            assertThat(new HtmlWriter(darkroom).write(read.body()))
                    .isEqualTo("<p><a href=\"https://x.example/missing.jpg\" rel=\"noopener\">A ferry</a></p>\n"
                            + "<p>In rain. (AP)</p>\n");
            assertThat(read.left())
                    .containsExactly("a picture that is not here, kept as a link: https://x.example/missing.jpg");
        }

        @Test
        void becomeALinkUnderTheirNameAtLeast() {
            assertThat(read("<img src=https://x.example/a/missing.jpg?w=1>")
                            .body()
                            .plainText())
                    .isEqualTo("missing.jpg");
        }

        @Test
        void areDroppedWhereTheyHaveNoAddress() {
            assertThat(read("<img alt=x>").left()).containsExactly("a picture without an address");
            assertThat(read("<img src=data:image/png;base64,AA>").left())
                    .containsExactly("a picture without an address");
            assertThat(read("<img src=missing.jpg>").left()).containsExactly("a picture that is not here: missing.jpg");
            assertThat(read("<img src=missing.jpg>").body().blocks()).isEmpty();
        }

        @Test
        void areAllThatAreReadWithoutALibrary() {
            Read read = new HtmlReader()
                    .read("<p>x</p><img src=https://x.example/a.jpg alt=A><aside data-related=1></aside>");
            assertThat(read.body().plainText()).isEqualTo("x\nA");
            assertThat(read.left()).hasSize(2);
        }
    }

    private Read read(String html) {
        return new HtmlReader().read(html, darkroom);
    }

    private List<Block> blocks(String html) {
        return read(html).body().blocks();
    }

    private static PictureUse use(String name) {
        return new PictureUse(Darkroom.number(name), "", "", "");
    }

    private static Block picture(String name, String alt, String caption, String credit) {
        return new Block.Picture(new PictureUse(Darkroom.number(name), alt, caption, credit));
    }
}
