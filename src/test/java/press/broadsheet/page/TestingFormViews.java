package press.broadsheet.page;

import java.util.List;
import java.util.Set;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.BellyBandView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.LiteView;
import press.broadsheet.page.view.LooksView;
import press.broadsheet.page.view.OfflineView;
import press.broadsheet.page.view.PrintView;
import press.broadsheet.page.view.ToolsView;

/** What The Tern shows in other forms than pages: over them, on paper, in words alone, without a network. */
record TestingFormViews(TestingViews views) {

    static LooksView looks(String kind, boolean hangul) {
        Looks looks = Looks.shipped();
        return new LooksView(
                looks.style(),
                looks.script(),
                looks.first(),
                hangul ? null : looks.font(),
                looks.icon(),
                Set.of("home", "section", "story").contains(kind) ? List.of() : List.of(looks.more()));
    }

    static ToolsView tools(TestingViews views, String version) {
        Link mail = new Link(
                "mailto:?body=https%3A%2F%2Ftern.example", views.paper().words().get("share.mail"));
        Link other = new Link("https://wa.me/?text=https%3A%2F%2Ftern.example", "WhatsApp");
        return new ToolsView(views.at("harbour/ferry-1/print"), version, List.of(other, mail));
    }

    BellyBandView bellyBand(boolean advertisement) {
        return new BellyBandView(
                views.paper().words(),
                Looks.shipped().bellyBand(),
                1_795_000_000_000L,
                views.paper().words().get(advertisement ? "band.advertisement" : "band.notice"),
                views.say("We move on Sunday & open at six.", "일요일에 이사하고 여섯 시에 엽니다."),
                advertisement ? new Link("https://tern.example/subscribe", views.say("Subscribe", "구독")) : null,
                advertisement);
    }

    PrintView print() {
        return new PrintView(
                views.story(),
                views.at("harbour/ferry-1"),
                Looks.shipped().printView(),
                "https://tern.example/harbour/ferry-1",
                views.paper().words().get("print.version", "3", views.time(11).shown(), "KST"));
    }

    private LiteView.Frame frame() {
        Looks looks = Looks.shipped();
        return new LiteView.Frame(
                views.paper(),
                looks.lite(),
                looks.icon(),
                views.card(1, true).headline(),
                "https://tern.example/harbour/ferry-1",
                views.at("harbour/ferry-1"),
                List.of(new Link(views.at("harbour/lite"), views.say("Harbour", "항구"))));
    }

    LiteView.Story liteStory() {
        return new LiteView.Story(frame(), views.story(), "1/2", null, views.at("harbour/ferry-1/lite/2"));
    }

    LiteView.Front liteFront() {
        return new LiteView.Front(
                frame(),
                views.say("Harbour", "항구"),
                List.of(
                        new LiteView.Group(null, views.cards(1, 2, false)),
                        new LiteView.Group(views.section(), views.cards(3, 2, false))));
    }

    OfflineView offline() {
        return new OfflineView(views.head(
                "offline",
                views.paper().words().get("offline.heading"),
                views.paper().offline(),
                false));
    }
}
