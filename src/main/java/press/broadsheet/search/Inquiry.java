package press.broadsheet.search;

import java.util.List;

/**
 * What a reader looks for: words, which must all be there, "words in a row", -words that must not be there, and limits such
 * as {@code author:lindqvist}, {@code section:sports}, {@code before:2026-03}, {@code 기자:홍길동} (see {@link Operator}). Every
 * text can be read as one; a mark that makes no sense is a plain character, and an operator that there is not is a word. Of
 * a text, the first {@value #LENGTH} characters and the first {@value #WORDS} words and limits count.
 *
 * @param typed the text as it is shown again: cut, without what cannot be printed
 */
public record Inquiry(
        String typed, List<String> wanted, List<String> unwanted, List<Limit> limits, List<Limit> exceptions) {

    public static final int LENGTH = 500;
    public static final int WORDS = 32;

    public Inquiry {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        limits = List.copyOf(limits);
        exceptions = List.copyOf(exceptions);
    }

    /** Reads a text of which no word names a section. */
    public static Inquiry read(String text) {
        return read(text, SectionNames.NONE);
    }

    /** @param sections what {@code section:} may name */
    public static Inquiry read(String text, SectionNames sections) {
        return new InquiryReader(text, sections).read();
    }

    /** What was typed in the form in which words are compared. */
    public String folded() {
        return Folded.of(typed).text();
    }

    /** All that is wanted, one after the other. */
    String row() {
        return String.join(" ", wanted);
    }

    /** True when there is nothing to look for; what is not wanted alone is nothing. */
    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty() && limits.isEmpty() && exceptions.isEmpty();
    }
}
