package press.broadsheet.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.broadsheet.Paper;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.Press;
import press.broadsheet.visits.Visits;

/**
 * What an operator watches: how far each reader of the journal is behind it, and what the press does. Of what stands in
 * the database nothing is told while it is away, and that it is away is a figure of its own.
 */
@Component
final class PaperMetrics implements MeterBinder {

    private static final Duration ONE_SCRAPE = Duration.ofMillis(500);

    private final Paper paper;
    private volatile @Nullable Look look;

    PaperMetrics(Paper paper) {
        this.paper = paper;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "broadsheet.database.up", "1 when the database answers", () -> Double.isNaN(journal()) ? 0 : 1);
        gauge(registry, "broadsheet.journal.position", "the number of the journal's newest entry", this::journal);
        position(registry, "edition", () -> paper.printing().position());
        position(registry, "press", () -> paper.pressroom().run().position());
        position(registry, "search", () -> paper.indexing().position());
        Gauge.builder("broadsheet.disk.free", () -> paper.folder().toFile().getUsableSpace())
                .description("what is left on the disk that holds the paper's folder")
                .baseUnit("bytes")
                .register(registry);
        pages(registry);
        views(registry);
    }

    private void views(MeterRegistry registry) {
        Visits visits = paper.counting().visits();
        FunctionCounter.builder(
                        "broadsheet.views.counted", visits, one -> one.taken().counted())
                .description("views of stories that were taken in")
                .register(registry);
        FunctionCounter.builder(
                        "broadsheet.views.dropped", visits, one -> one.taken().dropped())
                .description("views that were lost because too many came at once")
                .register(registry);
    }

    private void pages(MeterRegistry registry) {
        Press press = paper.pressroom().press();
        gauge(registry, "broadsheet.pages.kept", "pages in memory", () -> press.figures()
                .kept());
        Gauge.builder("broadsheet.pages.memory", () -> press.figures().bytes())
                .description("memory that the pages take, roughly")
                .baseUnit("bytes")
                .register(registry);
        counter(
                registry,
                "broadsheet.pages.handed.out",
                "answers from a page that lay ready",
                Press.Figures::handedOut);
        counter(registry, "broadsheet.pages.made", "pages that were made", Press.Figures::made);
        counter(
                registry,
                "broadsheet.pages.outdated",
                "old pages handed out while the database was away",
                Press.Figures::outdated);
    }

    /** Asked once for all figures of a scrape: a database that is away makes each question wait. */
    private double journal() {
        Look last = look;
        if (last == null || System.nanoTime() - last.ended > ONE_SCRAPE.toNanos()) {
            double position = Double.NaN;
            try {
                position = paper.journal().end();
            } catch (DatabaseAway _) {
                // NaN says so
            }
            last = new Look(position, System.nanoTime());
            look = last;
        }
        return last.position;
    }

    /** Where the journal ended when somebody looked. */
    private record Look(double position, long ended) {}

    private static void position(MeterRegistry registry, String follower, Supplier<Number> reached) {
        Gauge.builder("broadsheet.follower.position", reached)
                .description("the number of the newest journal entry that this follower has taken in")
                .tag("follower", follower)
                .register(registry);
    }

    private static void gauge(MeterRegistry registry, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    private void counter(
            MeterRegistry registry, String name, String description, ToDoubleFunction<Press.Figures> figure) {
        Press press = paper.pressroom().press();
        FunctionCounter.builder(name, press, one -> figure.applyAsDouble(one.figures()))
                .description(description)
                .register(registry);
    }
}
