package press.broadsheet.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.broadsheet.edition.Card;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.Texts;

/**
 * Plain links by which a story is shared: nothing is asked of anyone before the reader follows one. KakaoTalk has no such
 * link without a script of its own, so it is reached through the device's share sheet.
 */
final class ShareLinks {

    private ShareLinks() {}

    static List<Link> of(Desktop desktop, Card card) {
        String address = encoded(desktop.absolute(card.path()));
        String headline = encoded(card.headline());
        Texts words = desktop.words();
        return List.of(
                new Link("https://www.facebook.com/sharer/sharer.php?u=" + address, words.get("share.facebook")),
                new Link("https://x.com/intent/post?url=" + address + "&text=" + headline, "X"),
                new Link("https://wa.me/?text=" + headline + "%20" + address, words.get("share.whatsapp")),
                new Link(
                        "https://www.reddit.com/submit?url=" + address + "&title=" + headline,
                        words.get("share.reddit")),
                new Link("mailto:?subject=" + headline + "&body=" + address, words.get("share.mail")));
    }

    /** Spaces too as RFC 3986 has them: mail programs show a plus as a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
