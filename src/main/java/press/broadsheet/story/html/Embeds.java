package press.broadsheet.story.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Block;
import press.broadsheet.story.WebAddress;
import press.broadsheet.story.Wording;

/** Films and sounds that stand elsewhere. */
final class Embeds {

    private final Set<String> hosts;
    private final Left left;

    Embeds(Set<String> hosts, Left left) {
        this.hosts = hosts;
        this.left = left;
    }

    /** Reads an element that shows something from elsewhere, such as an iframe. */
    void read(Element element, Flow flow) {
        WebAddress address = Addresses.ofHost(source(element));
        String host = Addresses.host(address);
        if (address != null && isAllowed(host)) {
            flow.add(embed(address, element.attr("title")));
        } else {
            left.add(name(element) + (host.isEmpty() ? "" : " from " + host));
        }
    }

    /** Reads a paragraph that is nothing but a link to an embed, as the writer prints it; null for any other. */
    Block.@Nullable Embed printed(Element paragraph) {
        Element link = paragraph.firstElementChild();
        if (!paragraph.hasClass("embed") || link == null || !link.normalName().equals("a")) {
            return null;
        }
        boolean alone = paragraph.childrenSize() == 1 && paragraph.ownText().isBlank();
        return alone ? allowed(link.attr("href"), link.text()) : null;
    }

    /** Reads an address that WordPress turns into an embed when it prints the page; null for any other text. */
    Block.@Nullable Embed bare(Element figure) {
        boolean words = figure.hasClass("wp-block-embed") && figure.selectFirst("iframe, video, audio, img") == null;
        Element wrapper = words ? figure.selectFirst(".wp-block-embed__wrapper") : null;
        return wrapper == null ? null : allowed(wrapper.text(), "");
    }

    private Block.@Nullable Embed allowed(String text, String title) {
        WebAddress address = Addresses.ofHost(text);
        return address != null && isAllowed(Addresses.host(address)) ? embed(address, title) : null;
    }

    private static Block.Embed embed(WebAddress address, String title) {
        return new Block.Embed(address, Wording.clean(title).isEmpty() ? Addresses.host(address) : title);
    }

    private boolean isAllowed(String host) {
        return hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }

    static String source(Element element) {
        for (String attribute : new String[] {"src", "data-src", "data"}) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        Element inner = element.selectFirst("source[src], embed[src]");
        return inner == null ? "" : inner.attr("src");
    }

    private static String name(Element element) {
        return switch (element.normalName()) {
            case "iframe" -> "an iframe";
            case "video" -> "a video";
            case "audio" -> "a sound";
            default -> "an object";
        };
    }
}
