package press.broadsheet.masthead;

import java.util.List;

/**
 * What a paper tells programs beside its pages.
 *
 * @param agents what the agents of those who make language models may do
 * @param ads the lines of {@code ads.txt}: who may sell the paper's advertising space
 * @param security where those who find a weakness write to, the best first: {@code mailto:}, {@code https:} or
 *     {@code tel:}; empty when {@code security.txt} names the address in the paper's legal identity
 * @param trust the lines of {@code trust.txt} that do not follow from the rest of the masthead
 */
public record Notices(AgentPolicy agents, List<String> ads, List<String> security, List<String> trust) {

    /** Nothing is forbidden and nothing said. */
    public static final Notices NONE = new Notices(AgentPolicy.ALLOW, List.of(), List.of(), List.of());

    public Notices {
        ads = NoticeLines.each("ads", ads, AdsLine::fault);
        security = NoticeLines.each("security", security, NoticeLines::contactFault);
        trust = NoticeLines.each("trust", trust, TrustLine::fault);
    }

    public Notices under(AgentPolicy policy) {
        return new Notices(policy, ads, security, trust);
    }

    public Notices selling(List<String> lines) {
        return new Notices(agents, lines, security, trust);
    }

    public Notices reachedAt(List<String> contacts) {
        return new Notices(agents, ads, contacts, trust);
    }

    public Notices vouching(List<String> lines) {
        return new Notices(agents, ads, security, lines);
    }
}
