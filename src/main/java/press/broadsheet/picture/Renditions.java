package press.broadsheet.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import press.broadsheet.picture.file.UnreadablePicture;
import press.broadsheet.story.Crop;
import press.broadsheet.story.PictureForm;

/**
 * The forms in which readers get pictures, kept on disk for each revision of what is known of the picture. The darkroom makes
 * them ahead; one that is asked for before is made at once, by one maker for all who ask, two makers at a time at most:
 * decoding is the dearest thing this program does for a reader. Safe for use by many threads.
 */
public final class Renditions {

    private static final int AT_ONCE = 2;

    private final PictureLibrary library;
    private final Path folder;
    private final Webp webp = Webp.here();
    private final Encoding encoding = new Encoding(webp);
    private final Semaphore makers = new Semaphore(AT_ONCE, true);
    private final LongAdder made = new LongAdder();
    private final ConcurrentHashMap<Path, CompletableFuture<byte[]>> underWay = new ConcurrentHashMap<>();

    public Renditions(PictureLibrary library, Path media) {
        this.library = library;
        this.folder = media.resolve("renditions");
    }

    /** A picture in a form; where WebP cannot be written the format is another than was asked for. */
    public record Rendition(byte[] bytes, PictureForm.Format format) {}

    /** How many forms were made for readers who came before the darkroom. */
    public long made() {
        return made.sum();
    }

    /** Why WebP cannot be written on this machine, and JPEG is handed out alone; empty when it can. */
    public String webpMissing() {
        return webp.missing();
    }

    /**
     * A picture in a form, never wider than what was cut out of its original; empty when there is no such picture.
     *
     * @param revision of what is known of it
     */
    public Optional<Rendition> of(String number, int revision, PictureForm asked) {
        PictureForm form = writable(asked);
        Path place = place(number, revision, form);
        try {
            return Optional.of(new Rendition(Files.readAllBytes(place), form.format()));
        } catch (NoSuchFileException _) {
            return library.find(number).flatMap(picture -> rendition(picture, form));
        } catch (IOException failure) {
            throw new UncheckedIOException("picture %s cannot be shown".formatted(number), failure);
        }
    }

    private Optional<Rendition> rendition(PictureRecord picture, PictureForm asked) {
        Crop crop = asked.crop(picture.size().width(), picture.size().height());
        PictureForm form =
                asked.format().hasRoomFor(crop.heightAt(asked.width())) ? asked : asked.as(PictureForm.Format.JPEG);
        return made(picture, form, place(picture.number(), picture.revision(), form))
                .map(bytes -> new Rendition(bytes, form.format()));
    }

    PictureForm writable(PictureForm form) {
        return encoding.writes(form.format()) ? form : form.as(PictureForm.Format.JPEG);
    }

    private Optional<byte[]> made(PictureRecord picture, PictureForm form, Path place) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> running = underWay.putIfAbsent(place, mine);
        if (running == null) {
            make(picture, form, place, mine);
            running = mine;
        }
        try {
            return Optional.of(running.join()).filter(bytes -> bytes.length > 0);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void make(PictureRecord picture, PictureForm form, Path place, CompletableFuture<byte[]> mine) {
        makers.acquireUninterruptibly();
        try {
            // Somebody may have been faster between the look at the disk and here.
            if (Files.exists(place)) {
                mine.complete(Files.readAllBytes(place));
                return;
            }
            Optional<byte[]> original = library.original(picture.number());
            if (original.isEmpty()) {
                mine.complete(new byte[0]);
                return;
            }
            Negative negative = Negative.of(original.get(), picture.facts(), List.of(form));
            byte[] bytes = encoding.write(negative.print(form), form.format(), negative.slip());
            keep(bytes, place);
            made.increment();
            mine.complete(bytes);
        } catch (IOException | RuntimeException | Error failure) {
            mine.completeExceptionally(
                    failure instanceof IOException io
                            ? new UncheckedIOException("picture %s cannot be shown".formatted(picture.number()), io)
                            : failure);
        } finally {
            makers.release();
            underWay.remove(place);
        }
    }

    /** Has work done as one of the makers; readers who wait come first. */
    void asMaker(Runnable work) throws InterruptedException {
        while (makers.hasQueuedThreads() || !makers.tryAcquire()) {
            Thread.sleep(20);
        }
        try {
            work.run();
        } finally {
            makers.release();
        }
    }

    /** True when the form lies ready. */
    boolean has(PictureRecord picture, PictureForm form) {
        return Files.exists(place(picture.number(), picture.revision(), form));
    }

    /** Writes a form that lies nowhere yet. */
    void print(PictureRecord picture, Negative negative, java.awt.image.BufferedImage image, PictureForm form) {
        try {
            keep(
                    encoding.write(image, form.format(), negative.slip()),
                    place(picture.number(), picture.revision(), form));
        } catch (IOException failure) {
            throw new UncheckedIOException("picture %s cannot be developed".formatted(picture.number()), failure);
        }
    }

    private static void keep(byte[] bytes, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path drying = Files.createTempFile(place.getParent(), "drying", "");
        try {
            Files.write(drying, bytes);
            Files.move(drying, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(drying);
        }
    }

    /** Throws away the forms of older revisions, and those from before there were any. */
    void clear(PictureRecord picture) {
        Path home = home(picture.number());
        try (Stream<Path> before = Files.list(home.getParent());
                Stream<Path> revisions = Files.list(home)) {
            Stream.concat(
                            before.filter(file -> file.getFileName().toString().startsWith(picture.number() + "-")),
                            revisions.filter(file -> older(file.getFileName().toString(), picture.revision())))
                    .forEach(Renditions::remove);
        } catch (NoSuchFileException _) {
            // Nothing was ever made of it.
        } catch (IOException failure) {
            throw new UncheckedIOException("old forms of %s cannot be removed".formatted(picture.number()), failure);
        }
    }

    private static boolean older(String name, int revision) {
        return name.matches("\\d{1,9}") && Integer.parseInt(name) < revision;
    }

    private static void remove(Path file) {
        try (Stream<Path> all = Files.walk(file)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be removed", failure);
        }
    }

    private Path home(String number) {
        return folder.resolve(number.substring(0, 2)).resolve(number);
    }

    private Path place(String number, int revision, PictureForm form) {
        return home(number).resolve(Integer.toString(revision)).resolve(form.word());
    }

    /** True when a failure is the picture's own and trying again would come to the same. */
    static boolean isHopeless(RuntimeException failure) {
        return failure instanceof UnreadablePicture;
    }
}
