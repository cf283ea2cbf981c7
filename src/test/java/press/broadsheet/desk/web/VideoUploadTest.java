package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPicture;
import press.broadsheet.testing.TestingVideo;
import tools.jackson.databind.JsonNode;

/** Films, captions and transcripts as a script hands them in. */
@ParameterizedClass
@EnumSource(Engine.class)
class VideoUploadTest {

    private static final String VIDEOS = "/api/desk/videos";
    private static final int LIMIT = 5_000_000;

    @AutoClose
    private final DeskServer server;

    VideoUploadTest(Engine engine) {
        server = new DeskServer(engine, settings -> settings.takingFilmsOf(LIMIT));
    }

    private DeskServer.Answered sends(byte[] film) {
        return server.editor("POST", VIDEOS)
                .with("Content-Type", "video/mp4")
                .with("X-File-Name", "boat.mp4")
                .sending(film)
                .answer();
    }

    private String film() {
        return sends(TestingVideo.mp4(1)).json().required("video").stringValue();
    }

    private DeskServer.Answered captions(String path, String file) {
        return server.editor("PUT", path)
                .with("Content-Type", "text/vtt")
                .sending(file.getBytes(StandardCharsets.UTF_8))
                .answer();
    }

    @Test
    void tellsWhatAFilmIs() {
        JsonNode film = sends(TestingVideo.mp4(1)).json();
        assertThat(film.required("type").stringValue()).isEqualTo("video/mp4");
        assertThat(film.required("width").intValue()).isEqualTo(640);
        assertThat(film.required("height").intValue()).isEqualTo(360);
        assertThat(film.required("seconds").doubleValue()).isEqualTo(24);
        assertThat(film.required("sound").booleanValue()).isTrue();
        assertThat(film.required("bytes").intValue()).isEqualTo(TestingVideo.mp4(1).length);
        assertThat(film.required("name").stringValue()).isEqualTo("boat.mp4");
        assertThat(film.required("notes")).isEmpty();
        String read = server.editor("GET", VIDEOS + "/" + film.required("video").stringValue())
                .answer()
                .text();
        assertThat(film.toString()).startsWith(read.substring(0, read.length() - 1));
    }

    @Test
    void writesTheSameFilmOnce() {
        long before = server.journal();
        String first = film();
        assertThat(film()).isEqualTo(first);
        assertThat(server.journal()).isEqualTo(before + 1);
    }

    @Test
    void saysWhatItDidToOneThatWouldStartLate() {
        JsonNode film = sends(TestingVideo.headLast(1)).json();
        assertThat(film.required("notes").get(0).stringValue()).contains("moved to the front");
    }

    @Test
    void believesBytesAndNotNames() {
        DeskServer.Answered picture = sends(TestingPicture.jpeg(1));
        assertThat(picture.status()).isEqualTo(400);
        assertThat(picture.json().required("field").stringValue()).isEqualTo("$");
        assertThat(picture.json().required("detail").stringValue())
                .isEqualTo("the file is neither an MP4 nor a WebM film; it looks like JPEG");
        assertThat(sends(new byte[0]).json().required("detail").stringValue()).isEqualTo("the file is empty");
        DeskServer.Answered broken = sends(Arrays.copyOf(TestingVideo.mp4(1), 2_000));
        assertThat(broken.json().required("detail").stringValue()).contains("breaks off or lies: its box mdat");
    }

