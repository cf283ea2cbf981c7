package press.broadsheet.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.AgentPolicy;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/**
 * Whom those may write to who find a weakness, {@code security.txt} (RFC 9116), and who belongs to whom,
 * {@code trust.txt} (JournalList).
 */
final class TrustCaster implements Caster {

    /** So many months ahead the statement ends; it is made anew each month, and RFC 9116 wants less than a year. */
    private static final int MONTHS = 6;

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Masthead masthead = reading.masthead();
        HostFile file = HostFile.at(address.path(), masthead).orElse(null);
        if (file == null) {
            return null;
        }
        return switch (file.name()) {
            case "/.well-known/security.txt" -> security(file, masthead, reading);
            case "/trust.txt", "/.well-known/trust.txt" -> text(trust(file, masthead), null);
            default -> null;
        };
    }

    private static Cast text(List<String> lines, @Nullable Instant until) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Cast.Freshness freshness = new Cast.Freshness(Instant.EPOCH, MachineSheets.KEEP, List.of("house"), until);
        return MachineSheets.sheet(MachineSheets.TEXT, bytes, freshness);
    }

    private static Cast security(HostFile file, Masthead masthead, Reading reading) {
        List<String> contacts = contacts(file, masthead);
        if (contacts.isEmpty()) {
            return new Cast.Unknown();
        }
        YearMonth month = YearMonth.from(reading.moment().atZone(ZoneOffset.UTC));
        List<String> lines = new ArrayList<>();
        contacts.forEach(contact -> lines.add("Contact: " + contact));
        lines.add("Expires: " + start(month.plusMonths(MONTHS)));
        lines.add("Preferred-Languages: "
                + file.titles(masthead).stream()
                        .map(title -> title.language().tag())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        lines.add("Canonical: " + file.whole(masthead));
        return text(lines, start(month.plusMonths(1)));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static List<String> contacts(HostFile file, Masthead masthead) {
        List<String> given = masthead.notices(file.title()).security();
        String email = file.title().identity().contact().email().strip();
        if (!given.isEmpty()) {
            return given.stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
        return email.matches("[^\\s@]+@[^\\s@]+") ? List.of("mailto:" + email) : List.of();
    }

    private static List<String> trust(HostFile file, Masthead masthead) {
        Set<String> lines = new LinkedHashSet<>(masthead.notices(file.title()).trust());
        for (Title title : file.titles(masthead)) {
            title.profiles()
                    .forEach(profile -> lines.add("social=" + profile.address().value()));
        }
        relatives(file, masthead, lines);
        if (lines.stream().noneMatch(line -> line.startsWith("datatrainingallowed"))) {
            boolean allowed = masthead.notices(file.title()).agents() == AgentPolicy.ALLOW;
            lines.add("datatrainingallowed=" + (allowed ? "yes" : "no"));
        }
        return List.copyOf(lines);
    }

    /** The paper controls the titles that stand apart, and they say so of it. */
    private static void relatives(HostFile file, Masthead masthead, Set<String> lines) {
        if (!file.title().prefix().isEmpty()) {
            lines.add("controlledby=" + masthead.whole("/"));
            return;
        }
        masthead.titles().stream()
                .filter(title -> title.outfit().address() != null)
                .forEach(title -> lines.add("control=" + masthead.whole(title.front())));
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
