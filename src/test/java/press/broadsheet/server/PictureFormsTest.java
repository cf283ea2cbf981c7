package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.header;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** Pictures in their forms, as browsers ask for them. */
class PictureFormsTest {

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    private final TestingPaper paper = site.paper();
    private final String picture = paper.takesIn(1);
    private final String start = "/pictures/" + picture + "-";

    private void prints() {
        paper.prints(
                story("Ferry returns").in("world").under(picture, "The ferry").withGallery("Boat", picture));
        paper.catchesUp();
    }

    @Test
    void areSentInTheShapeAndFormatOfTheirAddress() {
        prints();
        for (String form : List.of("320.jpg", "400x16-9.jpg", "300x1-1.jpg", "240x4-5.jpg", "320x4-3-10-20.jpg")) {
            HttpResponse<byte[]> answer = site.get(start + form);
            assertThat(answer.statusCode()).as(form).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
            assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=86400, s-maxage=60, immutable");
        }
        HttpResponse<byte[]> webp = site.get(start + "320x16-9.webp");
        assertThat(header(webp, "Content-Type")).isEqualTo("image/webp");
        assertThat(header(webp, "ETag")).isNotEqualTo(header(site.get(start + "320x16-9.jpg"), "ETag"));
    }

    @Test
    void areHadInNoOtherWidthsAndShapes() {
        prints();
        for (String form : List.of(
                "321.jpg",
                "640.jpg",
                "400x1-1.jpg",
                "320x3-2.jpg",
                "320.png",
                "0320.jpg",
                "320x16-9.gif",
                "320x16-9-50-50.jpg")) {
            assertThat(site.get(start + form).statusCode()).as(form).isEqualTo(404);
        }
    }

    @Test
    void areCutAroundNoPointButTodays() {
        prints();
        HttpResponse<byte[]> other = site.get(start + "320x16-9-77-77.jpg");
        assertThat(other.statusCode()).isEqualTo(302);
        assertThat(header(other, "Location")).isEqualTo(start + "320x16-9.jpg");
        paper.paper().pictures().revise(picture, 1, facts -> facts.around(new FocalPoint(5, 6)), "desk");
        paper.catchesUp();
        HttpResponse<byte[]> before = site.get(start + "320x16-9.jpg");
        assertThat(before.statusCode()).isEqualTo(302);
        assertThat(header(before, "Location")).isEqualTo(start + "320x16-9-5-6.jpg");
        assertThat(site.get(start + "320x16-9-5-6.jpg").statusCode()).isEqualTo(200);
        assertThat(site.get(start + "320x16-9-10-20.jpg").statusCode()).isEqualTo(200);
        assertThat(site.get(start + "320.jpg").statusCode()).isEqualTo(200);
    }

    @Test
    void haveAnotherTagWhenWhatIsKnownOfThemChanges() {
        prints();
        String before = header(site.get(start + "320.jpg"), "ETag");
        paper.paper()
                .pictures()
                .revise(
                        picture,
                        1,
                        facts -> new press.broadsheet.story.PictureFacts(
                                new press.broadsheet.story.PictureFacts.Telling("A ferry", "", ""),
                                facts.rights(),
                                facts.origin(),
                                facts.keywords(),
                                facts.focus()),
                        "desk");
        paper.catchesUp();
        HttpResponse<byte[]> now = site.get(start + "320.jpg", "If-None-Match", before);
        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(header(now, "ETag")).isNotEqualTo(before);
    }

    @Test
    void healthSaysWhetherWebpIsMade() {
        assertThat(TestingSite.text(site.get("/health/ready"))).contains("\"webp\":\"made\"");
    }
}
