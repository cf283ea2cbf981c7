package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.masthead.AgentPolicy;
import press.broadsheet.masthead.Dress;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Notices;
import press.broadsheet.masthead.Outfit;
import press.broadsheet.masthead.Standing;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Answer;

final class FeedRobotsTest {

    private final Newsstand paper;

    FeedRobotsTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void tellsRobotsWhereTheSitemapsAreAndWhatIsNotForThem() {
        assertThat(paper.text("/robots.txt").lines())
                .startsWith("User-agent: *")
                .contains("Disallow: /desk/", "Disallow: /ko/search?")
                // would close the section /desktop as well
                .doesNotContain("Disallow: /desk")
                .endsWith(
                        "Sitemap: https://www.paper.example/sitemap.xml",
                        "Sitemap: https://www.paper.example/news-sitemap.xml");
    }

    @Test
    void tellsSellersOfAdvertisingWhoOwnsThePaper() {
        assertThat(paper.text("/ads.txt").lines()).last().isEqualTo("OWNERDOMAIN=paper.example");
        assertThat(paper.sheet("/ads.txt").page().sheet().contentType()).isEqualTo("text/plain; charset=utf-8");
    }

    private void telling(UnaryOperator<Notices> notices) {
        Standing standing = paper.masthead().standing();
        paper.set(paper.masthead().with(standing.saying(notices.apply(standing.notices()))));
    }

    @Test
    void keepsThoseOutWhoOnlyLearnFromThePaper() {
        telling(notices -> notices.under(AgentPolicy.SEARCH_ONLY));
        List<String> lines = paper.text("/robots.txt").lines().toList();
        assertThat(lines).contains("User-agent: GPTBot", "User-agent: ClaudeBot", "User-agent: Google-Extended");
        assertThat(lines).doesNotContain("User-agent: OAI-SearchBot", "User-agent: ChatGPT-User");
        // one group: the names stand together, and the rule for all of them after the last
        int first = lines.indexOf("User-agent: GPTBot");
        assertThat(lines.get(first - 1)).isEmpty();
        List<String> group = lines.subList(first, lines.indexOf("Disallow: /") + 1);
        assertThat(group.subList(0, group.size() - 1)).allMatch(line -> line.startsWith("User-agent: "));
        assertThat(lines.getFirst()).isEqualTo("User-agent: *");
    }

    @Test
    void keepsEveryAgentOutOrNone() {
        assertThat(paper.text("/robots.txt")).doesNotContain("GPTBot", "Disallow: /\n");
        telling(notices -> notices.under(AgentPolicy.REFUSE));
        String refusing = paper.text("/robots.txt");
        assertThat(Agents.KNOWN)
                .allSatisfy(agent -> assertThat(refusing).contains("User-agent: " + agent.token() + "\n"));
        assertThat(Agents.KNOWN).extracting(Agents.Agent::token).doesNotHaveDuplicates();
        assertThat(paper.text("/trust.txt")).contains("datatrainingallowed=no");
    }

    @Test
    void namesTheSellersThatThePaperNamed() {
        telling(notices -> notices.selling(List.of("# ours", "adsystem.example, 17, DIRECT")));
        assertThat(paper.text("/ads.txt"))
                .isEqualTo("# ours\nadsystem.example, 17, DIRECT\nOWNERDOMAIN=paper.example\n");
        telling(notices -> notices.selling(List.of("OWNERDOMAIN=holding.example")));
        assertThat(paper.text("/ads.txt")).isEqualTo("OWNERDOMAIN=holding.example\n");
    }

    @Test
    void saysWhereWeaknessesAreReportedForLessThanAYearAndNeverLapses() {
        assertThat(paper.answer("/.well-known/security.txt")).isInstanceOf(Answer.Unknown.class);
        telling(notices -> notices.reachedAt(List.of("mailto:security@paper.example", "https://paper.example/report")));
        for (int month = 0; month < 30; month++) {
            List<String> lines = paper.text("/.well-known/security.txt").lines().toList();
            assertThat(lines.subList(0, 2))
                    .containsExactly("Contact: mailto:security@paper.example", "Contact: https://paper.example/report");
            List<String> ends =
                    lines.stream().filter(line -> line.startsWith("Expires: ")).toList();
            assertThat(ends).hasSize(1);
            Instant expires = Instant.parse(ends.getFirst().substring(9));
            assertThat(Duration.between(paper.now(), expires)).isBetween(Duration.ofDays(120), Duration.ofDays(300));
            assertThat(lines)
                    .contains(
                            "Preferred-Languages: en, ko",
                            "Canonical: https://www.paper.example/.well-known/security.txt");
            paper.wait(Duration.ofDays(17));
        }
    }

    @Test
    void saysWhoBelongsToWhom() {
        telling(notices -> notices.vouching(List.of("belongto=https://guild.example/")));
        String trust = paper.text("/.well-known/trust.txt");
        assertThat(trust).isEqualTo("belongto=https://guild.example/\ndatatrainingallowed=yes\n");
        assertThat(paper.text("/trust.txt")).isEqualTo(trust);
    }

    @Test
    void tellsEachAddressItsOwn() {
        Masthead masthead = paper.masthead();
        Notices own = Notices.NONE.under(AgentPolicy.REFUSE);
        Title korean = masthead.titles().getLast();
        assertThat(paper.answer("/ko/robots.txt")).isInstanceOf(Answer.Unknown.class);
        paper.set(masthead.with(korean.with(new Outfit("https://www.hangul.example", Dress.USUAL, own))));
        paper.publish(Cuttings.korean("항구가 열렸다"));
        paper.publish(Cuttings.story("Harbour opens"));
        assertThat(paper.text("/ko/robots.txt"))
                .contains("Disallow: /search?", "GPTBot", "Sitemap: https://www.hangul.example/sitemap.xml")
                .doesNotContain("/ko/", "paper.example");
        assertThat(paper.text("/robots.txt")).doesNotContain("hangul", "/ko/", "GPTBot");
        assertThat(paper.text("/ko/ads.txt")).endsWith("OWNERDOMAIN=hangul.example\n");
        assertThat(paper.text("/ko/trust.txt")).contains("controlledby=https://www.paper.example/\n");
        assertThat(paper.text("/trust.txt")).contains("control=https://www.hangul.example/\n");
        for (String sitemap : List.of("/ko/sitemap.xml", "/ko/news-sitemap.xml", "/sitemaps/ko/pages.xml")) {
            assertThat(paper.text(sitemap))
                    .as(sitemap)
                    .contains("<loc>https://www.hangul")
                    .doesNotContain("paper.example");
        }
        for (String sitemap : List.of("/sitemap.xml", "/news-sitemap.xml", "/sitemaps/pages.xml")) {
            assertThat(paper.text(sitemap))
                    .as(sitemap)
                    .contains("<loc>https://www.paper")
                    .doesNotContain("hangul");
        }
        assertThat(paper.text("/ko/sitemap.xml"))
                .contains("<loc>https://www.hangul.example/sitemaps/stories-2026-03.xml</loc>");
    }
}
