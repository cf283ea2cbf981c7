package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class FeedAtomTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Newsstand paper;

    FeedAtomTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void hasWhatTheStandardDemandsOfFeedAndEntry() throws FeedException {
        paper.picture(Cuttings.HARBOUR);
        paper.publish(Cuttings.illustrated(Cuttings.HOSTILE));
        String text = paper.text("/feeds/all.atom");
        Document xml = Reference.parse(text);
        Element feed = xml.getDocumentElement();
        Element entry = (Element) xml.getElementsByTagNameNS(ATOM, "entry").item(0);
        for (String name : List.of("id", "title", "updated", "link", "author")) {
            assertThat(children(feed, name)).as("feed " + name).isNotEmpty();
        }
        for (String name : List.of("id", "title", "updated", "published", "author", "content", "link")) {
            assertThat(children(entry, name)).as("entry " + name).isNotEmpty();
        }
        assertThat(children(entry, "updated").getFirst().getTextContent()).isEqualTo("2026-03-02T14:05:00+09:00");
        assertThat(children(entry, "content").getFirst().getAttribute("type")).isEqualTo("html");
        SyndFeed read = new SyndFeedInput().build(new StringReader(text));
        assertThat(read.getEntries().getFirst().getTitle()).isEqualTo(Cuttings.HOSTILE_PRINTED);
        assertThat(paper.sheet("/feeds/all.atom").page().sheet().contentType()).isEqualTo("application/atom+xml");
    }

    @Test
    void saysThatASummaryIsPlainText() {
        paper.publish(Cuttings.standing("<b>Bold & plain"));
        Element entry = (Element) Reference.parse(paper.text("/feeds/all.atom"))
                .getElementsByTagNameNS(ATOM, "entry")
                .item(0);
        Element summary = children(entry, "summary").getFirst();
        assertThat(summary.getAttribute("type")).isEqualTo("text");
        assertThat(summary.getTextContent()).isEqualTo("<b>Bold & plain");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int index = 0; index < nodes.getLength(); index++) {
            if (nodes.item(index) instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    @Test
    void isValidBeforeTheFirstStory() {
        Document xml = Reference.parse(paper.text("/feeds/desktop.atom"));
        assertThat(children(xml.getDocumentElement(), "updated").getFirst().getTextContent())
                .startsWith("1970-01-01T09:00:00");
    }

    @Test
    void leadsPageByPageToTheFirstStory() {
        for (int number = 1; number <= FeedCaster.STORIES + 3; number++) {
            paper.publishAmongMany(Cuttings.story("Story number " + number));
            paper.wait(Duration.ofMinutes(number % 2));
        }
        paper.settle();
        List<String> ids = new ArrayList<>();
        String address = "/feeds/all.atom";
        List<String> pages = new ArrayList<>();
        while (!address.isEmpty()) {
            pages.add(address);
            Document xml = Reference.parse(paper.text(address));
            children(xml.getDocumentElement(), "entry")
                    .forEach(entry -> ids.add(children(entry, "id").getFirst().getTextContent()));
            assertThat(children(xml.getDocumentElement(), "id").getFirst().getTextContent())
                    .isEqualTo("https://www.paper.example/feeds/all.atom");
            address = children(xml.getDocumentElement(), "link").stream()
                    .filter(link -> link.getAttribute("rel").equals("next"))
                    .map(link -> link.getAttribute("href"))
                    .findFirst()
                    .orElse("");
        }
        assertThat(pages).hasSize(2);
        assertThat(ids).hasSize(FeedCaster.STORIES + 3).doesNotHaveDuplicates();
        assertThat(ids.getFirst()).endsWith(":story-53");
        assertThat(ids.getLast()).endsWith(":story-1");
    }
}
