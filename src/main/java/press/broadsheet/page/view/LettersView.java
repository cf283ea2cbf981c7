package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Readers' letters in full, newest first.
 *
 * @param write where readers write one
 * @param older the address of the next page, or null on the last
 * @param newest the address of the first page, or null on it
 */
public record LettersView(
        HeadView head,
        String name,
        List<SectionFrontView.Tab> tabs,
        List<Printed> stories,
        Link write,
        @Nullable String older,
        @Nullable String newest,
        @Nullable String days) {

    /**
     * A story with letters in it.
     *
     * @param bodyHtml the story in full, safe HTML; its letters are signed
     * @param byline who signs the whole where no letter is signed by itself; may be empty
     */
    public record Printed(String href, String headline, TimeView time, String bodyHtml, String byline) {}
}
