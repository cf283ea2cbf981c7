package press.broadsheet.video.captions;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.story.UnfitForPrint;

/** Reads one WebVTT file and names the line of what is wrong in it. Belongs to one thread. */
final class CaptionsReader {

    private static final String ARROW = "-->";
    private static final String CLOCK = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES =
            Pattern.compile("[ \\t]*" + CLOCK + "[ \\t]+-->[ \\t]+" + CLOCK + "(?:[ \\t]+(\\S.*?))?[ \\t]*");
    private static final Pattern SUBRIP = Pattern.compile("\\d+\\s*|.*\\d,\\d{3}\\s+-->.*");
    private static final Pattern SETTING = Pattern.compile("vertical:(?:rl|lr)"
            + "|line:(?:-?\\d{1,3}|\\d{1,3}(?:\\.\\d{1,4})?%)(?:,(?:start|center|end))?"
            + "|position:\\d{1,3}(?:\\.\\d{1,4})?%(?:,(?:line-left|center|line-right))?"
            + "|size:\\d{1,3}(?:\\.\\d{1,4})?%"
            + "|align:(?:start|center|end|left|right)"
            + "|region:\\S{1,80}");

    private final List<String> lines;
    private final long film;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    CaptionsReader(byte[] file, Duration film) {
        this.lines =
                text(file).replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        this.film = film.toMillis();
    }

    private static String text(byte[] file) {
        if (file.length > Captions.BYTES) {
            throw new UnfitForPrint(
                    "$", "the captions have %,d bytes, at most %,d are allowed".formatted(file.length, Captions.BYTES));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(file.length);
        if (decoder.decode(ByteBuffer.wrap(file), text, true).isError()) {
            String before = text.flip().toString();
            throw unfit(
                    1 + (int) before.chars().filter(one -> one == '\n').count(),
                    "there is a byte here that is no UTF-8");
        }
        String read = text.flip().toString();
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    Captions read() {
        String first = lines.isEmpty() ? "" : lines.getFirst();
        if (!first.equals("WEBVTT") && !first.startsWith("WEBVTT ") && !first.startsWith("WEBVTT\t")) {
            throw unfit(
                    1,
                    SUBRIP.matcher(first).matches()
                            ? "this looks like SubRip (.srt); save the captions as WebVTT"
                            : "the first line must be WEBVTT");
        }
        at = 1;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            checkNoTimes("a blank line must follow the head");
            at++;
        }
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
            } else {
                block();
            }
        }
        if (cues.isEmpty()) {
            throw unfit(Math.max(1, lines.size()), "there is no caption in the file");
        }
        return new Captions(cues);
    }

    private void block() {
        String line = lines.get(at);
        boolean apart =
                line.equals("STYLE") || line.equals("REGION") || line.equals("NOTE") || line.startsWith("NOTE ");
        if (apart || line.startsWith("NOTE\t")) {
            while (at < lines.size() && !lines.get(at).isBlank()) {
                checkNoTimes("a blank line must stand before a caption");
                at++;
            }
            return;
        }
        if (!line.contains(ARROW)) {
            // A caption may have a name of its own, in a line before its times.
            at++;
            if (at >= lines.size() || !lines.get(at).contains(ARROW)) {
                throw unfit(at + 1, "a line with times (00:01.000 --> 00:04.000) was expected here");
            }
        }
        cue(lines.get(at));
    }

    private void checkNoTimes(String otherwise) {
        if (lines.get(at).contains(ARROW)) {
            throw unfit(at + 1, otherwise);
        }
    }

    private void cue(String line) {
        int number = at + 1;
        Matcher times = TIMES.matcher(line);
        if (!times.matches()) {
            throw unfit(
                    number, "times are written as 00:01.000 --> 00:04.000, not as \"" + shortened(line.strip()) + "\"");
        }
        long from = millis(times, 1);
        long to = millis(times, 5);
        if (to <= from) {
            throw unfit(number, "the caption ends before it begins");
        }
        if (!cues.isEmpty() && from < cues.getLast().from()) {
            throw unfit(number, "the caption begins before the one above it");
        }
        if (from >= film) {
            throw unfit(number, "the caption begins after the film's end, at %.3f seconds".formatted(film / 1_000.0));
        }
        String settings = settings(number, times.group(9) == null ? "" : times.group(9));
        at++;
        cues.add(new Cue(from, to, settings, words()));
        if (cues.size() > Captions.CUES) {
            throw unfit(number, "there are more than %,d captions".formatted(Captions.CUES));
        }
    }

    private static long millis(Matcher times, int group) {
        long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        long minutes = hours * 60 + Long.parseLong(times.group(group + 1));
        return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1_000 + Long.parseLong(times.group(group + 3));
    }

    /** A region is not taken over: the regions of the file are not, either. */
    private static String settings(int number, String given) {
        List<String> kept = new ArrayList<>();
        for (String setting : given.isBlank() ? new String[0] : given.strip().split("[ \\t]+")) {
            if (!SETTING.matcher(setting).matches()) {
                throw unfit(number, "WebVTT has no setting \"" + shortened(setting) + "\"");
            }
            if (!setting.startsWith("region:")) {
                kept.add(setting);
            }
        }
        return String.join(" ", kept);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        int begun = at;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            String line = lines.get(at);
            checkNoTimes("a blank line must stand before the next caption");
            if (line.length() > Captions.LINE_LIMIT) {
                throw unfit(
                        at + 1,
                        "the line has %,d characters, at most %,d are allowed"
                                .formatted(line.length(), Captions.LINE_LIMIT));
            }
            String unknown = CueText.unknownTag(line);
            if (unknown != null) {
                throw unfit(at + 1, "WebVTT has no tag " + shortened(unknown));
            }
            words.add(line.strip());
            at++;
        }
        if (words.stream().allMatch(line -> CueText.words(line).isEmpty())) {
            throw unfit(begun, "the caption says nothing");
        }
        return words;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static UnfitForPrint unfit(int line, String message) {
        return new UnfitForPrint("line " + line, "line " + line + ": " + message);
    }
}
