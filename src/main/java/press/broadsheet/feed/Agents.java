package press.broadsheet.feed;

import static press.broadsheet.feed.Agents.Purpose.FETCH;
import static press.broadsheet.feed.Agents.Purpose.SEARCH;
import static press.broadsheet.feed.Agents.Purpose.TRAINING;

import java.util.List;
import press.broadsheet.masthead.AgentPolicy;

/**
 * The agents of those who make language models, by the names under which they look into {@code robots.txt} (RFC 9309) and
 * what they say they come for. Names of what is not crawled with but decides on use, such as Google-Extended, are among
 * them. As published by their makers in November 2026.
 */
final class Agents {

    /** What an agent comes for. */
    enum Purpose {
        /** To learn from what it takes. */
        TRAINING,
        /** To find pages that answer a question, and lead to them. */
        SEARCH,
        /** To fetch a page that somebody asked about. */
        FETCH
    }

    /** An agent by its product token. */
    record Agent(String token, Purpose purpose) {}

    static final List<Agent> KNOWN = List.of(
            new Agent("GPTBot", TRAINING),
            new Agent("ClaudeBot", TRAINING),
            new Agent("anthropic-ai", TRAINING),
            new Agent("Google-Extended", TRAINING),
            new Agent("Applebot-Extended", TRAINING),
            new Agent("CCBot", TRAINING),
            new Agent("Bytespider", TRAINING),
            new Agent("meta-externalagent", TRAINING),
            new Agent("FacebookBot", TRAINING),
            new Agent("Amazonbot", TRAINING),
            new Agent("cohere-training-data-crawler", TRAINING),
            new Agent("AI2Bot", TRAINING),
            new Agent("Diffbot", TRAINING),
            new Agent("omgili", TRAINING),
            new Agent("PanguBot", TRAINING),
            new Agent("Timpibot", TRAINING),
            new Agent("img2dataset", TRAINING),
            new Agent("OAI-SearchBot", SEARCH),
            new Agent("Claude-SearchBot", SEARCH),
            new Agent("PerplexityBot", SEARCH),
            new Agent("YouBot", SEARCH),
            new Agent("ChatGPT-User", FETCH),
            new Agent("Claude-User", FETCH),
            new Agent("Perplexity-User", FETCH),
            new Agent("MistralAI-User", FETCH),
            new Agent("DuckAssistBot", FETCH),
            new Agent("meta-externalfetcher", FETCH),
            new Agent("cohere-ai", FETCH));

    private Agents() {}

    /** Those that a policy keeps out. */
    static List<Agent> refused(AgentPolicy policy) {
        return switch (policy) {
            case ALLOW -> List.of();
            case SEARCH_ONLY ->
                KNOWN.stream().filter(agent -> agent.purpose() == TRAINING).toList();
            case REFUSE -> KNOWN;
        };
    }
}
