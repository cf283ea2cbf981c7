package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story's page.
 *
 * @param number by which views are counted
 * @param place the sections above it, outermost first
 * @param byline each name with its page
 * @param posted when it was first in print
 * @param updated when it last changed, or null when it never did
 * @param filmHtml the film that leads it, as safe HTML; null for a story that no film leads
 * @param bodyHtml safe HTML: made from blocks, never taken over from outside
 * @param credit the agency it came from, or null
 * @param further what else is offered beside it
 * @param instalment its place in a series, or null
 * @param tools what a reader can do with it
 * @param foreign the language of the story when it is not that of the page, or null
 */
public record StoryView(
        HeadView head,
        long number,
        List<Link> place,
        @Nullable String kicker,
        String headline,
        @Nullable String standfirst,
        List<Link> byline,
        TimeView posted,
        @Nullable TimeView updated,
        @Nullable PictureView picture,
        @Nullable String filmHtml,
        String bodyHtml,
        List<CorrectionView> corrections,
        @Nullable String credit,
        List<Link> tags,
        Link section,
        Further further,
        @Nullable Foreign foreign,
        @Nullable InstalmentView instalment,
        ToolsView tools) {

    /** One that is no instalment of anything. */
    public StoryView(
            HeadView head,
            long number,
            List<Link> place,
            @Nullable String kicker,
            String headline,
            @Nullable String standfirst,
            List<Link> byline,
            TimeView posted,
            @Nullable TimeView updated,
            @Nullable PictureView picture,
            @Nullable String filmHtml,
            String bodyHtml,
            List<CorrectionView> corrections,
            @Nullable String credit,
            List<Link> tags,
            Link section,
            Further further,
            @Nullable Foreign foreign,
            ToolsView tools) {
        this(
                head,
                number,
                place,
                kicker,
                headline,
                standfirst,
                byline,
                posted,
                updated,
                picture,
                filmHtml,
                bodyHtml,
                corrections,
                credit,
                tags,
                section,
                further,
                foreign,
                null,
                tools);
    }

    /**
     * What else a reader may want.
     *
     * @param related stories on the same things
     * @param newest of its section
     */
    public record Further(List<CardView> related, List<CardView> newest) {
        public static final Further NOTHING = new Further(List.of(), List.of());

        public Further {
            related = List.copyOf(related);
            newest = List.copyOf(newest);
        }
    }

    /**
     * A language that is not the page's.
     *
     * @param direction {@code rtl} for one that is written from right to left, or null
     */
    public record Foreign(String language, @Nullable String direction) {}

    /** A correction as it is printed. */
    public record CorrectionView(
            TimeView at, String text, @Nullable String passage) {}
}
