package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** An address of an older system leads to its story, however a reader's program spells it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldAddressTest {

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    private String home = "";

    @BeforeAll
    void fill() {
        TestingPaper paper = site.paper();
        StoryId id = paper.prints(story("A bridge opens").in("world"));
        paper.keepsAddress("/2019/05/%EC%A0%95", id);
        paper.keepsAddress("/?p=14", id);
        paper.keepsAddress("/view.html?idxno=7", id);
        paper.catchesUp();
        home = "/world/a-bridge-opens-" + id;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2019/05/%EC%A0%95",
                "/2019/05/%EC%A0%95/",
                "/2019/05/%ec%a0%95",
                "/2019/05/정",
                "//2019//05/정/",
                "/2019/05/%EC%A0%95?utm_source=x&fbclid=y2",
                "/2019/05/%EC%A0%95?ref=front",
                "/?p=14",
                "/?p=14&utm_source=x",
                "/?gclid=9&p=14",
                "//?p=14",
                "/view.html?idxno=7",
                "/view.html/?idxno=7&utm_campaign=2019"
            })
    void leadsToItsStory(String spelling) throws IOException {
        // At most by way of the one right spelling.
        String first = place(spelling);
        assertThat(first.equals(home) ? first : place(first)).isEqualTo(home);
    }

    private String place(String path) throws IOException {
        String answer = answer(path);
        assertThat(answer).startsWith("HTTP/1.1 301");
        return answer.lines()
                .filter(line -> line.startsWith("Location: "))
                .map(line -> line.substring("Location: ".length()))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2019/05", "/view.html", "/view.html?idxno=8"})
    void leadsNowhereWhenItIsAnother(String other) throws IOException {
        assertThat(answer(other)).startsWith("HTTP/1.1 404");
    }

    @Test
    void leadsNobodyToAnotherHost() throws IOException {
        assertThat(answer("//elsewhere.example/")).doesNotContain("Location: //");
    }

    @Test
    void leavesTheFrontPageAlone() throws IOException {
        assertThat(answer("/?p=15")).startsWith("HTTP/1.1 200");
        assertThat(answer("/?utm_source=x")).startsWith("HTTP/1.1 200");
    }

    /** By hand: a client for HTTP would mend the spelling before it is sent. */
    private String answer(String path) throws IOException {
        try (Socket socket = new Socket("localhost", site.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
