package press.broadsheet.page.view;

/** The texts of the pages in one language. */
public interface Texts {

    /** The text with the given key, with {0}, {1} … filled in. Never a sentence of another language. */
    String get(String key, Object... arguments);
}
