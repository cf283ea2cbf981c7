package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.BlockView;
import press.broadsheet.page.view.CardView;
import press.broadsheet.page.view.FeedsView;
import press.broadsheet.page.view.FooterView;
import press.broadsheet.page.view.HeadView;
import press.broadsheet.page.view.HomeView;
import press.broadsheet.page.view.HousePageView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.ListingView;
import press.broadsheet.page.view.MastheadView;
import press.broadsheet.page.view.NoticeView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.page.view.RankedView;
import press.broadsheet.page.view.RecentView;
import press.broadsheet.page.view.SectionFrontView;
import press.broadsheet.page.view.SectionView;
import press.broadsheet.page.view.SiteMapView;
import press.broadsheet.page.view.StoryView;
import press.broadsheet.page.view.TimeView;
import press.broadsheet.page.view.TitleView;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.Language;

/** Views made by hand: a small paper with two titles, one of them drawn and English, the other set in type and Korean. */
final class TestingViews {

    private static final String NUMBER = "0a".repeat(32);
    private static final String PICTURE = "/pictures/" + NUMBER + "-";

    private final Language language;
    private final boolean korean;
    final TitleView paper;

    private TestingViews(Language language) {
        this.language = language;
        this.korean = language.equals(Language.KOREAN);
        this.paper = new TitleView(
                Words.of(language),
                language.tag(),
                korean ? "ko" : "",
                say("The Tern & Tide", "제비갈매기일보"),
                say("First with the tide", "물때보다 먼저"),
                korean ? null : Looks.shipped().wordmark("meridian"),
                korean ? "/ko" : "/",
                List.of(
                        new SectionView(
                                at("harbour"),
                                say("Harbour", "항구"),
                                false,
                                List.of(
                                        new SectionView(at("harbour/ferries"), say("Ferries", "여객선"), false, List.of()),
                                        new SectionView(
                                                at("harbour/law-order"),
                                                say("Law & Order", "법과 질서"),
                                                false,
                                                List.of()))),
                        new SectionView(at("opinion"), say("Opinion", "의견"), false, List.of())),
                List.of(new SectionView(at("the-sound"), say("The Sound", "해협"), true, List.of())),
                List.of(
                        new TitleView.Edition("/", "en", "English", !korean),
                        new TitleView.Edition("/ko", "ko", "한국어", korean)),
                List.of(new Link("https://social.example/@tern", "Social Example")),
                List.of());
    }

    static TestingViews english() {
        return new TestingViews(Language.ENGLISH);
    }

    static TestingViews korean() {
        return new TestingViews(Language.KOREAN);
    }

    String language() {
        return language.tag();
    }

    TitleView paper() {
        return paper;
    }

    String say(String english, String hangul) {
        return korean ? hangul : english;
    }

    String at(String path) {
        return (korean ? "/ko/" : "/") + path;
    }

    private HeadView.Told told(boolean story) {
        var facts = List.of(new HeadView.Fact("article:published_time", time(9).machine()));
        return new HeadView.Told(say("en_US", "ko_KR"), story ? facts : List.of(), story ? "{\"@type\":\"X\"}" : "");
    }

    HeadView head(String kind, String heading, String path, boolean indexed) {
        return new HeadView(
                paper,
                TestingFormViews.looks(kind, korean),
                heading + " | " + paper.name(),
                heading,
                kind.equals("story") ? say("A “quoted” line & more", "“따옴표”와 그 밖의 것") : "",
                "https://tern.example" + path,
                kind.equals("section") ? new HeadView.Feed(heading + " | " + paper.name(), "/feeds/harbour.rss") : null,
                kind.equals("story")
                        ? new HeadView.Image("https://tern.example" + PICTURE + "1280.jpg", "A quay", 1280, 800)
                        : null,
                kind.equals("section") || kind.equals("story") ? 1 : 0,
                kind,
                indexed,
                List.of(),
                told(kind.equals("story")),
                at("lite"));
    }

    TimeView time(int hour) {
        String clock = "%02d:05".formatted(hour);
        return new TimeView("2026-11-28T" + clock + ":00+09:00", say("28 Nov 2026, ", "2026. 11. 28. ") + clock);
    }

    PictureView picture() {
        return new PictureView(
                NUMBER,
                new PictureView.Size(1280, 853, new FocalPoint(30, 40)),
                say("A ferry leaves the quay at dawn.", "새벽에 배가 부두를 떠난다."),
                say("The first boat of the day.", "그날의 첫 배."),
                say("Ada Lind / The Tern", "임아다 기자"));
    }

    Link section() {
        return new Link(at("harbour"), say("Harbour", "항구"));
    }