    @Test
    void statesTheSizeThatIsTaken() {
        DeskServer.Answered large = sends(TestingVideo.mp4(1, LIMIT));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().required("detail").stringValue()).isEqualTo("at most 5,000,000 bytes may be sent here");
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesMoreThanThatAlsoFromOneWhoDoesNotSayHowMuchComes() throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head("Transfer-Encoding: chunked\r\nConnection: close"));
            byte[] film = TestingVideo.mp4(1, LIMIT);
            socket.getOutputStream()
                    .write((Integer.toHexString(film.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(film);
            socket.getOutputStream().write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void forgetsAnUploadThatBreaksOff() throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write(head("Content-Length: 3000000"));
            socket.getOutputStream().write(TestingVideo.mp4(1));
            socket.getOutputStream().flush();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> files().size() == 1);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> files().isEmpty());
    }

    private byte[] head(String more) {
        return "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                .formatted(VIDEOS, server.token(Role.PICTURE_EDITOR), more)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void isOpenToThoseWhoTakeInPictures() {
        byte[] film = TestingVideo.mp4(1);
        assertThat(server.asks("POST", VIDEOS).sending(film).answer().status()).isEqualTo(401);
        assertThat(server.asks("POST", VIDEOS)
                        .as(Role.ADVERTISING)
                        .sending(film)
                        .answer()
                        .status())
                .isEqualTo(201);
        assertThat(server.asks("POST", VIDEOS)
                        .as(Role.REPORTER)
                        .sending(film)
                        .answer()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void setsCaptionsOnceAndTakesThemAway() {
        String path = VIDEOS + "/" + film() + "/captions/EN-gb";
        long before = server.journal();
        String file = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello";
        assertThat(captions(path, file).json().required("captions").get(0).stringValue())
                .isEqualTo("en-GB");
        assertThat(captions(path, file).status()).isEqualTo(200);
        assertThat(server.journal()).isEqualTo(before + 1);
        assertThat(server.editor("DELETE", path).answer().status()).isEqualTo(204);
        assertThat(server.editor("DELETE", path).answer().status()).isEqualTo(204);
        assertThat(server.journal()).isEqualTo(before + 2);
    }

    @Test
    void namesTheLineOfCaptionsThatIsWrong() {
        DeskServer.Answered answer =
                captions(VIDEOS + "/" + film() + "/captions/en", "WEBVTT\n\n00:01.000 --> 00:02.000\n<blink>Hello");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().required("field").stringValue()).isEqualTo("line 4");
        assertThat(answer.json().required("detail").stringValue()).isEqualTo("line 4: WebVTT has no tag <blink>");
        DeskServer.Answered late =
                captions(VIDEOS + "/" + film() + "/captions/en", "WEBVTT\n\n00:30.000 --> 00:32.000\nHello");
        assertThat(late.json().required("detail").stringValue()).contains("after the film's end, at 24.000 seconds");
    }

    @Test
    void refusesALanguageThatIsNoneAndAFilmThatIsNotThere() {
        String file = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello";
        DeskServer.Answered english = captions(VIDEOS + "/" + film() + "/captions/english", file);
        assertThat(english.status()).isEqualTo(400);
        assertThat(english.json().required("field").stringValue()).isEqualTo("language");
        assertThat(captions(VIDEOS + "/" + "0".repeat(64) + "/captions/en", file)
                        .status())
                .isEqualTo(404);
        assertThat(server.editor("GET", VIDEOS + "/" + "0".repeat(64)).answer().status())
                .isEqualTo(404);
    }

    @Test
    void setsATranscript() {
        String path = VIDEOS + "/" + film() + "/transcript/ko";
        DeskServer.Answered set = server.editor("PUT", path)
                .json("{\"text\": \"네 시.\\n\\n뚜껑은 덮지 않는다.\"}")
                .answer();
        assertThat(set.json().required("transcripts").get(0).stringValue()).isEqualTo("ko");
        assertThat(server.editor("PUT", path).json("{\"text\": \" \"}").answer().status())
                .isEqualTo(400);
        assertThat(server.editor("PUT", path)
                        .json("{\"words\": \"x\"}")
                        .answer()
                        .text())
                .contains("there is no field");
        assertThat(server.editor("DELETE", path).answer().status()).isEqualTo(204);
    }

    @Test
    void refusesAStoryWithAFilmThatTheLibraryDoesNotHave() {
        String picture = server.editor("POST", "/api/desk/pictures")
                .sending(TestingPicture.jpeg(1))
                .answer()
                .json()
                .required("picture")
                .stringValue();
        String story = """
                {"headline": "Boat", "sections": ["national"], "body": [{"type": "video", "video": "%s", "title": "Boat",
                 "poster": {"picture": "%s", "alt": "%s"}}]}
                """;
        DeskServer.Answered unknown = files(story.formatted("0".repeat(64), picture, "A boat"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().required("detail").stringValue()).startsWith("the library has no video 0000");
        DeskServer.Answered blind = files(story.formatted(film(), picture, ""));
        assertThat(blind.json().required("field").stringValue()).isEqualTo("body[0].poster.alt");
        DeskServer.Answered bare = files(story.formatted(film(), "1".repeat(64), "A boat"));
        assertThat(bare.json().required("detail").stringValue()).startsWith("the library has no picture 1111");
        assertThat(files(story.formatted(film(), picture, "A boat")).status()).isEqualTo(201);
    }

    private DeskServer.Answered files(String story) {
        return server.editor("POST", "/api/desk/stories").json(story).answer();
    }

    /** What lies where films arrive. */
    private List<Path> files() {
        Path arriving = server.paper().folder().resolve("media/arriving");
        if (!Files.exists(arriving)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(arriving)) {
            return all.toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
