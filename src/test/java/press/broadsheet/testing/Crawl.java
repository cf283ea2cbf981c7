package press.broadsheet.testing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for addresses, and for every address of the paper that stands in what comes back, as robots do. */
public final class Crawl {

    private static final Pattern LINK = Pattern.compile(
            "(?:href|src|srcset|content|url|action)=\"([^\"]+)\"|<(?:loc|link|id|guid[^>]*)>([^<]+)<|\"(?:url|id|href|uri|home_page_url|feed_url|next|contenturl)\" ?: ?\"([^\"]+)\"");

    private final Function<String, TestingReader.Seen> reader;
    private final String address;
    private final Map<String, TestingReader.Seen> seen = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Crawl(Function<String, TestingReader.Seen> reader, String address) {
        this.reader = reader;
        this.address = address;
    }

    /**
     * What is seen at every address that can be reached.
     *
     * @param address the paper's own address, without a slash at the end
     */
    public static Map<String, TestingReader.Seen> from(
            Collection<String> start, Function<String, TestingReader.Seen> reader, String address) {
        Crawl crawl = new Crawl(reader, address);
        start.forEach(crawl::want);
        while (!crawl.waiting.isEmpty()) {
            crawl.visit(crawl.waiting.pop());
        }
        return crawl.seen;
    }

    private void want(String path) {
        if (!seen.containsKey(path) && !waiting.contains(path)) {
            waiting.add(path);
        }
    }

    private void visit(String path) {
        TestingReader.Seen answer = reader.apply(path);
        seen.put(path, answer);
        if (answer.status() == 301) {
            want(answer.text());
        }
        Matcher links = LINK.matcher(answer.text());
        while (links.find()) {
            String link =
                    links.group(1) != null ? links.group(1) : links.group(2) != null ? links.group(2) : links.group(3);
            for (String one : link.replace("\\/", "/").split(",? +", -1)) {
                follow(one.strip().replace("&amp;", "&"));
            }
        }
    }

    private void follow(String link) {
        String path = link.startsWith(address) ? link.substring(address.length()) : link;
        int fragment = path.indexOf('#');
        path = fragment < 0 ? path : path.substring(0, fragment);
        if (path.startsWith("/") && !path.startsWith("//")) {
            want(path);
        }
    }
}
