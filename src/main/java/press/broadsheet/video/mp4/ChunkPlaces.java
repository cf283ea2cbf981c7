package press.broadsheet.video.mp4;

import java.util.List;
import java.util.Optional;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.UnreadableVideo;

/** The tables that say where in the file each chunk of a track stands (ISO/IEC 14496-12, 8.7.5). */
final class ChunkPlaces {

    private ChunkPlaces() {}

    /**
     * The table of a track.
     *
     * @param from where its first entry stands
     * @param width of an entry in bytes, 4 or 8
     */
    record Table(long from, long entries, int width) {

        static Table of(Boxes boxes, Track track) {
            Box table = boxes.required(boxes.required(boxes.required(track.box(), "mdia"), "minf"), "stbl");
            Optional<Box> narrow = boxes.first(table, "stco");
            Box places = narrow.orElseGet(() -> boxes.required(table, "co64"));
            long entries = boxes.bytes().u32(places.from() + 4);
            int width = narrow.isPresent() ? 4 : 8;
            if (entries > (places.end() - places.from() - 8) / width) {
                throw new UnreadableVideo("the box %s at byte %,d says it has %,d entries, which it has no room for"
                        .formatted(places.type(), places.start(), entries));
            }
            return new Table(places.from() + 8, entries, width);
        }

        long place(Bytes bytes, long entry) {
            return width == 4 ? bytes.u32(from + entry * 4) : bytes.i64(from + entry * 8);
        }
    }

    /** @throws UnreadableVideo when a track has parts that are not in the file */
    static void check(Boxes boxes, List<Track> tracks) {
        Bytes bytes = boxes.bytes();
        for (Track track : tracks) {
            Table table = Table.of(boxes, track);
            for (long entry = 0; entry < table.entries(); entry++) {
                long place = table.place(bytes, entry);
                if (place < 0 || place >= bytes.size()) {
                    throw new UnreadableVideo("the film wants byte %s of a file that has %,d: it breaks off or lies"
                            .formatted(Long.toUnsignedString(place), bytes.size()));
                }
            }
        }
    }
}
