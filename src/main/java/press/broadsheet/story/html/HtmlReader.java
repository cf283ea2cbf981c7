package press.broadsheet.story.html;

import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import press.broadsheet.story.Player;
import press.broadsheet.story.UnfitForPrint;

/**
 * Reads HTML from outside - a desk script's, a feed's, an old system's - as the blocks of a body. Takes at most
 * 2,000,000 characters and 200,000 elements, 200 deep. Safe for use by many threads.
 */
public final class HtmlReader {

    public static final int LIMIT = 2_000_000;

    /** How deep elements may stand inside each other. */
    public static final int NESTING = 200;

    /** Elements after the parser has mended the HTML: a few unclosed tags can make it repeat them without end. */
    public static final int ELEMENTS = 200_000;

    /** Whose films and sounds are embedded unless the paper says otherwise; their subdomains are meant too. */
    public static final Set<String> HOSTS = Player.hostsOfAll();

    private static final String FIELD = "bodyHtml";

    private final Set<String> hosts;

    public HtmlReader() {
        this(HOSTS);
    }

    /** @param hosts the hosts that may be embedded, in lower case */
    public HtmlReader(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /** Reads without a library: pictures become links, cards are left out. */
    public Read read(String html) {
        return read(html, Library.NONE);
    }

    /**
     * @throws UnfitForPrint with the field {@code bodyHtml} when a limit is passed, or a review or event in it says what
     *     cannot be; never for HTML that is not well made
     */
    public Read read(String html, Library library) {
        if (html.length() > LIMIT) {
            throw tooLarge("is longer than", LIMIT, "characters");
        }
        Element root = parse(html);
        try {
            return new Walk(library, hosts).read(root);
        } catch (UnfitForPrint unfit) {
            UnfitForPrint told = new UnfitForPrint(FIELD, String.valueOf(unfit.getMessage()));
            told.initCause(unfit);
            throw told;
        }
    }

    private static Element parse(String html) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser())) {
            Document document =
                    parser.parseFragment(html, new Element("body"), "").document();
            int elements = 0;
            for (Iterator<Element> read = parser.iterator(); read.hasNext(); read.next()) {
                elements++;
                if (elements > ELEMENTS) {
                    throw tooLarge("has more than", ELEMENTS, "elements");
                }
            }
            checkNesting(document);
            return document;
        }
    }

    private static void checkNesting(Document document) {
        document.traverse((node, depth) -> {
            // the document and its body are not of the author's making
            if (node instanceof Element && depth - 1 > NESTING) {
                throw tooLarge("has elements more than", NESTING, "deep inside each other");
            }
        });
    }

    private static UnfitForPrint tooLarge(String what, int limit, String unit) {
        return new UnfitForPrint(FIELD, "%s %s %,d %s".formatted(FIELD, what, limit, unit));
    }
}
