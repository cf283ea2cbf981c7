package press.broadsheet.video.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import press.broadsheet.video.file.Bytes;

/**
 * Moves a film's head before its pictures, so that it plays while the rest is still on its way. Cameras and many programs
 * write the head last, when they know what to write there.
 */
public final class FastStart {

    /** A larger head is left where it is, in bytes; it would have to be held in memory. */
    private static final long HEAD_LIMIT = 64_000_000;

    /** What can be done for a file. */
    public enum Need {
        /** The head stands in front, or the file has none that is in the way. */
        NONE,
        /** It can be moved. */
        MOVABLE,
        /** It stands at the end and must stay there. */
        STUCK
    }

    private FastStart() {}

    /** For a file that {@link Mp4File#inspect} took. */
    public static Need need(Bytes bytes) {
        Boxes boxes = new Boxes(bytes);
        List<Box> parts = boxes.ofFile();
        Box head = part(parts, "moov");
        if (head.start() < part(parts, "mdat").start()) {
            return Need.NONE;
        }
        return head.length() <= HEAD_LIMIT && fits(boxes, head) ? Need.MOVABLE : Need.STUCK;
    }

    /** Places of four bytes end at 4 GB. */
    private static boolean fits(Boxes boxes, Box head) {
        long most = 0xFFFF_FFFFL - head.length();
        for (ChunkPlaces.Table table : tables(boxes, head)) {
            for (long entry = 0; entry < table.entries(); entry++) {
                if (table.width() == 4 && table.place(boxes.bytes(), entry) > most) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<ChunkPlaces.Table> tables(Boxes boxes, Box head) {
        return boxes.in(head).stream()
                .filter(box -> box.is("trak"))
                .map(box -> Track.of(box, boxes))
                .map(track -> ChunkPlaces.Table.of(boxes, track))
                .toList();
    }

    private static Box part(List<Box> parts, String type) {
        Optional<Box> part = parts.stream().filter(box -> box.is(type)).findFirst();
        return part.orElseThrow(() -> new IllegalArgumentException("there is no box " + type));
    }

    /** Writes the film anew with its head after the first box, the file's type. */
    public static void move(Path from, Path to) throws IOException {
        try (Bytes bytes = Bytes.of(from);
                FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Boxes boxes = new Boxes(bytes);
            List<Box> parts = boxes.ofFile();
            Box head = part(parts, "moov");
            long first = parts.getFirst().end();
            transfer(in, 0, first, out);
            ByteBuffer moved = moved(in, boxes, head);
            while (moved.hasRemaining()) {
                out.write(moved);
            }
            transfer(in, first, head.start(), out);
            transfer(in, head.end(), bytes.size(), out);
        }
    }

    /** The head with the places of all chunks before it put right: they move by its length. */
    private static ByteBuffer moved(FileChannel in, Boxes boxes, Box head) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(head.length()));
        while (bytes.hasRemaining() && in.read(bytes, head.start() + bytes.position()) >= 0) {
            // goes on until all is there
        }
        bytes.flip();
        for (ChunkPlaces.Table table : tables(boxes, head)) {
            for (long entry = 0; entry < table.entries(); entry++) {
                long place = table.place(boxes.bytes(), entry);
                int at = Math.toIntExact(table.from() - head.start() + entry * table.width());
                if (place < head.start() && table.width() == 4) {
                    bytes.putInt(at, (int) (place + head.length()));
                } else if (place < head.start()) {
                    bytes.putLong(at, place + head.length());
                }
            }
        }
        return bytes;
    }

    private static void transfer(FileChannel in, long from, long to, FileChannel out) throws IOException {
        long place = from;
        while (place < to) {
            place += in.transferTo(place, to - place, out);
        }
    }
}
