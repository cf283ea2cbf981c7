package press.broadsheet.reader;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.edition.Edition;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.story.WebAddress;
import press.broadsheet.visits.Delivery;

/**
 * Leads whoever follows a campaign to where it leads: {@code GET /a/{number}/{space}/click}. The address stands in the
 * campaign and never in the request, so that nobody can be led anywhere else in the paper's name.
 */
public final class AdDesk implements PublicSite.Desk {

    private static final Pattern SHAPE =
            Pattern.compile(AdBeacon.START + "([1-9]\\d{0,17})/(" + AdBeacon.SPACES + ")/click");

    private final Edition edition;
    private final Delivery delivery;
    private final Proxies proxies;

    public AdDesk(Edition edition, Delivery delivery, Proxies proxies) {
        this.edition = edition;
        this.delivery = delivery;
        this.proxies = proxies;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith(AdBeacon.START) && SHAPE.matcher(path).matches();
    }

    @Override
    public void answer(Request request, Response response, Callback callback) {
        Matcher shape = SHAPE.matcher(request.getHttpURI().getPath());
        if (!shape.matches()) {
            throw new IllegalStateException("asked for what it does not know");
        }
        long number = Long.parseLong(shape.group(1));
        Optional<WebAddress> target;
        try {
            target = edition.read(reading -> reading.sold(Instant.EPOCH).leadsTo(number));
        } catch (DatabaseAway _) {
            PlainAnswer.away(response, callback);
            return;
        }
        if (target.isEmpty()) {
            PlainAnswer.notFound(response, callback, "There is no campaign at this address.");
            return;
        }
        if (request.getMethod().equals("GET") && BeaconAnswer.isOurs(request.getHeaders())) {
            count(number, shape.group(2), request);
        }
        PlainAnswer.led(response, callback, target.get().value());
    }

    private void count(long number, String space, Request request) {
        BeaconAnswer.Caller caller = BeaconAnswer.caller(request, proxies);
        if (caller != null) {
            delivery.count(number, space, Delivery.Deed.CLICKED, caller.address(), caller.browser());
        }
    }
}
