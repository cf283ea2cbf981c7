package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front of a section, or an older page of it.
 *
 * @param parent the section above, or null
 * @param tabs the sections beside or below it; the current one has an empty address
 * @param partner the publisher whose copy it is, or null
 * @param lead null on older pages and when there is no story
 * @param blocks of the sections below, on the first page only
 * @param older the address of the next page, or null on the last
 * @param newest the address of the first page, or null on it
 */
public record SectionFrontView(
        HeadView head,
        @Nullable Link parent,
        String name,
        List<Link> tabs,
        @Nullable String partner,
        @Nullable CardView lead,
        List<CardView> stories,
        List<BlockView> blocks,
        @Nullable String older,
        @Nullable String newest) {}
