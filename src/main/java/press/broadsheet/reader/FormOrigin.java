package press.broadsheet.reader;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Edition;
import press.broadsheet.platform.sql.DatabaseAway;

/** Tells a form that was sent from a page of the paper from one that another site had a browser send. */
final class FormOrigin {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Edition edition;
    private volatile String address = "";

    FormOrigin(Edition edition) {
        this.edition = edition;
    }

    /** Browsers say where a form comes from; a program that says nothing has no reader's browser to misuse. */
    boolean isOurs(Request request) {
        HttpFields headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        if (site != null && !OURS.contains(site)) {
            return false;
        }
        String origin = headers.get(HttpHeader.ORIGIN);
        return origin == null || isOurs(origin, headers.get(HttpHeader.HOST));
    }

    private boolean isOurs(String origin, @Nullable String host) {
        String asked = origin.toLowerCase(Locale.ROOT);
        boolean here = host != null && asked.replaceFirst("^https?://", "").equals(host.toLowerCase(Locale.ROOT));
        // Behind a proxy the host may be a name of the machine; the origin is then the paper's own address.
        return here || asked.equals(known().toLowerCase(Locale.ROOT));
    }

    private String known() {
        try {
            address = edition.read(reading -> reading.masthead().address());
        } catch (DatabaseAway _) {
            // what was known last is good enough
        }
        return address;
    }
}
