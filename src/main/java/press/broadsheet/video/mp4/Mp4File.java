package press.broadsheet.video.mp4;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.UnreadableVideo;
import press.broadsheet.video.file.VideoFile;

/** A film as MP4 (ISO/IEC 14496-12 and -14). Only its head is read; pictures are never decoded. */
public final class Mp4File {

    private static final Set<String> BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "M4V ",
            "M4VH", "M4VP", "dash", "av01", "MSNV", "cmfc", "cmf2");
    private static final Set<String> PICTURES = Set.of("heic", "heix", "mif1", "msf1", "avif", "avis");

    private final Boxes boxes;
    private final List<Box> parts;

    private Mp4File(Bytes bytes) {
        this.boxes = new Boxes(bytes);
        this.parts = boxes.ofFile();
    }

    /** True when a file begins as MP4 does. */
    public static boolean begins(Bytes bytes) {
        return bytes.size() >= 12 && bytes.text(4, 4).equals("ftyp");
    }

    /** @throws UnreadableVideo with the reason */
    public static VideoFile inspect(Bytes bytes) {
        return new Mp4File(bytes).inspect();
    }

    private VideoFile inspect() {
        checkBrand(parts.getFirst());
        Box head = head();
        if (parts.stream().noneMatch(box -> box.is("mdat"))) {
            throw new UnreadableVideo("the file has a head and no pictures (there is no box mdat in it)");
        }
        List<Track> tracks = new ArrayList<>();
        for (Box box : boxes.in(head)) {
            if (box.is("trak")) {
                Track track = Track.of(box, boxes);
                if (track.isMoving() || track.isSound()) {
                    track.check(boxes);
                    tracks.add(track);
                }
            } else if (box.is("cmov")) {
                throw new UnreadableVideo("the film's head is compressed, which browsers cannot read");
            }
        }
        Track moving = tracks.stream()
                .filter(Track::isMoving)
                .findFirst()
                .orElseThrow(() -> new UnreadableVideo("the file has no moving pictures in it"));
        ChunkPlaces.check(boxes, tracks);
        return new VideoFile(
                VideoFile.MP4,
                moving.width(),
                moving.height(),
                length(head, moving),
                tracks.stream().anyMatch(Track::isSound),
                notes(moving));
    }

    private void checkBrand(Box type) {
        List<String> brands = new ArrayList<>(List.of(boxes.bytes().text(type.from(), 4)));
        for (long place = type.from() + 8; place + 4 <= Math.min(type.end(), type.from() + 400); place += 4) {
            brands.add(boxes.bytes().text(place, 4));
        }
        if (brands.stream().anyMatch(BRANDS::contains)) {
            return;
        }
        if (brands.stream().anyMatch(PICTURES::contains)) {
            throw new UnreadableVideo("the file is a picture and no film");
        }
        throw new UnreadableVideo(
                brands.contains("qt  ")
                        ? "the file is a QuickTime movie, which not every browser plays; export it as MP4"
                        : "the file is of the kind \"%s\" and no MP4"
                                .formatted(brands.getFirst().strip()));
    }

    private Box head() {
        List<Box> heads = parts.stream().filter(box -> box.is("moov")).toList();
        if (heads.size() != 1) {
            throw new UnreadableVideo(
                    heads.isEmpty()
                            ? "the film's head (the box moov) is missing: the recording was not closed, or the file breaks off"
                            : "the file has %d heads (boxes moov), which is one film only for some"
                                    .formatted(heads.size()));
        }
        Optional<Box> fragment = parts.stream().filter(box -> box.is("moof")).findFirst();
        if (fragment.isPresent() && fragment.get().start() < heads.getFirst().start()) {
            throw new UnreadableVideo("the film's head (the box moov) stands after its fragments");
        }
        return heads.getFirst();
    }

    private Duration length(Box head, Track moving) {
        Bytes bytes = boxes.bytes();
        Box times = boxes.required(head, "mvhd");
        boolean wide = bytes.u8(times.from()) == 1;
        long timescale = bytes.u32(times.from() + (wide ? 20 : 12));
        long length = wide ? bytes.i64(times.from() + 24) : bytes.u32(times.from() + 16);
        boolean said = length > 0 && length != 0xFFFF_FFFFL;
        Optional<Box> extension = boxes.first(head, "mvex");
        if (said || extension.isEmpty()) {
            return duration(length, timescale);
        }
        return duration(new Fragments(boxes, extension.get(), moving).length(parts), moving.timescale());
    }

    private static Duration duration(long units, long timescale) {
        if (timescale == 0 || units / timescale > 1_000_000) {
            throw new UnreadableVideo("the film does not say how long it is");
        }
        return Duration.ofMillis(Math.round(units * 1_000.0 / timescale));
    }

    private static List<String> notes(Track moving) {
        return moving.codec().equals("H.264")
                ? List.of()
                : List.of("The pictures are written as %s, which not every browser plays; H.264 is played by all."
                        .formatted(moving.codec()));
    }
}
