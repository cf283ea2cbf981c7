package press.broadsheet.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import press.broadsheet.Paper;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.pressroom.Page;
import press.broadsheet.story.StoryId;

/** Asks the press for pages, as readers do. */
public final class TestingReader {

    private final Paper paper;

    TestingReader(Paper paper) {
        this.paper = paper;
    }

    /** What is sent for an address such as {@code /sports?before=1-1}. */
    public record Seen(int status, String text, String tag) {}

    public Answer asks(String address) {
        int query = address.indexOf("?before=");
        return paper.pressroom()
                .press()
                .get(
                        query < 0
                                ? Address.of(address)
                                : new Address(address.substring(0, query), address.substring(query + 8)));
    }

    public Seen sees(String address) {
        return switch (asks(address)) {
            case Answer.Ready ready ->
                new Seen(
                        ready.page().sheet().status(),
                        text(ready.spliced()),
                        ready.spliced().tag());
            case Answer.Moved moved -> new Seen(301, moved.path(), "");
            case Answer.Unknown _ -> new Seen(404, "", "");
            case Answer.Away _ -> new Seen(503, "", "");
        };
    }

    public String reads(String address) {
        Seen seen = sees(address);
        if (seen.status() != 200) {
            throw new AssertionError(address + " answers " + seen.status() + " " + seen.text());
        }
        return seen.text();
    }

    /** The canonical address of a story in print, or the address of its notice. */
    public String addressOf(StoryId id) {
        Seen seen = sees("/any-" + id);
        return seen.status() == 301 ? seen.text() : "/any-" + id;
    }

    /** The page object that the press keeps; the same object means that nobody made it anew. */
    public Page page(String address) {
        if (asks(address) instanceof Answer.Ready ready) {
            return ready.page();
        }
        throw new AssertionError("there is no page at " + address);
    }

    /** The bytes as they were before they were compressed; a damaged stream fails. */
    public static String text(Page.Spliced spliced) {
        byte[] gzip = new byte[spliced.gzip().remaining()];
        spliced.gzip().slice().get(gzip);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
