package press.broadsheet.pressroom;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;

/** Makes a small page at every address, with the same menu on each, and counts its work. */
final class CountingCaster implements Caster, SharedCaster {

    final AtomicInteger pages = new AtomicInteger();
    final AtomicInteger pieces = new AtomicInteger();

    /** How long one page takes, in milliseconds. */
    volatile int slowness;

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        pages.incrementAndGet();
        pause();
        return new Cast.Sheet(
                200,
                "text/plain",
                List.of(part("page " + address), new Cast.Part.Shared("menu"), part("end")),
                new Cast.Freshness(Instant.EPOCH, Duration.ofSeconds(30), List.of()));
    }

    private void pause() {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Cast.Part part(String text) {
        return new Cast.Part.Own(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] cast(String name, Instant minute, Reading reading) {
        String menu = " menu of " + reading.masthead().address() + " ";
        return (menu + pieces.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean showsTheTime(String name) {
        return false;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
