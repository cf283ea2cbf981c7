package press.broadsheet.masthead;

import java.util.Locale;
import java.util.Optional;
import press.broadsheet.story.UnfitForPrint;

/** What the agents of those who make language models may do with the paper. */
public enum AgentPolicy {
    /** What every robot may. */
    ALLOW,
    /** Lead readers to the paper and fetch a page for somebody, but not learn from it. */
    SEARCH_ONLY,
    /** Nothing. */
    REFUSE;

    /** As settings have it: {@code search-only}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The policy that settings call so. */
    public static Optional<AgentPolicy> called(String word) {
        for (AgentPolicy policy : values()) {
            if (policy.word().equals(word)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /** @throws UnfitForPrint when there is no such policy */
    public static AgentPolicy of(String word) {
        return called(word)
                .orElseThrow(() ->
                        new UnfitForPrint("agents", "agents is allow, search-only or refuse, not \"" + word + "\""));
    }
}
