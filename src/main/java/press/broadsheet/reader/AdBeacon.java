package press.broadsheet.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.advertising.Space;
import press.broadsheet.visits.Delivery;

/**
 * Hears that a campaign is in view: {@code POST /a/{number}/{space}} from a script, and {@code GET
 * /a/{number}/{space}.gif} for readers without script. Never waits.
 */
public final class AdBeacon implements PublicSite.Beacon {

    static final String START = "/a/";
    static final String SPACES = Stream.of(Space.values()).map(Space::word).collect(Collectors.joining("|"));

    private static final Pattern SHAPE = Pattern.compile(START + "([1-9]\\d{0,17})/(" + SPACES + ")(\\.gif)?");

    private final Delivery delivery;
    private final Proxies proxies;

    public AdBeacon(Delivery delivery, Proxies proxies) {
        this.delivery = delivery;
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
        long campaign = Long.parseLong(shape.group(1));
        BeaconAnswer.answer(
                shape.group(3) != null,
                proxies,
                new BeaconAnswer.Exchange(request, response, callback),
                caller -> delivery.count(
                        campaign, shape.group(2), Delivery.Deed.SEEN, caller.address(), caller.browser()));
        return true;
    }
}
