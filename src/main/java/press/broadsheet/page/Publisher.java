package press.broadsheet.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.looks.Looks;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who publishes a page, for search engines: a NewsMediaOrganization with the rules that it prints on its house pages. */
final class Publisher {

    /** The icon is drawn as wide and as high as this, in pixels. */
    private static final int ICON = 180;

    private static final String ETHICS = "code-of-ethics";

    /** There is such a page too when the title introduces somebody. */
    private static final String STAFF = "staff";

    /** What a house page of a name says, by schema.org. */
    private static final Map<String, String> POLICIES = policies();

    private Publisher() {}

    private static Map<String, String> policies() {
        Map<String, String> policies = new LinkedHashMap<>();
        policies.put(ETHICS, "ethicsPolicy");
        policies.put("corrections", "correctionsPolicy");
        policies.put("ombudsman", "actionableFeedbackPolicy");
        policies.put("verification", "verificationFactCheckingPolicy");
        policies.put("sources", "unnamedSourcesPolicy");
        policies.put("diversity", "diversityPolicy");
        policies.put("ownership", "ownershipFundingInfo");
        policies.put(STAFF, "masthead");
        return policies;
    }

    /** The name under which other pages point to it. */
    static String name(Desktop desktop) {
        return desktop.absolute(desktop.title().front()) + "#publisher";
    }

    /** As a story's page says it. */
    static ObjectNode brief(Desktop desktop, ObjectNode publisher) {
        Title title = desktop.title();
        publisher
                .put("@type", "NewsMediaOrganization")
                .put("@id", name(desktop))
                .put("name", title.name())
                .put("url", desktop.absolute(title.front()));
        String company = title.identity().company();
        if (!company.isEmpty()) {
            publisher.put("legalName", company);
        }
        SchemaOrg.image(
                publisher.putObject("logo"), desktop.absolute(Looks.shipped().touchIcon()), ICON, ICON);
        return publisher;
    }

    /** As the front page says it, once for the whole title. */
    static void whole(Desktop desktop, ObjectNode publisher) {
        brief(desktop, publisher);
        Title title = desktop.title();
        Reading reading = desktop.reading();
        Set<String> pages = reading.housePagesAmong(POLICIES.keySet(), title.prefix());
        POLICIES.forEach((page, property) -> {
            if (pages.contains(page) || (page.equals(STAFF) && reading.hasPeople(title.prefix()))) {
                publisher.put(property, desktop.absolute(title.under(page)));
            }
        });
        if (publisher.has(POLICIES.get(ETHICS))) {
            publisher.put("publishingPrinciples", desktop.absolute(title.under(ETHICS)));
        }
        ArrayNode profiles = JsonMapper.shared().createArrayNode();
        title.profiles().forEach(profile -> profiles.add(profile.address().value()));
        if (!profiles.isEmpty()) {
            publisher.set("sameAs", profiles);
        }
    }
}
