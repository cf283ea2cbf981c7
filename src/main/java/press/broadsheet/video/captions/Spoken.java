package press.broadsheet.video.captions;

import java.util.ArrayList;
import java.util.List;

/** Captions put together into paragraphs: a new one where somebody else speaks, after a pause, or when it grows long. */
final class Spoken {

    private static final long PAUSE = 2_000;
    private static final int LONG = 400;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String speaker = "";
    private String before = "";
    private long ended;

    private Spoken() {}

    static String of(List<Cue> cues) {
        Spoken spoken = new Spoken();
        cues.forEach(spoken::add);
        spoken.end();
        return String.join("\n", spoken.paragraphs);
    }

    private void add(Cue cue) {
        if (cue.from() - ended > PAUSE || (paragraph.length() > LONG && endsSentence())) {
            end();
        }
        cue.lines().forEach(this::add);
        ended = cue.to();
    }

    private void add(String line) {
        String words = CueText.words(line);
        String voice = CueText.voice(line);
        // Captions that roll up say each line twice.
        if (words.isEmpty() || words.equals(before)) {
            return;
        }
        before = words;
        boolean another = !voice.isEmpty() && !voice.equals(speaker);
        if (another) {
            end();
            speaker = voice;
            paragraph.append(voice).append(": ").append(words);
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
        }
    }

    private boolean endsSentence() {
        return ".!?…”’\"".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
