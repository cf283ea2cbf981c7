package press.broadsheet.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.story.Language;
import press.broadsheet.story.UnfitForPrint;

/** Where the pages of titles stand, at the paper's address and at their own. */
class WhereaboutsTest {

    private static final Title MAIN = title("", "en");
    private static final Title KO = title("ko", "ko").with(Outfit.USUAL.at("https://hangul.example"));
    private static final Title WEEKLY = title("weekly", "en");
    private static final Masthead PAPER = paper("https://paper.example", MAIN, KO, WEEKLY);

    private static Title title(String prefix, String language) {
        return new Title(
                prefix,
                new Nameplate("The " + prefix, "", new Language(language)),
                null,
                List.of(),
                List.of(),
                List.of(),
                Identity.UNKNOWN);
    }

    private static Masthead paper(String address, Title... titles) {
        return new Masthead(address, ZoneOffset.UTC, List.of(titles));
    }

    @ParameterizedTest
    @CsvSource({
        "/, https://paper.example/",
        "/national/x-1, https://paper.example/national/x-1",
        "/ko, https://hangul.example/",
        "/ko/national?before=1-2, https://hangul.example/national?before=1-2",
        "/korea, https://paper.example/korea",
        "/feeds/ko/all.rss, https://hangul.example/feeds/all.rss",
        "/feeds/all.rss, https://paper.example/feeds/all.rss",
        "/ko/feeds, https://hangul.example/feeds",
        "/sitemaps/ko/stories-2026-03.xml, https://hangul.example/sitemaps/stories-2026-03.xml",
        "/ko/robots.txt, https://hangul.example/robots.txt",
        "/weekly/x-2, https://paper.example/weekly/x-2",
        "/pictures/ab-320.jpg, https://paper.example/pictures/ab-320.jpg",
    })
    void givesEveryPathOneWholeAddressAndBack(String path, String whole) {
        assertThat(PAPER.whole(path)).isEqualTo(whole);
        if (whole.startsWith("https://hangul.example")) {
            String outside = whole.substring("https://hangul.example".length());
            assertThat(Whereabouts.inside(KO, outside)).isEqualTo(path);
        }
    }

    @Test
    void seesALinkFromThePageItStandsOn() {
        Whereabouts whereabouts = PAPER.whereabouts();
        Optional<Title> hangul = Optional.of(KO);
        assertThat(whereabouts.seenFrom(hangul, "/ko/national")).isEqualTo("/national");
        assertThat(whereabouts.seenFrom(hangul, "/ko")).isEqualTo("/");
        assertThat(whereabouts.seenFrom(hangul, "/world")).isEqualTo("https://paper.example/world");
        assertThat(whereabouts.seenFrom(Optional.empty(), "/ko/national")).isEqualTo("https://hangul.example/national");
        assertThat(whereabouts.seenFrom(Optional.empty(), "/weekly")).isEqualTo("/weekly");
        for (String everywhere : List.of("/assets/a.css", "/pictures/a.jpg", "/v/1", "/api/content/stories")) {
            assertThat(whereabouts.seenFrom(hangul, everywhere)).isEqualTo(everywhere);
            assertThat(Whereabouts.inside(KO, everywhere)).isEqualTo(everywhere);
        }
    }

    @Test
    void changesNothingForAPaperWhoseTitlesStandTogether() {
        Masthead together = paper("https://paper.example", MAIN, title("ko", "ko"));
        assertThat(together.whereabouts().plain()).isTrue();
        assertThat(together.whole("/ko/national")).isEqualTo("https://paper.example/ko/national");
    }

    @Test
    void refusesTitlesThatCouldNotBeToldApart() {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> paper("https://HANGUL.example:8443", MAIN, KO))
                .withMessageContaining("hangul.example");
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> paper("https://a.example", MAIN.with(Outfit.USUAL.at("https://b.example"))))
                .withMessageContaining("the paper's own address");
        for (String address : List.of("hangul.example", "https://a.example/ko", "https://u@a.example", "ftp://a.b")) {
            assertThatExceptionOfType(UnfitForPrint.class)
                    .as(address)
                    .isThrownBy(() -> new Outfit(address, Dress.USUAL, null));
        }
        for (String prefix : List.of("assets", "feeds", "Weekly", "a/b")) {
            assertThatExceptionOfType(UnfitForPrint.class)
                    .as(prefix)
                    .isThrownBy(() -> title(prefix, "en"))
                    .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("prefix"));
        }
    }

    @Test
    void countsTheFirstTitleOfEachLanguageAsAnEdition() {
        assertThat(PAPER.editions(MAIN)).containsExactly(MAIN, KO);
        assertThat(PAPER.editions(KO)).containsExactly(MAIN, KO);
        assertThat(PAPER.editions(WEEKLY)).containsExactly(WEEKLY);
    }

    @Test
    void tellsThisMachineFromAnAddressThatReadersHave() {
        for (String local :
                List.of("http://localhost:80", "http://127.0.0.1", "http://[::1]:8080", "http://intranet")) {
            assertThat(Masthead.isLocal(local)).as(local).isTrue();
        }
        assertThat(Masthead.isLocal("https://paper.example")).isFalse();
    }
}
