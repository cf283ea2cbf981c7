package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Language;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Titles;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** Every kind of page speaks its title's language: no English word is left in a Korean one, no syllable in an English one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightLanguageTest {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /** Two or more letters of Latin script that are no form's name, no unit and no sign. */
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");

    /** Words that Korean papers write in Latin script. */
    private static final Set<String> WRITTEN_SO = Set.of("RSS", "Atom", "JSON", "Feed", "KST", "GMT", "UTC");

    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    @AutoClose
    private final TestingSite site;

    private final List<String> korean = new ArrayList<>();
    private final List<String> english = new ArrayList<>();

    RightLanguageTest() {
        // Before anything runs on its own: readers are counted by one thread.
        fill();
        site = TestingSite.of(paper);
    }

    private void fill() {
        String picture = paper.takesIn(1);
        for (int number = 0; number < 30; number++) {
            paper.prints(korean("기사 제목 " + number).by("김하늘"));
            paper.prints(story("Headline " + number).in("national").by(Newsroom.MARA));
        }
        StoryId ours = paper.prints(korean("바로잡힌 기사").about("버스").under(picture, "버스"));
        StoryId theirs = paper.prints(
                story("Corrected").about("Boats").under(picture, "Boats").in("national"));
        StoryId gone = paper.prints(korean("사라진 기사"));
        StoryId lost = paper.prints(story("Lost story"));
        paper.catchesUp();
        String notice = paper.reader().addressOf(gone);
        String noticeToo = paper.reader().addressOf(lost);
        paper.corrects(ours, "열 시였다.");
        paper.corrects(theirs, "It was ten.");
        paper.kills(gone, "사실이 아니었다.");
        paper.kills(lost, "It was not so.");
        paper.introduces(Newsroom.haneul(picture));
        paper.introduces(Newsroom.mara(picture));
        paper.setsHousePage("ko", "about", "회사 소개", "우리 신문은 이렇다.");
        paper.setsHousePage("", "about", "About us", "Who we are.");
        paper.isReadBy(ours, 3);
        paper.isReadBy(theirs, 3);
        paper.catchesUp();
        paper.counts();
        String day =
                paper.clock().instant().atZone(TestingPaper.SEOUL).toLocalDate().toString();
        for (String under : List.of("", "/national")) {
            korean.add("/ko" + under + "/most-read");
            english.add(under + "/most-read");
            korean.add("/ko" + under + "/archive/" + day);
            english.add(under + "/archive/" + day);
            korean.add("/ko" + under + "/archive/1999-01-01");
            english.add(under + "/archive/1999-01-01");
        }
        List<String> pages = List.of(
                "/national", "/business", "/staff", "/about", "/feeds", "/site-map", "/search", "/no-such-page");
        pages.forEach(page -> korean.add("/ko" + page));
        pages.forEach(english::add);
        korean.addAll(List.of(
                "/ko",
                paper.reader().addressOf(ours),
                notice,
                "/ko/author/%EA%B9%80%ED%95%98%EB%8A%98",
                "/ko/topic/%EB%B2%84%EC%8A%A4",
                "/ko/search?q=%EB%B2%84%EC%8A%A4",
                "/ko/search?q=%EA%B3%A0%EB%9E%98",
                "/ko/search?q=%EA%B8%B0%EC%82%AC&period=week&sort=newest&from=2020-01-01"));
        english.addAll(List.of(
                "/",
                paper.reader().addressOf(theirs),
                noticeToo,
                "/author/mara-lindqvist",
                "/topic/boats",
                "/search?q=boats",
                "/search?q=whales",
                "/search?q=headline&period=week&sort=newest&from=2020-01-01"));
    }

    private static TestingCopy korean(String headline) {
        Placing placing = new Placing(Language.KOREAN, List.of(new SectionPath("ko/national")), List.of());
        Body body = new Body(List.of(new Block.Paragraph(List.of(Inline.Text.plain(headline + " 본문이다.")))));
        return new TestingCopy(new Copy(Titles.of(headline), Sourcing.UNSIGNED, placing, null, body));
    }

    /** What a reader sees or hears of a page, without what says that it is in another language, and without copy. */
    private List<String> told(String path) {
        HttpResponse<byte[]> answer = site.get(path);
        Document page = Jsoup.parse(TestingSite.text(answer));
        String language = page.expectFirst("html").attr("lang");
        assertThat(language)
                .as("%s, answered %d", path, answer.statusCode())
                .isEqualTo(path.startsWith("/ko") ? "ko" : "en");
        page.select("[lang]:not([lang=" + language + "]):not(html), .wordmark, script, style, .footer-identity dd")
                .remove();
        List<String> told = new ArrayList<>(List.of(page.title()));
        NodeTraversor.traverse(
                (node, _) -> {
                    switch (node) {
                        case TextNode text -> told.add(text.text());
                        case Element element ->
                            List.of("alt", "aria-label", "placeholder", "title", "content")
                                    .forEach(name -> {
                                        boolean technical = name.equals("content")
                                                && !element.attr("name").equals("description")
                                                && !element.attr("property").equals("og:title");
                                        if (element.hasAttr(name) && !technical) {
                                            told.add(element.attr(name));
                                        }
                                    });
                        default -> {}
                    }
                },
                page);
        return told.stream().filter(text -> !text.isBlank()).toList();
    }

    @Test
    void koreanPagesSayNothingInEnglish() {
        for (String path : korean) {
            Set<String> strange = new TreeSet<>();
            for (String text : told(path)) {
                LATIN.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !WRITTEN_SO.contains(word) && !isCopy(word))
                        .forEach(word -> strange.add(word + " in “" + text + "”"));
            }
            assertThat(strange).as(path).isEmpty();
        }
    }

    @Test
    void englishPagesHaveNoHangul() {
        for (String path : english) {
            assertThat(told(path)).as(path).noneMatch(text -> HANGUL.matcher(text)
                    .find());
        }
    }

    /** What reporters wrote, and people's and papers' names, stay as they are. */
    private static boolean isCopy(String word) {
        return TestingPaper.masthead().titles().stream()
                        .anyMatch(title -> title.name().contains(word))
                || Set.of("example", "harbour").contains(word.toLowerCase(Locale.ROOT));
    }

    @Test
    void bothLanguagesHaveEveryTextAndNoneTwice() {
        ResourceBundle.Control alone =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        ResourceBundle ko = ResourceBundle.getBundle("messages.reader", Locale.KOREAN, alone);
        ResourceBundle en = ResourceBundle.getBundle("messages.reader", Locale.ROOT, alone);
        assertThat(own(ko)).isEqualTo(own(en)).hasSizeGreaterThan(150);
        own(en).forEach(key ->
                assertThat(HANGUL.matcher(en.getString(key)).find()).as(key).isFalse());
    }

    /** The keys of a bundle's own file; a bundle also has those of its parent. */
    private static Set<String> own(ResourceBundle bundle) {
        String name = bundle.getLocale().equals(Locale.ROOT) ? "reader" : "reader_ko";
        Properties file = new Properties();
        try (var in = RightLanguageTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TreeSet<>(file.stringPropertyNames());
    }
}
