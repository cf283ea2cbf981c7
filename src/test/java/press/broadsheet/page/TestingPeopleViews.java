package press.broadsheet.page;

import java.util.List;
import press.broadsheet.page.view.CardView;
import press.broadsheet.page.view.ListingView;
import press.broadsheet.page.view.PersonView;
import press.broadsheet.page.view.StaffView;

/** Views of those who make the small paper. */
record TestingPeopleViews(TestingViews views) {

    private PersonView ada() {
        return new PersonView(
                views.at("author/ada-lind"),
                views.say("Ada Lind", "임아다"),
                views.say("Harbour & tides", "항구 담당 기자"),
                views.say("Ada Lind has never missed a “spring” tide.", "사리를 한 번도 놓친 적이 없다."),
                views.picture(),
                "ada@tern.example");
    }

    private PersonView bare() {
        return new PersonView(
                views.at("author/bo-rask"), views.say("Bo Rask", "나보라"), views.say("Printer", "인쇄"), "", null, null);
    }

    ListingView author() {
        return author(ada(), views.cards(1, 3, true));
    }

    ListingView authorWithoutStories() {
        return author(bare(), List.of());
    }

    private ListingView author(PersonView person, List<CardView> stories) {
        return new ListingView(
                views.head("listing", person.name(), person.href(), true),
                views.paper.words().get("listing.author"),
                person.name(),
                person,
                stories,
                null,
                null);
    }

    StaffView staff() {
        return new StaffView(
                views.head("house", views.paper.words().get("staff.heading"), views.at("staff"), true),
                views.at("staff"),
                List.of(ada(), bare()),
                views.house());
    }
}
