package press.broadsheet.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until somebody sets it. Safe for use by many threads. */
public final class TestingClock implements InstantSource {

    /** Six in the morning of a Monday in Seoul. */
    public static final Instant MORNING = Instant.parse("2026-03-01T21:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);

    @Override
    public Instant instant() {
        return now.get();
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
