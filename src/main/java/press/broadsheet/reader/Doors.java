package press.broadsheet.reader;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Dependency;
import press.broadsheet.edition.Edition;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.SharedPieces;

/**
 * Which of the paper's addresses a request came to. What a sender writes into {@code Host} chooses among the addresses of
 * the masthead and stands in no answer. Safe for use by many threads.
 */
public final class Doors {

    /**
     * Where somebody came in.
     *
     * @param apart the title that stands apart there, empty at the paper's own address
     * @param stranger true when it is none of the paper's addresses
     */
    record Door(Masthead masthead, Optional<Title> apart, boolean stranger, boolean plain) {

        /** True when a path is the same inside and outside. */
        boolean open() {
            return plain && !stranger;
        }
    }

    private final Edition edition;
    private final SharedPieces rounds;
    private final Proxies proxies;
    private volatile @Nullable Plan plan;

    public Doors(Edition edition, SharedPieces rounds, Proxies proxies) {
        this.edition = edition;
        this.rounds = rounds;
        this.proxies = proxies;
    }

    /** The doors of one masthead, and for which round of changes it is known to be the newest. */
    private record Plan(Map<String, Door> byHost, Door usual, Door stranger, Known known) {

        Door at(String host) {
            Door door = byHost.get(host);
            if (door == null) {
                String plainly = host.toLowerCase(Locale.ROOT);
                door = byHost.getOrDefault(plainly, Masthead.isLocalHost(plainly) ? usual : stranger);
            }
            return door;
        }

        Plan in(long round) {
            return new Plan(byHost, usual, stranger, new Known(round, known.position, known.dependencies));
        }
    }

    private record Known(long round, long position, List<Dependency> dependencies) {}

    /** Where a request came in, or null when the masthead has to be read again, which may wait. */
    @Nullable
    Door quickly(Request request) {
        Plan now = plan;
        long round = rounds.currentRound();
        if (now == null) {
            return null;
        }
        if (now.known.round != round) {
            if (!rounds.isFresh(now.known.position, now.known.dependencies)) {
                return null;
            }
            now = now.in(round);
            plan = now;
        }
        return now.at(host(request));
    }

    /** Where a request came in. May wait for the database; while that is away the last masthead counts. */
    Door at(Request request) {
        Door door = quickly(request);
        if (door != null) {
            return door;
        }
        Plan last = plan;
        try {
            Plan read = edition.read(reading -> {
                Masthead masthead = reading.masthead();
                return drawn(
                        masthead,
                        new Known(
                                rounds.currentRound(),
                                reading.position(),
                                reading.proof().dependencies()));
            });
            plan = read;
            return read.at(host(request));
        } catch (DatabaseAway away) {
            if (last == null) {
                throw away;
            }
            return last.at(host(request));
        }
    }

    private static Plan drawn(Masthead masthead, Known known) {
        boolean plain = masthead.whereabouts().plain();
        Door usual = new Door(masthead, Optional.empty(), false, plain);
        Map<String, Door> byHost = new HashMap<>();
        byHost.put(Masthead.host(masthead.address()), usual);
        for (Title title : masthead.titles()) {
            String own = title.outfit().address();
            if (own != null) {
                byHost.put(Masthead.host(own), new Door(masthead, Optional.of(title), false, false));
            }
        }
        // A paper that nobody has given an address is answered wherever it is asked for.
        boolean open = Masthead.isLocal(masthead.address());
        return new Plan(byHost, usual, open ? usual : new Door(masthead, Optional.empty(), true, plain), known);
    }

    private String host(Request request) {
        String asked = request.getHttpURI().getHost();
        String host = asked == null ? "" : asked;
        if (proxies.addresses().isEmpty()
                || !(request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from)) {
            return host;
        }
        return proxies.host(from.getAddress(), request.getHeaders()).orElse(host);
    }
}
