package press.broadsheet.reader;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.pressroom.Press;
import press.broadsheet.story.OldPath;

/**
 * Stands in front of everything else. A page that is ready is written at once, on the thread that read the request: it
 * never waits for a lock, the disk or the database there. All other work goes to a thread of its own.
 */
public final class PublicSite extends Handler.Wrapper {

    private static final Logger LOG = LoggerFactory.getLogger(PublicSite.class);

    /** What the newsroom, the operator and the counters ask for is answered behind this handler. */
    private static final List<String> BEHIND = List.of("/api/desk", "/desk", "/health", "/metrics");

    private static final int OLD_QUERY_LIMIT = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AtomicInteger underWay = new AtomicInteger();
    private final Press press;
    private final List<Desk> desks;
    private final NotFound notFound;
    private final List<Beacon> beacons;
    private final Doors doors;
    private final Executor threads;

    /**
     * What answers paths of its own kind before the press is asked.
     *
     * @param beacons asked first of all, on Jetty's own thread
     * @param desks such as pictures and search
     */
    public record Answering(List<Beacon> beacons, List<Desk> desks) {

        public Answering {
            beacons = List.copyOf(beacons);
            desks = List.copyOf(desks);
        }
    }

    public PublicSite(Press press, Doors doors, Answering answering, NotFound notFound, Executor threads) {
        this.doors = doors;
        this.press = press;
        this.desks = answering.desks;
        this.notFound = notFound;
        this.beacons = answering.beacons;
        this.threads = threads;
    }

    /** Answers GET and HEAD of some paths, and what else it takes; may wait for disk and database. */
    public interface Desk {

        boolean knows(String path);

        /** True for a further method that some of its paths take. */
        default boolean takes(String method, String path) {
            return false;
        }

        void answer(Request request, Response response, Callback callback) throws Exception;
    }

    /** Hears what readers' browsers tell; answers at once, on the thread that read the request. */
    public interface Beacon {

        /** Answers what the beacon is asked; false, and nothing is written, for any other path. */
        boolean answers(Request request, Response response, Callback callback);
    }

    /** Lets what is under way come to its end, for {@link #PATIENCE} at most. */
    @Override
    protected void doStop() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (underWay.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        super.doStop();
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        String method = request.getMethod();
        if (HttpMethod.TRACE.is(method)) {
            // Nobody behind this handler may send a request's own headers back.
            PlainAnswer.methodNotAllowed(request, response, callback);
            return true;
        }
        for (Beacon beacon : beacons) {
            if (beacon.answers(request, response, callback)) {
                return true;
            }
        }
        boolean reading = HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
        String query = request.getHttpURI().getQuery();
        Doors.Door door = reading ? doors.quickly(request) : null;
        if (door != null && !door.stranger() && oldAddress(path, query) == null) {
            String inside = door.plain() ? path : Inside.path(door, path);
            Answer.Ready ready = !door.plain()
                            && Inside.elsewhere(door, path, query).isPresent()
                    ? null
                    : press.ready(
                            query == null ? inside : address(inside, query).toString());
            if (ready != null) {
                PageWriter.write(request, response, callback, ready);
                return true;
            }
        }
        underWay.incrementAndGet();
        threads.execute(() -> {
            try {
                handleSlowly(path, reading, request, response, callback);
            } finally {
                underWay.decrementAndGet();
            }
        });
        return true;
    }

    private void handleSlowly(String path, boolean reading, Request request, Response response, Callback callback) {
        try {
            if (BEHIND.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"))) {
                behind(request, response, callback);
                return;
            }
            if (!reading) {
                unread(path, request, response, callback);
                return;
            }
            String tidy = Spelling.tidy(path);
            if (!tidy.equals(path)) {
                PlainAnswer.moved(response, callback, withQuery(tidy, request));
                return;
            }
            atDoor(path, request, response, callback);
        } catch (Exception | OutOfMemoryError | StackOverflowError failure) {
            // An error too is answered: a reader must not wait for what will never come.
            LOG.error("{} {} failed", request.getMethod(), path, failure);
            PlainAnswer.failed(response, callback);
        }
    }

