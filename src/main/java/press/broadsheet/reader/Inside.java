package press.broadsheet.reader;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Title;
import press.broadsheet.masthead.Whereabouts;

/** A request as the program knows its path, and the answer with the places that readers know. */
final class Inside {

    private Inside() {}

    /** Where a path at a door leads that is not its own: to another address, or to the spelling without the prefix. */
    static Optional<String> elsewhere(Doors.Door door, String path, @Nullable String query) {
        Whereabouts whereabouts = door.masthead().whereabouts();
        String whole = query == null ? path : path + "?" + query;
        if (door.stranger()) {
            return Optional.of(whereabouts.whole(whole));
        }
        // At the paper's own address what belongs to a title that stands apart, at that one's what has its prefix
        // still.
        Optional<Title> owner = whereabouts.apart(path);
        boolean misplaced = owner.isPresent() && (door.apart().isEmpty() || owner.equals(door.apart()));
        return misplaced ? Optional.of(whereabouts.whole(whole)) : Optional.empty();
    }

    /** The path as the program knows it. */
    static String path(Doors.Door door, String path) {
        return door.apart().map(title -> Whereabouts.inside(title, path)).orElse(path);
    }

    static Request request(Request outside, String path) {
        HttpURI uri = HttpURI.build(outside.getHttpURI()).path(path).asImmutable();
        return new Request.Wrapper(outside) {
            @Override
            public HttpURI getHttpURI() {
                return uri;
            }
        };
    }

    /** The answer, which names places as they are seen from the door. */
    static Response response(Doors.Door door, Request request, Response outside) {
        return new Response.Wrapper(request, outside) {
            @Override
            public void write(boolean last, ByteBuffer content, Callback callback) {
                String place = getHeaders().get(HttpHeader.LOCATION);
                if (place != null && place.startsWith("/")) {
                    getHeaders()
                            .put(
                                    HttpHeader.LOCATION,
                                    door.masthead().whereabouts().seenFrom(door.apart(), place));
                }
                super.write(last, content, callback);
            }
        };
    }
}
