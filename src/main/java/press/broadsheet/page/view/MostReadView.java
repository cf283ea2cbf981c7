package press.broadsheet.page.view;

import java.util.List;

/**
 * The page with the most-read lists of a title or a section.
 *
 * @param tabs the title and its sections, each with lists of its own
 * @param pieces the marks of the places where the lists belong, in the order of the spans
 * @param method how the lists are made, a paragraph each
 */
public record MostReadView(
        HeadView head, String heading, List<SectionFrontView.Tab> tabs, List<String> pieces, List<String> method) {}