    private void atDoor(String path, Request request, Response response, Callback callback) throws Exception {
        Doors.Door door;
        try {
            door = doors.at(request);
        } catch (DatabaseAway _) {
            PlainAnswer.away(response, callback);
            return;
        }
        if (door.open()) {
            read(path, request, response, callback);
            return;
        }
        String place =
                Inside.elsewhere(door, path, request.getHttpURI().getQuery()).orElse(null);
        if (place != null) {
            PlainAnswer.moved(response, callback, place);
            return;
        }
        String inside = Inside.path(door, path);
        Request asked = Inside.request(request, inside);
        read(inside, asked, Inside.response(door, asked, response), callback);
    }

    private void read(String path, Request request, Response response, Callback callback) throws Exception {
        for (Desk desk : desks) {
            if (desk.knows(path)) {
                desk.answer(request, response, callback);
                return;
            }
        }
        page(path, request, response, callback);
    }

    private void unread(String path, Request request, Response response, Callback callback) throws Exception {
        for (Desk desk : desks) {
            if (desk.takes(request.getMethod(), path)) {
                desk.answer(request, response, callback);
                return;
            }
        }
        PlainAnswer.methodNotAllowed(request, response, callback);
    }

    private void behind(Request request, Response response, Callback callback) throws Exception {
        if (request.getHttpURI().hasViolations()) {
            if (ErrorAnswer.fits(request.getHttpURI().getPath())) {
                ErrorAnswer.write(response, callback, HttpStatus.BAD_REQUEST_400);
            } else {
                notFound.write(request, response, callback);
            }
            return;
        }
        if (!super.handle(request, response, callback)) {
            notFound.write(request, response, callback);
        }
    }

    private void page(String path, Request request, Response response, Callback callback) {
        String query = request.getHttpURI().getQuery();
        Address old = oldAddress(path, query);
        if (old != null && press.get(old) instanceof Answer.Moved moved) {
            PlainAnswer.moved(response, callback, moved.path());
            return;
        }
        if (path.endsWith("/") && path.length() > 1 && press.get(address(bare(path), query)) instanceof Answer.Ready) {
            // A page of the paper comes before whatever an older system had with a slash behind it.
            PlainAnswer.moved(response, callback, withQuery(bare(path), request));
            return;
        }
        switch (Spelling.misleads(path) ? new Answer.Unknown() : press.get(address(path, query))) {
            case Answer.Ready ready -> PageWriter.write(request, response, callback, ready);
            case Answer.Moved moved
            when path.endsWith("/") && moved.path().equals(bare(path)) ->
                // Nothing stands there but the same without its slash; it is looked for here, not after a redirect.
                unknown(bare(path), request, response, callback);
            case Answer.Moved moved -> PlainAnswer.moved(response, callback, moved.path());
            case Answer.Unknown _ -> unknown(path, request, response, callback);
            case Answer.Away _ -> PlainAnswer.away(response, callback);
        }
    }

    private static String bare(String path) {
        return path.substring(0, path.length() - 1);
    }

    /** What stands nowhere may do so in lower case. */
    private void unknown(String path, Request request, Response response, Callback callback) {
        String lower = Spelling.lowerCase(path);
        Answer there = lower.equals(path) || Spelling.misleads(path)
                ? new Answer.Unknown()
                : press.get(address(lower, request.getHttpURI().getQuery()));
        switch (there) {
            case Answer.Ready _ -> PlainAnswer.moved(response, callback, withQuery(lower, request));
            case Answer.Moved moved -> PlainAnswer.moved(response, callback, moved.path());
            case Answer.Unknown _ -> notFound.write(request, response, callback);
            case Answer.Away _ -> PlainAnswer.away(response, callback);
        }
    }

    private static String withQuery(String path, Request request) {
        String query = request.getHttpURI().getQuery();
        return query == null ? path : path + "?" + query;
    }

    /** Older systems had addresses that are all query ({@code /?p=12}); they are kept with it. */
    private static @Nullable Address oldAddress(String path, @Nullable String query) {
        if (query == null
                || query.length() > OLD_QUERY_LIMIT
                || address(path, query).before() != null) {
            return null;
        }
        OldPath old = new OldPath(path + "?" + query);
        return old.hasQuery() ? Address.of(old.value()) : null;
    }

    /** Drops every query parameter that no page knows, so that they cannot make one page into many. */
    private static Address address(String path, @Nullable String query) {
        if (query == null) {
            return Address.of(path);
        }
        for (String pair : query.split("&", 20)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && Address.PARAMETERS.contains(pair.substring(0, equals)) && equals + 1 < pair.length()) {
                return new Address(path, pair.substring(equals + 1));
            }
        }
        return Address.of(path);
    }
}
