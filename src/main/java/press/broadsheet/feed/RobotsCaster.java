package press.broadsheet.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** What robots and sellers of advertisements are told: {@code robots.txt} (RFC 9309) and {@code ads.txt} (IAB 1.1). */
final class RobotsCaster implements Caster {

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Masthead masthead = reading.masthead();
        HostFile file = HostFile.at(address.path(), masthead).orElse(null);
        if (file == null) {
            return null;
        }
        return switch (file.name()) {
            case "/robots.txt" -> text(robots(file, masthead));
            case "/ads.txt" -> text(advertising(file, masthead));
            default -> null;
        };
    }

    private static Cast text(List<String> lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return MachineSheets.sheet(MachineSheets.TEXT, bytes, Instant.EPOCH, "house");
    }

    private static List<String> robots(HostFile file, Masthead masthead) {
        List<String> lines = new ArrayList<>(List.of("User-agent: *"));
        // The dollar ends a path: without it a section called "desktop" would be closed too.
        List.of("/desk$", "/desk/", "/api/desk/", "/v/", "/a/").forEach(path -> lines.add("Disallow: " + path));
        for (Title title : file.titles(masthead)) {
            String start = title.outfit().address() == null ? Addresses.under(title) : "/";
            lines.add("Disallow: " + start + "search$");
            lines.add("Disallow: " + start + "search?");
        }
        refuse(lines, Agents.refused(masthead.notices(file.title()).agents()));
        lines.add("");
        for (String sitemap : List.of(SitemapFiles.INDEX, SitemapFiles.NEWS)) {
            lines.add("Sitemap: " + new HostFile(file.title(), sitemap).whole(masthead));
        }
        return lines;
    }

    /** One group for all: a robot follows the group of its name alone. */
    private static void refuse(List<String> lines, List<Agents.Agent> agents) {
        if (!agents.isEmpty()) {
            lines.add("");
            agents.forEach(agent -> lines.add("User-agent: " + agent.token()));
            lines.add("Disallow: /");
        }
    }

    private static List<String> advertising(HostFile file, Masthead masthead) {
        List<String> given = masthead.notices(file.title()).ads();
        List<String> lines = new ArrayList<>(given);
        if (given.isEmpty()) {
            lines.add("# Nobody but the paper itself sells its advertising space.");
        }
        boolean owned =
                given.stream().anyMatch(line -> line.toUpperCase(Locale.ROOT).startsWith("OWNERDOMAIN"));
        if (!owned) {
            String own = file.title().outfit().address();
            String host = Masthead.host(own == null ? masthead.address() : own);
            lines.add("OWNERDOMAIN=" + host.replaceFirst("^www\\.", ""));
        }
        return lines;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
