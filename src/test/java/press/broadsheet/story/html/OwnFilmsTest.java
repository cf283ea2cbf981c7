package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.VideoUse;

/** A {@code <video>} is the paper's own film where the library has it, and left out with a note where it has not. */
class OwnFilmsTest {

    private static final String KNOWN =
            "<video src=own/boat.mp4 poster=boat.jpg title='The boat' data-alt='A red boat'></video>";

    private static Read read(String html) {
        return new HtmlReader().read(html, new Darkroom());
    }

    private static VideoUse use(String caption, String credit) {
        PictureUse poster = new PictureUse(Darkroom.number("boat.jpg"), "A red boat", "", "");
        return new VideoUse(Darkroom.number("own/boat.mp4"), poster, "The boat", caption, credit);
    }

    @Test
    void isReadAloneAndInAFigure() {
        assertThat(read("<p>Before" + KNOWN + "after").body().blocks())
                .hasSize(3)
                .contains(new Block.Video(use("", "")));
        Read figure =
                read("<figure>" + KNOWN + "<figcaption data-credit=Ada>At the <b>quay</b>.</figcaption></figure>");
        assertThat(figure.body().blocks()).containsExactly(new Block.Video(use("At the quay.", "Ada")));
        assertThat(figure.left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video src=own/boat.mp4 title='The boat'></video>",
                "<video src=own/boat.mp4 poster=boat.jpg title='The boat'></video>",
                "<video src=own/boat.mp4 poster=boat.jpg data-alt='A boat'></video>",
                "<video src=own/boat.mp4 poster=missing.jpg title='The boat' data-alt='A boat'></video>"
            })
    void wantsATitleAndAPosterThatIsDescribed(String html) {
        assertThat(read(html).body()).isEqualTo(Body.EMPTY);
        assertThat(read(html).left()).anyMatch(left -> left.contains("without a poster that is described"));
    }

    @Test
    void isLeftOutWithANoteWhenTheLibraryDoesNotHaveIt() {
        Read read = read("<figure><video src=/other.mp4></video><figcaption>Words stay.</figcaption></figure>");
        assertThat(read.left()).containsExactly("a video");
        assertThat(read.body().plainText()).isEqualTo("Words stay.");
    }

    @Test
    void comesBackAsItWasWritten() {
        Body body = new Body(List.of(new Block.Video(use("A \"quay\" & <more>", "Ada"))));
        Darkroom darkroom = new Darkroom();
        assertThat(new HtmlReader()
                        .read(new HtmlWriter(darkroom).write(body), darkroom)
                        .body())
                .isEqualTo(body);
    }
}
