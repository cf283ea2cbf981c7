package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose films may be played in a page, and from where. */
class PlayerTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=abcDEF_-123, YOUTUBE, https://www.youtube-nocookie.com/embed/abcDEF_-123",
        "https://m.youtube.com/watch?list=x&v=abcDEF_-123&t=5, YOUTUBE, https://www.youtube-nocookie.com/embed/abcDEF_-123",
        "http://youtu.be/abcDEF_-123?t=5, YOUTUBE, https://www.youtube-nocookie.com/embed/abcDEF_-123",
        "https://www.youtube.com/shorts/abcDEF_-123, YOUTUBE, https://www.youtube-nocookie.com/embed/abcDEF_-123",
        "https://vimeo.com/12345, VIMEO, https://player.vimeo.com/video/12345?dnt=1",
        "https://vimeo.com/12345/0123abcdef, VIMEO, https://player.vimeo.com/video/12345?dnt=1&h=0123abcdef",
        "https://player.vimeo.com/video/12345?h=0123abcdef&x=1, VIMEO, https://player.vimeo.com/video/12345?dnt=1&h=0123abcdef",
        "https://www.dailymotion.com/video/x8abcd, DAILYMOTION, https://geo.dailymotion.com/player.html?video=x8abcd",
        "https://dai.ly/x8abcd, DAILYMOTION, https://geo.dailymotion.com/player.html?video=x8abcd",
        "https://tv.kakao.com/channel/123/cliplink/456789, KAKAO_TV, https://play-tv.kakao.com/embed/player/cliplink/456789",
        "https://tv.kakao.com/v/456789, KAKAO_TV, https://play-tv.kakao.com/embed/player/cliplink/456789",
        "https://tv.naver.com/v/456789, NAVER_TV, https://tv.naver.com/embed/456789",
        "https://soundcloud.com/low-lanterns/shed, SOUNDCLOUD, https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/low-lanterns/shed"
    })
    void makesAFrameOfTheIdInAnAddress(String address, Player player, String frame) {
        assertThat(Player.of(new WebAddress(address))).contains(new Player.Frame(player, frame));
        assertThat(frame).startsWith("https://" + player.frameHost() + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtube.com.evil.example/watch?v=abcDEF_-123",
                "https://evil.example/youtube.com/watch?v=abcDEF_-123",
                "https://www.youtube.com/watch?v=short",
                "https://www.youtube.com/watch?v=abcDEF_-12345",
                "https://www.youtube.com/embed/..%2F..%2Fx",
                "https://www.youtube.com/@channel",
                "https://vimeo.com/about",
                "https://video.example/12345",
                "https://soundcloud.com/",
                "mailto:a@youtube.com",
                "/watch?v=abcDEF_-123"
            })
    void makesNoneOfAnythingElse(String address) {
        assertThat(Player.of(new WebAddress(address))).isEmpty();
    }

    @Test
    void knowsEveryHostInLowerCase() {
        assertThat(Player.hostsOfAll())
                .contains("youtube.com", "tv.naver.com")
                .allMatch(host -> host.matches("[a-z.-]+"));
    }
}
