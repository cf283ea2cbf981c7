package press.broadsheet.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.story.StoryId;
import press.broadsheet.visits.Visits;

/**
 * Hears that a story is being looked at: {@code POST /v/{id}} from a script, answered 204, and a picture of one point,
 * {@code GET /v/{id}.gif}, for readers without script. Never waits. What comes from another site's page is not counted.
 */
public final class ViewBeacon implements PublicSite.Beacon {

    private static final String START = "/v/";
    private static final Pattern SHAPE = Pattern.compile(START + "([1-9]\\d{0,17})(\\.gif)?");

    private final Visits visits;
    private final Proxies proxies;

    public ViewBeacon(Visits visits, Proxies proxies) {
        this.visits = visits;
        this.proxies = proxies;
    }

    @Override
    public boolean answers(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        if (!path.startsWith(START)) {
            return false;
        }
        Matcher shape = SHAPE.matcher(path);
        if (!shape.matches()) {
            return false;
        }
        StoryId story = new StoryId(Long.parseLong(shape.group(1)));
        BeaconAnswer.answer(
                shape.group(2) != null,
                proxies,
                new BeaconAnswer.Exchange(request, response, callback),
                caller -> visits.count(story, caller.address(), caller.browser()));
        return true;
    }
}
