package press.broadsheet.page.view;

/**
 * A moment as it is printed.
 *
 * @param machine RFC 3339 with the paper's offset
 * @param shown in the paper's zone and the reader's language
 */
public record TimeView(String machine, String shown) {}
