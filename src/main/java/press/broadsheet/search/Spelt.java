package press.broadsheet.search;

import java.util.Optional;
import press.broadsheet.edition.Print;
import press.broadsheet.story.StoryId;

/**
 * A word of the index that may be meant by one that it does not have.
 *
 * @param term as the index has it, without its plural
 * @param story one that has the word
 */
public record Spelt(String term, StoryId story) {

    /** The word as it is written in the story, in small letters; empty when it is not there any longer. */
    public Optional<String> word(Print print) {
        String korean = term.startsWith(Parts.HEAD) ? term.substring(1) : term;
        for (String text : StoryDocument.texts(print)) {
            String folded = Folded.of(text).text();
            if (Syllables.areIn(term) && folded.contains(korean)) {
                return Optional.of(korean);
            }
            Optional<Analyses.Token> token = Syllables.areIn(term)
                    ? Optional.empty()
                    : Analyses.tokens(Analyses.WORDS, Syllables.blanked(folded)).stream()
                            .filter(one -> one.term().equals(term))
                            .findFirst();
            if (token.isPresent()) {
                return Optional.of(
                        folded.substring(token.get().start(), token.get().end()));
            }
        }
        return Optional.empty();
    }
}
