package press.broadsheet.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** What robots and sellers of advertisements are told: {@code robots.txt} (RFC 9309) and {@code ads.txt} (IAB 1.1). */
final class RobotsCaster implements Caster {

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        return switch (address.path()) {
            case "/robots.txt" -> text(robots(new Addresses(reading.masthead())));
            case "/ads.txt" -> text(advertising(new Addresses(reading.masthead())));
            default -> null;
        };
    }

    private static Cast text(List<String> lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return MachineSheets.sheet(MachineSheets.TEXT, bytes, Instant.EPOCH, "house");
    }

    private static List<String> robots(Addresses addresses) {
        List<String> lines = new ArrayList<>(List.of("User-agent: *"));
        // The dollar ends a path: without it a section called "desktop" would be closed too.
        List.of("/desk$", "/desk/", "/api/desk/", "/v/", "/a/").forEach(path -> lines.add("Disallow: " + path));
        for (Title title : addresses.masthead().titles()) {
            lines.add("Disallow: " + Addresses.under(title) + "search$");
            lines.add("Disallow: " + Addresses.under(title) + "search?");
        }
        lines.add("");
        lines.add("Sitemap: " + addresses.absolute(SitemapFiles.INDEX));
        lines.add("Sitemap: " + addresses.absolute(SitemapFiles.NEWS));
        return lines;
    }

    private static List<String> advertising(Addresses addresses) {
        return List.of(
                "# Nobody but the paper itself sells its advertising space.",
                "OWNERDOMAIN=" + addresses.host().replaceFirst("^www\\.", ""));
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
