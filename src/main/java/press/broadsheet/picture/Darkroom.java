package press.broadsheet.picture;

import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.story.Crop;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureForm;

/**
 * Makes every form of every picture that came or changed, one picture at a time, on a thread of its own; it rests as long as
 * it has worked. What waits stands in a table, so that a restart goes on where the last run stopped.
 */
public final class Darkroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);
    private static final long SLOW_POLL_MILLIS = 10_000;
    private static final long LONGEST_REST_MILLIS = 5_000;

    private final PictureLibrary library;
    private final Renditions renditions;
    private final Signal end = new Signal();

    /** What failed in a way that nobody foresaw; the others go on. */
    private final Set<PictureTable.Waiting> aside = ConcurrentHashMap.newKeySet();

    private volatile boolean closed;
    private @Nullable Thread thread;

    public Darkroom(PictureLibrary library, Renditions renditions) {
        this.library = library;
        this.renditions = renditions;
    }

    /** Starts to work; {@code -Dbroadsheet.darkroom=off} leaves every form to the first reader who asks for it. */
    public Darkroom start() {
        if (!"off".equals(System.getProperty("broadsheet.darkroom"))) {
            thread = Thread.ofPlatform().name("darkroom").daemon().start(this::run);
        }
        return this;
    }

    /** How many pictures wait. */
    public long waiting() {
        return library.database().read(PictureTable::countUndeveloped);
    }

    private void run() {
        while (!closed) {
            try {
                long seen = library.arrivals().count();
                long start = System.nanoTime();
                if (developNext()) {
                    rest(Math.min(LONGEST_REST_MILLIS, (System.nanoTime() - start) / 1_000_000));
                } else {
                    library.arrivals().await(seen, SLOW_POLL_MILLIS);
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("the darkroom cannot go on and will try again: {}", failure.toString());
                rest(SLOW_POLL_MILLIS);
            }
        }
    }

    private void rest(long millis) {
        try {
            end.await(0, millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Develops everything that waits, on this thread. */
    public void catchUp() {
        try {
            while (developNext()) {
                // the next
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when nothing waits. */
    private boolean developNext() throws InterruptedException {
        PictureTable.Waiting one =
                library.database().read(session -> PictureTable.undeveloped(session, aside.size() + 1)).stream()
                        .filter(waiting -> !aside.contains(waiting))
                        .findFirst()
                        .orElse(null);
        if (one == null) {
            return false;
        }
        Optional<PictureRecord> picture = library.find(one.number());
        try {
            if (picture.isPresent()) {
                develop(picture.get());
            }
        } catch (DatabaseAway | UncheckedIOException away) {
            // No picture is to blame: all of them wait until the disk or the database is there again.
            throw away;
        } catch (RuntimeException failure) {
            LOG.error("picture {} cannot be developed; it is tried again after the next start", one.number(), failure);
            aside.add(one);
            return true;
        }
        if (closed) {
            return false;
        }
        int revision = picture.map(PictureRecord::revision).orElse(one.revision());
        library.database()
                .write(session -> PictureTable.developed(
                        session, new PictureTable.Waiting(one.number(), Math.max(revision, one.revision()))));
        return true;
    }

    private void develop(PictureRecord picture) throws InterruptedException {
        List<PictureForm> forms = forms(picture).stream()
                .map(renditions::writable)
                .distinct()
                .filter(form -> !renditions.has(picture, form))
                .toList();
        try {
            if (!forms.isEmpty()) {
                renditions.asMaker(() -> print(picture, forms));
            }
            renditions.clear(picture);
        } catch (RuntimeException failure) {
            if (!Renditions.isHopeless(failure)) {
                throw failure;
            }
            LOG.warn("picture {} cannot be developed: {}", picture.number(), failure.getMessage());
        }
    }

    private void print(PictureRecord picture, List<PictureForm> forms) {
        byte[] original = library.original(picture.number()).orElse(null);
        if (original == null) {
            LOG.warn("the original of picture {} is missing", picture.number());
            return;
        }
        Negative negative = Negative.of(original, picture.facts(), forms);
        BufferedImage image = null;
        PictureForm before = null;
        for (PictureForm form : forms) {
            if (closed) {
                return;
            }
            // Forms that differ in their format alone follow each other.
            if (image == null || before == null || !form.as(before.format()).equals(before)) {
                image = negative.print(form);
            }
            renditions.print(picture, negative, image, form);
            before = form;
        }
    }

    /** Every form there is of a picture, those that most pages show first. */
    public static List<PictureForm> forms(PictureRecord picture) {
        List<PictureForm> forms = new ArrayList<>();
        add(picture, null, forms);
        for (CropShape shape : CropShape.values()) {
            add(picture, shape, forms);
        }
        return forms;
    }

    private static void add(PictureRecord picture, @Nullable CropShape shape, List<PictureForm> forms) {
        FocalPoint focus = picture.facts().focus();
        PictureForm any = new PictureForm(1, shape, focus, PictureForm.Format.WEBP);
        Crop crop = any.crop(picture.size().width(), picture.size().height());
        for (int one : PictureForm.widths(crop.width())) {
            if (PictureForm.Format.WEBP.hasRoomFor(crop.heightAt(one))) {
                forms.add(any.at(one));
            }
            forms.add(any.at(one).as(PictureForm.Format.JPEG));
        }
    }

    @Override
    public void close() {
        closed = true;
        end.wake();
        library.arrivals().wake();
        Thread working = thread;
        if (working != null) {
            Signal.join(working);
        }
    }
}
