package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;

/** A story in other forms than its page: for paper, and in words alone. */
class OtherFormsTest {

    /** What a lite page weighs at most, with 700 bytes for headers and the icon. */
    private static final int LITE = 15_000 - 700;

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    @Test
    void forPaperItSaysWhichVersionThisIsAndWhereItStands() {
        StoryId ferry = paper.prints(story("Ferry sails").by(Newsroom.MARA));
        paper.reprints(ferry, story("Ferry sails").by(Newsroom.MARA).saying("At eight."));
        paper.catchesUp();
        String path = paper.reader().addressOf(ferry);
        Document page = Jsoup.parse(paper.reader().reads(path + "/print"));
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("footer").text())
                .contains(page.select("link[rel=canonical]").attr("href"))
                .contains("Version 2", "2 March 2026, 06:00", "KST");
        assertThat(page.select("h1").text()).isEqualTo("Ferry sails");
        assertThat(page.select("nav, .most-read, .side-column, form")).isEmpty();
    }

    @Test
    void otherSpellingsLeadToTheRightOneAndAKilledStoryToItsNotice() {
        StoryId ferry = paper.prints(story("Ferry sails"));
        paper.catchesUp();
        String path = paper.reader().addressOf(ferry);
        for (String form : new String[] {"/print", "/lite"}) {
            assertThat(paper.reader().sees("/other-words-" + ferry + form).text())
                    .isEqualTo(path + form);
        }
        paper.kills(ferry, "It was wrong.");
        paper.catchesUp();
        for (String form : new String[] {"/print", "/lite", "/lite/2"}) {
            assertThat(paper.reader().sees(path + form).text()).isEqualTo(path);
            assertThat(paper.reader().sees("/other-words-" + ferry + form).status())
                    .isEqualTo(404);
        }
        assertThat(paper.reader().sees(path).status()).isEqualTo(410);
    }

    @Test
    void inWordsAloneItLoadsNothing() {
        String picture = paper.takesIn(3);
        StoryId ferry = paper.prints(story("Ferry sails")
                .under(picture, "The boat")
                .showing(picture, "The quay")
                .saying("At <eight>."));
        paper.catchesUp();
        String path = paper.reader().addressOf(ferry);
        Document page = Jsoup.parse(paper.reader().reads(path + "/lite"));
        assertThat(page.select("script, img, video, iframe, link[rel=stylesheet], link[rel=preload]"))
                .isEmpty();
        assertThat(page.select("a[href*=/pictures/]").eachText())
                .containsExactly("Picture: The boat", "Picture: The quay");
        assertThat(page.select("main").text()).contains("At <eight>.");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
        assertThat(page.select("header a").eachAttr("href")).contains(path, "/lite");
        assertThat(HtmlCheck.complaints(page.outerHtml())).isEmpty();
    }

    @Test
    void headingsComeInStepsOfOneOnEachPage() {
        TestingCopy copy = story("Ferry sails");
        for (int part = 0; part < 12; part++) {
            copy = copy.headed(4, "Part " + part).saying("At eight, as on every day. ".repeat(80));
        }
        StoryId ferry = paper.prints(copy);
        paper.catchesUp();
        String path = paper.reader().addressOf(ferry);
        for (String form : new String[] {"", "/print", "/lite", "/lite/2"}) {
            String html = paper.reader().reads(path + form);
            assertThat(Jsoup.parse(html).select("h2")).as(form).isNotEmpty();
            assertThat(HtmlCheck.complaints(html)).as(form).isEmpty();
        }
    }

    @Test
    void aStoryOfManyWordsGoesOnOverPagesThatAreEachLight() throws IOException {
        TestingCopy copy = story("긴 이야기").in("ko/national");
        Random random = new Random(5);
        StringBuilder all = new StringBuilder();
        for (int paragraph = 0; paragraph < 250; paragraph++) {
            String words = paragraph + "번째 " + korean(random);
            all.append(words).append('\n');
            copy = copy.saying(words);
        }
        StoryId id = paper.prints(copy);
        paper.catchesUp();
        String path = paper.reader().addressOf(id);
        StringBuilder read = new StringBuilder();
        String next = path + "/lite";
        int pages = 0;
        while (!next.isEmpty()) {
            String html = paper.reader().reads(next);
            assertThat(weight(html)).as(next).isLessThan(LITE);
            Document page = Jsoup.parse(html);
            page.select("article > p").eachText().forEach(line -> read.append(line)
                    .append('\n'));
            next = page.select("a[rel=next]").attr("href");
            pages++;
        }
        assertThat(pages).isGreaterThan(3);
        all.toString().lines().forEach(line -> assertThat(read.toString()).contains(line));
        assertThat(paper.reader().sees(path + "/lite/" + (pages + 1)).text()).isEqualTo(path + "/lite");
    }

    @Test
    void frontsAreThereInWordsAloneToo() {
        paper.prints(story("Ferry sails").in("national"));
        paper.prints(story("Team wins").in("sports"));
        paper.catchesUp();
        for (String front : new String[] {"/lite", "/ko/lite", "/sports/lite", "/national/politics/lite"}) {
            Document page = Jsoup.parse(paper.reader().reads(front));
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo(TestingPaper.masthead().address()
                            + (front.equals("/lite") ? "/" : front.substring(0, front.length() - 5)));
        }
        assertThat(Jsoup.parse(paper.reader().reads("/lite")).select("main a").eachAttr("href"))
                .allMatch(href -> href.endsWith("/lite"))
                .anyMatch(href -> href.contains("team-wins"));
        assertThat(paper.reader().sees("/nothing/lite").status()).isEqualTo(404);
    }

    private static String korean(Random random) {
        StringBuilder words = new StringBuilder();
        for (int syllable = 0; syllable < 220; syllable++) {
            words.append((char) (0xAC00 + random.nextInt(11_172)));
            words.append(syllable % 4 == 3 ? " " : "");
        }
        return words.toString().strip();
    }

    private static int weight(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
