package press.broadsheet.page.view;

import java.util.List;

/**
 * A section in a menu.
 *
 * @param special true for a section outside the tree, which has an icon
 */
public record SectionView(String href, String name, boolean special, List<SectionView> children) {}
