package press.broadsheet.video.captions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.story.UnfitForPrint;

/** Captions as they are read, served and made into a transcript; what is wrong is told by its line. */
class CaptionsTest {

    private static final Duration FILM = Duration.ofSeconds(60);

    @Test
    void keepsCaptionsAndNothingElseOfTheFile() {
        Captions captions = read(
                "\uFEFFWEBVTT - The keeper\r\nKind: captions\r\n\r\nSTYLE\r\n::cue { background: url(https://spy.example/) }\r\n\r\n"
                        + "NOTE checked by M.\r\n\r\nREGION\r\nid:bill\r\n\r\nfirst\r\n00:01.000 --> 00:04.500 region:bill align:start line:90%\r\n"
                        + "<v Morten>The mains went at <i>ten</i>.\r\n\r\n01:00:01.000 --> 01:00:02.000"
                                .replace("01:00:01", "00:00:05")
                                .replace("01:00:02", "00:00:07")
                        + "\r\nGulls &amp; wind\r\n");
        assertThat(captions.webVtt()).isEqualTo("""
                WEBVTT

                00:00:01.000 --> 00:00:04.500 align:start line:90%
                <v Morten>The mains went at <i>ten</i>.

                00:00:05.000 --> 00:00:07.000
                Gulls &amp; wind
                """);
        assertThat(read(captions.webVtt()).webVtt()).isEqualTo(captions.webVtt());
    }

    @Test
    void makesATranscriptOfThem() {
        Captions captions = read("""
                WEBVTT

                00:01.000 --> 00:03.000
                <v Morten>The mains went at ten,

                00:03.100 --> 00:05.000
                <v Morten>The mains went at ten,
                <v Morten>and the generator at twenty past.

                00:05.200 --> 00:07.000
                <v.loud Ida Holm>And <b>then</b>? &lt;laughs&gt;

                00:12.000 --> 00:14.000
                [The wind drops]
                """);
        assertThat(captions.words())
                .isEqualTo("Morten: The mains went at ten, and the generator at twenty past.\n"
                        + "Ida Holm: And then? <laughs>\n[The wind drops]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line 1|first line must be WEBVTT|Hello",
                "line 1|looks like SubRip|1~00:00:01,000 --> 00:00:02,000~Hi",
                "line 2|a blank line must follow|WEBVTT~00:01.000 --> 00:02.000~Hi",
                "line 3|times are written as|WEBVTT~~00:01 --> 00:02~Hi",
                "line 3|times are written as|WEBVTT~~00:61.000 --> 00:62.000~Hi",
                "line 4|a line with times|WEBVTT~~A name~And no times",
                "line 3|ends before it begins|WEBVTT~~00:02.000 --> 00:02.000~Hi",
                "line 6|begins before the one above|WEBVTT~~00:05.000 --> 00:06.000~Hi~~00:01.000 --> 00:02.000~Ho",
                "line 3|after the film’s end|WEBVTT~~01:00.000 --> 01:01.000~Hi",
                "line 3|no setting \"colour:red\"|WEBVTT~~00:01.000 --> 00:02.000 colour:red~Hi",
                "line 4|no tag <script>|WEBVTT~~00:01.000 --> 00:02.000~<script>alert()</script>",
                "line 4|no tag <b onclick=x>|WEBVTT~~00:01.000 --> 00:02.000~<b onclick=x>Hi",
                "line 4|no tag <i|WEBVTT~~00:01.000 --> 00:02.000~Hi <i",
                "line 5|must stand before the next|WEBVTT~~00:01.000 --> 00:02.000~Hi~00:03.000 --> 00:04.000~Ho",
                "line 3|says nothing|WEBVTT~~00:01.000 --> 00:02.000~<i></i>",
                "line 3|no caption in the file|WEBVTT~~NOTE Later",
            })
    void namesTheLineThatIsWrong(String line, String reason, String file) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> read(file.replace('~', '\n')))
                .withMessageStartingWith(line + ": ")
                .withMessageContaining(reason.replace("’", "'"))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo(line));
    }

    @Test
    void wantsUtf8() {
        byte[] file = "WEBVTT\n\n00:01.000 --> 00:02.000\nBr\u00E6\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Captions.read(file, FILM))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("line 4"));
    }

    @Test
    void hasLimits() {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Captions.read(new byte[Captions.BYTES + 1], FILM))
                .withMessageContaining("at most 1,000,000 are allowed");
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + "x".repeat(1_001)))
                .withMessageContaining("at most 1,000 are allowed");
        String many = "WEBVTT\n" + "\n00:01.000 --> 00:02.000\nx\n".repeat(20_001);
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> read(many))
                .withMessageContaining("more than 20,000 captions");
    }

    private static Captions read(String file) {
        return Captions.read(file.getBytes(StandardCharsets.UTF_8), FILM);
    }
}
