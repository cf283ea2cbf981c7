package press.broadsheet.video.captions;

import java.util.List;

/**
 * What is said between two moments of a film.
 *
 * @param from in milliseconds from the film's beginning
 * @param settings where it stands on the screen, as WebVTT writes it; may be empty
 * @param lines as WebVTT writes them, with its tags
 */
record Cue(long from, long to, String settings, List<String> lines) {

    Cue {
        lines = List.copyOf(lines);
    }
}
