package press.broadsheet.video;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Language;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;
import press.broadsheet.video.captions.Captions;

/** Acts on what films say: captions and transcripts. What is set already is left as it is. Safe for use by many threads. */
public final class VideoWords {

    /** The longest transcript, in characters. */
    public static final int TRANSCRIPT = 200_000;

    private final Database database;
    private final JournalTable journal;
    private final InstantSource clock;

    public VideoWords(Database database, JournalTable journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets the captions of a film in a language.
     *
     * @return what the library knows of the film then; empty when it does not have it
     * @throws UnfitForPrint naming the line that is wrong
     */
    public Optional<KeptVideo> caption(String video, Language language, byte[] file, String actor) {
        return database.write(session -> KeptVideo.find(session, video).map(kept -> {
            Captions captions = Captions.read(file, kept.length());
            String before = content(session, "captions", "vtt", video, language);
            if (!captions.webVtt().equals(before)) {
                Instant now = clock.instant();
                remove(session, "captions", video, language);
                session.sql("INSERT INTO captions (video, language, at, vtt, words) VALUES (?, ?, ?, ?, ?)")
                        .params(video, language.tag(), Session.stamp(now), captions.webVtt(), captions.words())
                        .update();
                journal.append(session, now, actor, new Change.CaptionsSet(video, language.tag()));
            }
            return KeptVideo.find(session, video).orElseThrow();
        }));
    }

    /**
     * Sets the transcript of a film in a language, in paragraphs that a line break parts.
     *
     * @return as for captions
     * @throws UnfitForPrint when it says nothing or is too long
     */
    public Optional<KeptVideo> transcribe(String video, Language language, String text, String actor) {
        String words = paragraphs(text);
        return database.write(session -> KeptVideo.find(session, video).map(_ -> {
            if (!words.equals(content(session, "transcript", "words", video, language))) {
                Instant now = clock.instant();
                remove(session, "transcript", video, language);
                session.sql("INSERT INTO transcript (video, language, at, words) VALUES (?, ?, ?, ?)")
                        .params(video, language.tag(), Session.stamp(now), words)
                        .update();
                journal.append(session, now, actor, new Change.TranscriptSet(video, language.tag()));
            }
            return KeptVideo.find(session, video).orElseThrow();
        }));
    }

    private static String paragraphs(String text) {
        String words = String.join(
                "\n",
                Wording.body(text)
                        .lines()
                        .map(Wording::clean)
                        .filter(line -> !line.isEmpty())
                        .toList());
        if (words.isEmpty()) {
            throw new UnfitForPrint("text", "text is empty");
        }
        if (words.length() > TRANSCRIPT) {
            throw new UnfitForPrint(
                    "text", "text has %,d characters, at most %,d are allowed".formatted(words.length(), TRANSCRIPT));
        }
        return words;
    }

    /** Takes the captions of a film in a language away; false when the library does not have the film. */
    public boolean uncaption(String video, Language language, String actor) {
        return without(video, "captions", language, actor, new Change.CaptionsRemoved(video, language.tag()));
    }

    /** Takes a transcript away; where there are captions, they come to one again. */
    public boolean untranscribe(String video, Language language, String actor) {
        return without(video, "transcript", language, actor, new Change.TranscriptRemoved(video, language.tag()));
    }

    private boolean without(String video, String table, Language language, String actor, Change change) {
        return database.write(session -> {
            boolean known = KeptVideo.find(session, video).isPresent();
            if (known && remove(session, table, video, language) > 0) {
                journal.append(session, clock.instant(), actor, change);
            }
            return known;
        });
    }

    private static int remove(Session session, String table, String video, Language language) {
        return session.sql("DELETE FROM " + table + " WHERE video = ? AND language = ?")
                .params(video, language.tag())
                .update();
    }

    private static String content(Session session, String table, String column, String video, Language language) {
        return session.sql("SELECT " + column + " FROM " + table + " WHERE video = ? AND language = ?")
                .params(video, language.tag())
                .query((row, _) -> row.getString(column))
                .optional()
                .orElse("");
    }
}
