package press.broadsheet.video;

import java.util.List;
import press.broadsheet.video.file.Blank;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.UnreadableVideo;
import press.broadsheet.video.file.VideoFile;
import press.broadsheet.video.mp4.Mp4File;
import press.broadsheet.video.mp4.Remarks;
import press.broadsheet.video.webm.WebmFile;

/** What a file may be, told by how it begins and never by what it is called. */
final class Kinds {

    private Kinds() {}

    static VideoFile inspect(Bytes bytes) {
        if (bytes.size() == 0) {
            throw new UnreadableVideo("the file is empty");
        }
        if (Mp4File.begins(bytes)) {
            return Mp4File.inspect(bytes);
        }
        if (WebmFile.begins(bytes)) {
            return WebmFile.inspect(bytes);
        }
        throw new UnreadableVideo("the file is neither an MP4 nor a WebM film" + guess(bytes));
    }

    /** What a film that was inspected says beside itself. */
    static List<Blank> remarks(VideoFile film, Bytes bytes) {
        return film.type().equals(VideoFile.MP4) ? Remarks.in(bytes) : press.broadsheet.video.webm.Remarks.in(bytes);
    }

    private static String guess(Bytes bytes) {
        String start = bytes.text(0, (int) Math.min(12, bytes.size()));
        String known =
                switch (start.substring(0, Math.min(3, start.length()))) {
                    case "RIF" -> "AVI";
                    case "FLV" -> "FLV";
                    case "Ogg" -> "Ogg";
                    case "\0\0\u0001" -> "MPEG-1 or MPEG-2";
                    case "0&\u00B2" -> "Windows Media";
                    case "GIF" -> "GIF";
                    case "\u00FF\u00D8\u00FF" -> "JPEG";
                    default -> start.startsWith("G") ? "an MPEG transport stream" : "";
                };
        return known.isEmpty() ? "" : "; it looks like " + known;
    }
}
