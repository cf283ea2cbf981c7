package press.broadsheet.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.StoryId;

/** What changed in a story since each of its earlier impressions, for devices that remember which one was read. */
final class ChangesCaster implements Caster {

    private static final Pattern SHAPE = Pattern.compile("/changes/([1-9]\\d{0,17})\\.json");

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Matcher shape = SHAPE.matcher(address.path());
        if (!shape.matches()) {
            return null;
        }
        StoryId id = new StoryId(Long.parseLong(shape.group(1)));
        return reading.story(id).map(print -> sheet(print, reading)).orElse(null);
    }

    private static Cast sheet(Print print, Reading reading) {
        Masthead masthead = reading.masthead();
        Desktop desktop = new Desktop(
                reading, masthead, masthead.titleOf(print.card().placed().home()));
        String json = new ChangesJson(desktop)
                .write(print, reading.morgue().impressions(print.card().id()));
        return new Cast.Sheet(
                200,
                "application/json",
                List.of(new Cast.Part.Own(json.getBytes(StandardCharsets.UTF_8))),
                new Cast.Freshness(
                        print.card().updated(),
                        Sheets.KEEP,
                        List.of("story-" + print.card().id())));
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
