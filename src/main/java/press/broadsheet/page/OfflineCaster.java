package press.broadsheet.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.TakenOut;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.masthead.Whereabouts;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.OfflineView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a device needs to keep stories that were opened on it: of each title a page that lists them, the rules for keeping
 * and what must be thrown away, and a manifest by which the title can be installed; of the whole paper one worker.
 */
final class OfflineCaster implements Caster {

    static final String WORKER = "/offline-worker.js";

    /** So many stories are kept. */
    private static final int STORIES = 60;

    /** So many bytes, with style sheet and pictures. */
    private static final int BYTES = 25_000_000;

    private static final int DAYS = 30;

    /** So many stories that were taken out of print are named; copies older than the last of them must go unnamed. */
    private static final int TAKEN_OUT = 1_000;

    private final Sheets sheets;
    private final boolean keep;

    /** @param keep false for a paper that has devices throw away what they keep, and keep nothing */
    OfflineCaster(Sheets sheets, boolean keep) {
        this.sheets = sheets;
        this.keep = keep;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        if (address.path().equals(WORKER)) {
            return sent("text/javascript; charset=utf-8", Looks.shipped().worker(), Duration.ZERO);
        }
        Masthead masthead = reading.masthead();
        String path = address.path();
        for (Title title : masthead.titles()) {
            if (path.equals(title.under("offline"))) {
                return page(new Desktop(reading, masthead, title));
            }
            if (path.equals(title.under("kept.json"))) {
                return sent("application/json", rules(new Desktop(reading, masthead, title)), Duration.ZERO);
            }
            if (path.equals(title.under("manifest.webmanifest"))) {
                return sent(
                        "application/manifest+json",
                        manifest(new Desktop(reading, masthead, title)),
                        Duration.ofHours(1));
            }
        }
        return null;
    }

    private Cast page(Desktop desktop) {
        OfflineView view = new OfflineView(desktop.head(
                        "offline",
                        desktop.words().get("offline.heading"),
                        desktop.title().under("offline"))
                .unindexed()
                .view());
        return sheets.html(200, "offline", view, Instant.EPOCH, List.of("offline"));
    }

    private static Cast sent(String type, String text, Duration kept) {
        return new Cast.Sheet(
                200,
                type,
                List.of(new Cast.Part.Own(text.getBytes(StandardCharsets.UTF_8))),
                new Cast.Freshness(Instant.EPOCH, kept, List.of("offline")));
    }

    private String rules(Desktop desktop) {
        TakenOut takenOut = desktop.reading().morgue().takenOut(TAKEN_OUT);
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("keep", keep)
                .put("stories", STORIES)
                .put("bytes", BYTES)
                .put("days", DAYS)
                .put("note", desktop.words().get("offline.note"))
                .put("zone", desktop.masthead().zone().getId())
                .put("since", takenOut.since().toEpochMilli());
        ArrayNode out = json.putArray("out");
        takenOut.stories().forEach(story -> out.add(story.value()));
        return json.toString();
    }

    private static String manifest(Desktop desktop) {
        Title title = desktop.title();
        Whereabouts whereabouts = desktop.masthead().whereabouts();
        String front = whereabouts.seenFrom(whereabouts.apart(title.front()), title.front());
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("name", title.name())
                .put("short_name", title.name())
                .put("lang", title.language().tag())
                .put("id", front)
                .put("start_url", front)
                .put("scope", front)
                .put("display", "minimal-ui")
                .put("background_color", "#fdfcf9")
                .put("theme_color", "#fdfcf9");
        ArrayNode icons = json.putArray("icons");
        icon(icons, "icon-small", "192x192");
        icon(icons, "icon-large", "512x512");
        return json.toString();
    }

    private static void icon(ArrayNode icons, String name, String sizes) {
        for (String purpose : List.of("any", "maskable")) {
            icons.addObject()
                    .put("src", Looks.shipped().appIcon(name))
                    .put("sizes", sizes)
                    .put("type", "image/png")
                    .put("purpose", purpose);
        }
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