    CardView card(int number, boolean pictured) {
        return new CardView(
                at("harbour/ferry-" + number),
                number % 2 == 0 ? say("Analysis", "분석") : null,
                say("Ferry no. " + number + " is <late> & the tide is not", number + "호 여객선, 물때를 놓치다"),
                number % 3 == 0 ? null : say("The harbour master counts the minutes.", "항만장이 시간을 잰다."),
                number % 4 == 0 ? "" : say("Ada Lind and Bo Sund", "임아다·선보"),
                section(),
                time(23 - number),
                pictured ? picture() : null);
    }

    List<CardView> cards(int from, int count, boolean pictured) {
        List<CardView> cards = new ArrayList<>();
        for (int number = from; number < from + count; number++) {
            cards.add(card(number, pictured));
        }
        return cards;
    }

    private BlockView block(String id, BlockView.Variant variant, int from, int count) {
        return new BlockView(
                id,
                section(),
                variant,
                List.of(new Link(at("harbour/ferries"), say("Ferries", "여객선"))),
                cards(from, count, true));
    }

    HomeView home() {
        return new HomeView(
                head("home", paper.name(), paper.front(), true),
                card(1, true),
                List.of(new Link(at("harbour/ferry-9"), say("What the captain saw", "선장이 본 것"))),
                cards(2, 3, true),
                List.of(
                        List.of(block("harbour", BlockView.Variant.BROAD, 5, 5)),
                        List.of(block("the-sound", BlockView.Variant.SPECIAL, 10, 4)),
                        List.of(block("opinion", BlockView.Variant.VOICES, 5, 3)),
                        List.of(block("quays", BlockView.Variant.REVERSED, 3, 2)),
                        List.of(
                                block("boats", BlockView.Variant.HALF, 3, 4),
                                block("nets", BlockView.Variant.HALF, 7, 1))),
                at("archive/2026-11-28"));
    }

    HomeView emptyHome() {
        return new HomeView(
                head("home", paper.name(), paper.front(), true), null, List.of(), List.of(), List.of(), null);
    }

    HomeView homeWithOneStory() {
        return new HomeView(
                head("home", paper.name(), paper.front(), true), card(1, false), List.of(), List.of(), List.of(), null);
    }

    SectionFrontView section(boolean first) {
        return section(
                first
                        ? List.of(
                                block("broad", BlockView.Variant.BROAD, 1, 5),
                                block("even", BlockView.Variant.EVEN, 6, 4))
                        : List.of(),
                cards(10, 3, false),
                first
                        ? List.of(List.of(
                                block("harbour-ferries", BlockView.Variant.HALF, 3, 2),
                                block("harbour-law-order", BlockView.Variant.HALF, 5, 2)))
                        : List.of(),
                first ? null : at("harbour"));
    }

    SectionFrontView emptySection() {
        return section(List.of(), List.of(), List.of(), null);
    }

    SectionFrontView sectionWithOneStory() {
        return section(List.of(block("broad", BlockView.Variant.BROAD, 1, 1)), List.of(), List.of(), null);
    }

    private SectionFrontView section(
            List<BlockView> top, List<CardView> stories, List<List<BlockView>> below, @Nullable String newest) {
        return new SectionFrontView(
                head("section", say("Harbour", "항구"), at("harbour"), true),
                say("Harbour", "항구"),
                at("harbour").substring(1),
                stories.isEmpty(),
                List.of(
                        new SectionFrontView.Tab(at("harbour"), say("Harbour", "항구"), true),
                        new SectionFrontView.Tab(at("harbour/ferries"), say("Ferries", "여객선"), false)),
                top.isEmpty() ? say("The Quay Gazette", "부두신문") : null,
                top,
                stories,
                below,
                stories.isEmpty() ? null : at("harbour?before=1795000000000-12"),
                newest,
                top.isEmpty() && stories.isEmpty() ? null : at("harbour/archive/2026-11-28"));
    }

    StoryView story() {
        return new StoryView(
                head("story", card(1, true).headline(), at("harbour/ferry-1"), true),
                1,
                List.of(section(), new Link(at("harbour/ferries"), say("Ferries", "여객선"))),
                say("Analysis", "분석"),
                card(1, true).headline(),
                say("A “quoted” line & more", "“따옴표”와 그 밖의 것"),
                List.of(
                        new Link(at("author/ada-lind"), say("Ada Lind", "임아다")),
                        new Link(at("author/bo-sund"), say("Bo Sund", "선보")),
                        new Link(at("author/cy-marsh"), say("Cy Marsh", "마시"))),
                time(9),
                time(11),
                picture(),
                null,
                "<p><span class=\"story-dateline\">QUAY</span> The first paragraph.</p>\n<h2>Why</h2>\n<p>The last.</p>\n",
                List.of(
                        new StoryView.CorrectionView(time(12), say("It was the 7.05.", "7시 5분 배였습니다."), "the 7.15"),
                        new StoryView.CorrectionView(time(13), say("She is 44.", "44세입니다."), null)),
                "Concord News",
                List.of(new Link(at("topic/ferries"), say("Ferries", "여객선"))),
                section(),
                new StoryView.Further(cards(2, 2, true), cards(4, 2, true)),
                null,
                TestingFormViews.tools(this, "3.2"));
    }

