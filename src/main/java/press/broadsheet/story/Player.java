package press.broadsheet.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose films and sounds may be played inside a page: the whole list of them. A player is shown in a frame, and only
 * once the reader asks for it. Frames are made of ids that were found in an address, never of an address itself.
 */
public enum Player {
    // youtube-nocookie.com sets no cookie before the film plays.
    YOUTUBE(
            "YouTube",
            "www.youtube-nocookie.com",
            List.of("youtube.com", "youtu.be", "youtube-nocookie.com"),
            new Form("youtube\\.com/watch\\?(?:[^#]*&)?v=([\\w-]{11})(?:[&#].*)?", "/embed/$1"),
            new Form("youtube(?:-nocookie)?\\.com/(?:embed|shorts|live|v)/([\\w-]{11})(?:[/?#].*)?", "/embed/$1"),
            new Form("youtu\\.be/([\\w-]{11})(?:[?#].*)?", "/embed/$1")),
    // dnt=1 keeps Vimeo from following the viewer.
    VIMEO(
            "Vimeo",
            "player.vimeo.com",
            List.of("vimeo.com"),
            new Form(
                    "(?:player\\.)?vimeo\\.com/(?:video/)?(\\d{1,12})/([0-9a-f]{6,20})(?:[?#].*)?",
                    "/video/$1?dnt=1&h=$2"),
            new Form(
                    "player\\.vimeo\\.com/video/(\\d{1,12})\\?(?:[^#]*&)?h=([0-9a-f]{6,20})(?:[&#].*)?",
                    "/video/$1?dnt=1&h=$2"),
            new Form("player\\.vimeo\\.com/video/(\\d{1,12})(?:[?#].*)?", "/video/$1?dnt=1"),
            new Form(
                    "vimeo\\.com/(?:channels/[\\w-]+/|groups/[\\w-]+/videos/)?(\\d{1,12})(?:[?#].*)?",
                    "/video/$1?dnt=1")),
    DAILYMOTION(
            "Dailymotion",
            "geo.dailymotion.com",
            List.of("dailymotion.com", "dai.ly"),
            new Form("dailymotion\\.com/(?:embed/)?video/([A-Za-z0-9]{3,20})(?:[_?#].*)?", "/player.html?video=$1"),
            new Form(
                    "geo\\.dailymotion\\.com/player(?:/\\w+)?\\.html\\?(?:[^#]*&)?video=([A-Za-z0-9]{3,20})(?:[&#].*)?",
                    "/player.html?video=$1"),
            new Form("dai\\.ly/([A-Za-z0-9]{3,20})(?:[?#].*)?", "/player.html?video=$1")),
    KAKAO_TV(
            "Kakao TV",
            "play-tv.kakao.com",
            List.of("tv.kakao.com", "play-tv.kakao.com"),
            new Form(
                    "tv\\.kakao\\.com/(?:v|channel/\\d+/cliplink)/(\\d{1,18})(?:[/?#].*)?",
                    "/embed/player/cliplink/$1"),
            new Form(
                    "play-tv\\.kakao\\.com/embed/player/cliplink/(\\d{1,18})(?:[?#].*)?", "/embed/player/cliplink/$1")),
    NAVER_TV(
            "Naver TV",
            "tv.naver.com",
            List.of("tv.naver.com"),
            new Form("tv\\.naver\\.com/(?:v|embed)/(\\d{1,18})(?:[?#].*)?", "/embed/$1")),
    SOUNDCLOUD(
            "SoundCloud",
            "w.soundcloud.com",
            List.of("soundcloud.com"),
            new Form(
                    "soundcloud\\.com/([\\w-]+/(?:sets/)?[\\w-]+)(?:[?#].*)?",
                    "/player/?url=https%3A//soundcloud.com/$1"));

    private static final Pattern START = Pattern.compile("(?i)https?://(?:www\\.|m\\.)?");

    private final String service;
    private final String frameHost;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<String> hosts;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<Form> forms;

    /** A way in which pages of a service are addressed, and the frame that plays what they show. */
    private record Form(Pattern page, String frame) {
        Form(String page, String frame) {
            this(Pattern.compile(page), frame);
        }
    }

    Player(String service, String frameHost, List<String> hosts, Form... forms) {
        this.service = service;
        this.frameHost = frameHost;
        this.hosts = List.copyOf(hosts);
        this.forms = List.copyOf(Arrays.asList(forms));
    }

    /** A film or sound that can be played in a page, by the whole address of its frame. */
    public record Frame(Player player, String address) {}

    /** What can be played of that which stands at an address; empty for any host that is not on the list. */
    public static Optional<Frame> of(WebAddress address) {
        Matcher start = START.matcher(address.value());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String page = address.value().substring(start.end());
        return Stream.of(values())
                .flatMap(player -> player.forms.stream()
                        .map(form -> form.page.matcher(page).matches()
                                ? form.page.matcher(page).replaceFirst(form.frame)
                                : "")
                        .filter(path -> !path.isEmpty())
                        .map(path -> new Frame(player, "https://" + player.frameHost + path)))
                .findFirst();
    }

    /** Every host whose pages may be embedded, in lower case; their subdomains are meant too. */
    public static Set<String> hostsOfAll() {
        Set<String> all = new TreeSet<>();
        Stream.of(values()).forEach(player -> all.addAll(player.hosts));
        return all;
    }

    /** What the service is called. */
    public String service() {
        return service;
    }

    /** The one host from which frames of this player come. */
    public String frameHost() {
        return frameHost;
    }

    /** The site that readers know, for telling them where something is loaded from. */
    public String site() {
        return hosts.getFirst();
    }
}
