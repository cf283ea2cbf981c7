package press.broadsheet.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.platform.Sha256;
import press.broadsheet.video.file.Blank;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.Declared;
import press.broadsheet.video.file.VideoFile;
import press.broadsheet.video.mp4.FastStart;

/** Where films lie on disk, and how they get there. Safe for use by many threads. */
final class FilmStore {

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int CHUNK = 1 << 16;

    private final Path films;
    private final Path arriving;

    FilmStore(Path media) {
        this.films = media.resolve("videos");
        this.arriving = media.resolve("arriving");
    }

    Path place(String video) {
        return films.resolve(video.substring(0, 2)).resolve(video);
    }

    Arrival receive(InputStream sent) throws IOException {
        Files.createDirectories(arriving);
        Path file = Files.createTempFile(arriving, "film", "");
        try {
            return new Arrival(file, write(sent, file));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static String write(InputStream sent, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = sent.read(chunk); read >= 0; read = sent.read(chunk)) {
                out.write(chunk, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A file that is all here and not yet kept. Belongs to one thread. */
    final class Arrival implements AutoCloseable {
        private Path file;
        private String number;

        private Arrival(Path file, String number) {
            this.file = file;
            this.number = number;
        }

        long bytes() throws IOException {
            return Files.size(Files.exists(file) ? file : place(number));
        }

        /**
         * What it is. What it says beside the film is taken out of it, and an MP4 whose head stands at the end is written anew
         * with it in front.
         */
        VideoFile inspected(Declared declared) throws IOException {
            FastStart.Need need;
            VideoFile film;
            List<Blank> remarks;
            try (Bytes bytes = Bytes.of(file)) {
                film = Kinds.inspect(bytes);
                declared.check(film);
                remarks = Kinds.remarks(film, bytes);
                need = film.type().equals(VideoFile.MP4) ? FastStart.need(bytes) : FastStart.Need.NONE;
            }
            if (!remarks.isEmpty()) {
                blank(remarks);
                film = noted(
                        film,
                        "Remarks in the file, such as where it was made, were taken out; the number is that of the file as it "
                                + "is kept.");
                if (need != FastStart.Need.MOVABLE) {
                    number = digest(file);
                }
            }
            return switch (need) {
                case NONE -> film;
                case STUCK ->
                    noted(film, "The film's head stands at the end of the file: it plays only once all has come in.");
                case MOVABLE -> {
                    headFirst();
                    yield noted(
                            film,
                            "The film's head stood at the end of the file and was moved to the front, so that it "
                                    + "plays at once; the number is that of the file as it is kept.");
                }
            };
        }

        private static VideoFile noted(VideoFile film, String note) {
            List<String> notes = new ArrayList<>(film.notes());
            notes.add(note);
            return new VideoFile(film.type(), film.width(), film.height(), film.length(), film.sound(), notes);
        }

        private void blank(List<Blank> remarks) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (Blank remark : remarks) {
                    remark.write(channel);
                }
            }
        }

        private void headFirst() throws IOException {
            Path moved = Files.createTempFile(arriving, "film", "");
            try {
                FastStart.move(file, moved);
                number = digest(moved);
                Files.delete(file);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(moved);
                throw failure;
            }
            file = moved;
        }

        private static String digest(Path file) throws IOException {
            MessageDigest digest = Sha256.digest();
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        /** Puts it where it stays, all of it on the disk, and returns its number. */
        String keep() throws IOException {
            Path place = place(number);
            if (Files.exists(place) && Files.size(place) == Files.size(file)) {
                return number;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return number;
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    void tidy(Instant now) {
        if (!Files.isDirectory(arriving)) {
            return;
        }
        try (Stream<Path> left = Files.list(arriving)) {
            for (Path file : left.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FORGOTTEN))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(arriving + " cannot be tidied", failure);
        }
    }
}
