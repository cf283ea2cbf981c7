package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.masthead.Masthead;

/**
 * Tells what a page of the newsroom asks from what another site has a browser ask. Every browser says where a request that
 * changes something comes from; one that says nothing is refused, since a cookie came with it and nobody knows why.
 */
final class OwnPages {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final PaperActs paper;

    OwnPages(PaperActs paper) {
        this.paper = paper;
    }

    /** @throws Refusal when a request would change something and none of the paper's own pages sent it */
    void check(HttpServletRequest request) {
        if (CHANGING.contains(request.getMethod()) && !isOurs(request)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "only the newsroom's own pages may do this with a session; a program sends Authorization: Bearer TOKEN");
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && isOurs(origin.toLowerCase(Locale.ROOT), request.getHeader("Host"));
    }

    private boolean isOurs(String origin, @Nullable String host) {
        boolean here = host != null && origin.replaceFirst("^https?://", "").equals(host.toLowerCase(Locale.ROOT));
        // Behind a proxy the host may be a name of the machine; the origin is then an address of the paper.
        return here
                || paper.masthead().map(OwnPages::addresses).orElse(Set.of()).contains(origin);
    }

    private static Set<String> addresses(Masthead masthead) {
        return Stream.concat(
                        Stream.of(masthead.address()),
                        masthead.titles().stream().map(title -> title.outfit().address()))
                .filter(address -> address != null)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
