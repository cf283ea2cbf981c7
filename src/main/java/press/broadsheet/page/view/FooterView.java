package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands under every page.
 *
 * @param house the pages about the paper
 * @param identity label and text of each fact that the law asks for
 */
public record FooterView(TitleView paper, List<Link> house, List<Fact> identity, String copyright) {

    /**
     * A line of the legal identity.
     *
     * @param href what opens when it is followed, or null
     */
    public record Fact(String label, String text, @Nullable String href) {}
}