    StoryView bareStory() {
        return new StoryView(
                head("story", card(2, false).headline(), at("harbour/ferry-2"), true),
                2,
                List.of(),
                null,
                card(2, false).headline(),
                null,
                List.of(),
                time(9),
                null,
                null,
                null,
                "",
                List.of(),
                null,
                List.of(Link.nowhere("!!!")),
                section(),
                new StoryView.Further(List.of(), List.of()),
                new StoryView.Foreign("ar", "rtl"),
                TestingFormViews.tools(this, "1.0"));
    }

    ListingView listing() {
        return new ListingView(
                head("listing", say("Ada Lind", "임아다"), at("author/ada-lind"), true),
                paper.words().get("listing.author"),
                say("Ada Lind", "임아다"),
                null,
                cards(1, 3, true),
                at("author/ada-lind?before=1795000000000-12"),
                null);
    }

    List<Link> house() {
        return List.of(
                new Link(at("about"), say("About", "회사 소개")),
                new Link(paper.feeds(), paper.words().get("feeds.heading")),
                new Link(paper.siteMap(), paper.words().get("sitemap.heading")));
    }

    SiteMapView siteMap() {
        return new SiteMapView(head("sections", paper.words().get("sitemap.heading"), paper.siteMap(), true), house());
    }

    FeedsView feeds() {
        return new FeedsView(
                head("feeds", paper.words().get("feeds.heading"), paper.feeds(), true),
                List.of(
                        feed(paper.words().get("feeds.all"), false, "all"),
                        feed(say("Harbour", "항구"), false, "harbour"),
                        feed(say("Law & Order", "법과 질서"), true, "harbour/law-order")));
    }

    private static FeedsView.Feed feed(String name, boolean child, String list) {
        String start = "/feeds/" + list;
        return new FeedsView.Feed(name, child, start + ".rss", start + ".atom", start + ".json");
    }

    HousePageView house(String heading) {
        return new HousePageView(
                head("house", heading, at("about"), true), at("about"), heading, "<p>The Tern.</p>", time(8), house());
    }

    NoticeView killed() {
        return new NoticeView(
                head("notice", paper.words().get("killed.heading"), at("harbour/ferry-3"), false),
                paper.words().get("killed.label"),
                paper.words().get("killed.heading"),
                say("The story was wrong & is gone.", "기사가 사실과 달라 삭제했습니다."),
                time(10));
    }

    NoticeView missing() {
        return new NoticeView(
                head("notice", paper.words().get("missing.heading"), paper.front(), false),
                paper.words().get("missing.label"),
                paper.words().get("missing.heading"),
                paper.words().get("missing.text"),
                null);
    }

    MastheadView masthead() {
        return new MastheadView(
                paper,
                "Asia/Seoul",
                "KST",
                say("Saturday 28 November 2026", "2026년 11월 28일 토요일"),
                new TimeView("2026-11-28T22:25:00+09:00", "22:25"));
    }

    RankedView ranked(String id) {
        return new RankedView(
                paper.words(),
                say("Most read now", "지금 많이 보는 기사"),
                id,
                time(9),
                null,
                cards(1, 3, true),
                at("most-read"));
    }

    RecentView recent() {
        List<CardView> cards = cards(1, 3, false).stream()
                .map(card -> new CardView(
                        card.href(),
                        card.kicker(),
                        card.headline(),
                        null,
                        card.byline(),
                        section(),
                        new TimeView(
                                card.time().machine(), card.time().machine().substring(11, 16)),
                        null))
                .toList();
        return new RecentView(paper.words(), cards);
    }

    FooterView footer() {
        return new FooterView(
                paper,
                house(),
                List.of(
                        new FooterView.Fact(paper.words().get("identity.publisher"), "Ada Lind", null),
                        new FooterView.Fact(
                                paper.words().get("identity.email"), "desk@tern.example", "mailto:desk@tern.example")),
                paper.words().get("footer.copyright", paper.name()));
    }
}
