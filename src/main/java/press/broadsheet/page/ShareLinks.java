package press.broadsheet.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.broadsheet.edition.Card;
import press.broadsheet.page.view.Link;

/**
 * Plain links by which a story is shared: nothing is asked of anyone before the reader follows one. KakaoTalk has no such
 * link without a script of its own, so it is reached through the device's share sheet.
 */
final class ShareLinks {

    private ShareLinks() {}

    static List<Link> of(Desktop desktop, Card card) {
        String address = encoded(desktop.absolute(card.path()));
        String headline = encoded(card.headline());
        return List.of(
                new Link("https://www.facebook.com/sharer/sharer.php?u=" + address, "Facebook"),
                new Link("https://x.com/intent/post?url=" + address + "&text=" + headline, "X"),
                new Link("https://wa.me/?text=" + headline + "%20" + address, "WhatsApp"),
                new Link("https://www.reddit.com/submit?url=" + address + "&title=" + headline, "Reddit"),
                new Link(
                        "mailto:?subject=" + headline + "&body=" + address,
                        desktop.words().get("share.mail")));
    }

    /** Spaces too as RFC 3986 has them: mail programs show a plus as a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
