package press.broadsheet.page;

import press.broadsheet.page.view.AdView;

/** Campaigns as pages show them. */
final class TestingAds {

    private TestingAds() {}

    /** Words beside, a banner everywhere else. */
    static AdView in(String space, TestingViews views) {
        boolean side = space.equals("side");
        return new AdView(
                space,
                views.say("Advertisement", "광고"),
                "/a/7/" + space,
                true,
                true,
                side ? null : new AdView.Banner(AdView.Shown.within(views.picture(), 728, 90), null),
                side ? new AdView.Text("Out & about", "At seven.", views.say("Timetable", "시간표")) : null);
    }
}
