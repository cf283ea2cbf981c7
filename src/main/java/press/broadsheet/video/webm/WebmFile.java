package press.broadsheet.video.webm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.UnreadableVideo;
import press.broadsheet.video.file.VideoFile;

/** A film as WebM (a use of Matroska, RFC 9559). Only its head is read; pictures are never decoded. */
public final class WebmFile {

    private static final long EBML = 0x1A45DFA3L;
    private static final long DOC_TYPE = 0x4282;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TIMESTAMP_SCALE = 0x2AD7B1;
    private static final long DURATION = 0x4489;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAE;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long TIMESTAMP = 0xE7;
    private static final long SIMPLE_BLOCK = 0xA3;
    private static final long BLOCK_GROUP = 0xA0;
    private static final long BLOCK = 0xA1;
    private static final long CUES = 0x1C53BB6BL;

    private final Elements elements;
    private final List<WebmTrack> tracks = new ArrayList<>();
    private double scale = 1_000_000;
    private double length;
    private boolean clusters;
    private boolean cues;
    private long clusterTime;
    private long last;

    private WebmFile(Bytes bytes) {
        this.elements = new Elements(bytes);
    }

    /** True when a file begins as WebM and its kin do. */
    public static boolean begins(Bytes bytes) {
        return bytes.size() >= 4 && bytes.u32(0) == EBML;
    }

    /** @throws UnreadableVideo with the reason */
    public static VideoFile inspect(Bytes bytes) {
        return new WebmFile(bytes).inspect();
    }

    private VideoFile inspect() {
        long size = elements.bytes().size();
        Element head = elements.at(0, size);
        String kind = kind(head);
        if (!kind.equals("webm")) {
            throw new UnreadableVideo("the file is of the kind \"%s\" and no WebM".formatted(kind));
        }
        Element segment = elements.at(head.end(), size);
        if (segment.id() != SEGMENT) {
            throw new UnreadableVideo("the file has a head and no film");
        }
        if (segment.end() != size) {
            throw new UnreadableVideo("%,d bytes stand after the end of the film".formatted(size - segment.end()));
        }
        read(segment);
        if (!clusters) {
            throw new UnreadableVideo("the file has a head and no pictures: it breaks off");
        }
        return film();
    }

    private String kind(Element head) {
        for (Element one : Within.of(elements, head)) {
            if (one.id() == DOC_TYPE) {
                return elements.text(one);
            }
        }
        return "unknown";
    }

    private void read(Element segment) {
        long place = segment.from();
        while (place < segment.end()) {
            Element one = elements.at(place, segment.end());
            place = one.end();
            if (one.id() == INFO) {
                Within.of(elements, one).forEach(this::information);
            } else if (one.id() == TRACKS) {
                Within.of(elements, one).stream()
                        .filter(track -> track.id() == TRACK)
                        .forEach(track -> tracks.add(WebmTrack.of(elements, track)));
            } else if (one.id() == CUES) {
                cues = true;
            } else if (one.id() == CLUSTER) {
                clusters = true;
                // A recording that was broadcast says neither how long it is nor where a cluster ends: look inside.
                place = one.open() || length == 0 ? one.from() : one.end();
            } else {
                inCluster(one);
            }
        }
    }

    private void information(Element one) {
        if (one.id() == TIMESTAMP_SCALE) {
            scale = elements.number(one);
        } else if (one.id() == DURATION) {
            length = elements.real(one);
        }
    }

    private void inCluster(Element one) {
        if (one.id() == TIMESTAMP) {
            clusterTime = elements.number(one);
            last = Math.max(last, clusterTime);
        } else if (one.id() == SIMPLE_BLOCK) {
            block(one);
        } else if (one.id() == BLOCK_GROUP) {
            Within.of(elements, one).stream()
                    .filter(inner -> inner.id() == BLOCK)
                    .forEach(this::block);
        }
    }

    /** A block begins with its track's number, of as many bytes as that takes, and its time after the cluster's. */
    private void block(Element block) {
        int first = elements.bytes().u8(block.from());
        int width = first == 0 ? 8 : Integer.numberOfLeadingZeros(first) - 23;
        last = Math.max(last, clusterTime + (short) elements.bytes().u16(block.from() + width));
    }

    private VideoFile film() {
        WebmTrack moving = tracks.stream()
                .filter(WebmTrack::isMoving)
                .findFirst()
                .orElseThrow(() -> new UnreadableVideo("the file has no moving pictures in it"));
        tracks.forEach(WebmTrack::check);
        List<String> notes = new ArrayList<>();
        if (length == 0) {
            notes.add("The file does not say how long it is; that was counted from its pictures.");
        }
        if (!cues) {
            notes.add(
                    "The file has no table of its pictures (Cues): viewers cannot wind forward before it has come in.");
        }
        double nanoseconds = (length == 0 ? last : length) * scale;
        if (!(nanoseconds >= 0 && nanoseconds < 1e15)) {
            throw new UnreadableVideo("the film does not say how long it is");
        }
        return new VideoFile(
                VideoFile.WEBM,
                moving.width(),
                moving.height(),
                Duration.ofMillis(Math.round(nanoseconds / 1e6)),
                tracks.stream().anyMatch(WebmTrack::isSound),
                notes);
    }
}
