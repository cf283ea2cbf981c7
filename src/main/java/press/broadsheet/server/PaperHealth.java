package press.broadsheet.server;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import press.broadsheet.Paper;
import press.broadsheet.platform.sql.DatabaseAway;

/**
 * How the paper is. Without its database it is degraded, not down: a balancer that took it away would take from readers
 * what is still pressed.
 */
@Component("paperHealthIndicator")
final class PaperHealth implements HealthIndicator {

    private final Paper paper;

    PaperHealth(Paper paper) {
        this.paper = paper;
    }

    @Override
    public Health health() {
        try {
            long end = paper.journal().end();
            return Health.up()
                    .withDetail("journal", end)
                    .withDetail("edition", paper.edition().position())
                    .withDetail("search", paper.indexing().position())
                    .withDetail("webp", webp())
                    .build();
        } catch (DatabaseAway away) {
            return Health.status("DEGRADED")
                    .withDetail("database", "away; readers get what is pressed")
                    .build();
        }
    }

    /** Without it pictures are larger than they need be, and nobody would see why. */
    private String webp() {
        String missing = paper.renditions().webpMissing();
        return missing.isEmpty() ? "made" : "not made, readers get JPEG alone: " + missing;
    }
}
