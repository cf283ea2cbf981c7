package press.broadsheet.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.broadsheet.journal.Change;
import press.broadsheet.staff.Role;
import press.broadsheet.staff.Staff;

/** What screens fetch: how much it weighs, and that it has a text for everything in both languages. */
class ScreenFilesTest {

    /** What a screen may fetch of scripts, packed, in bytes; the editor of stories may fetch more. */
    private static final int SCRIPTS = 60_000;

    private final ScreenFiles files = new ScreenFiles();

    private static String text(ScreenFiles.File file) {
        return new String(file.plain(), StandardCharsets.UTF_8);
    }

    private Stream<Map.Entry<String, ScreenFiles.File>> scripts() {
        return files.all().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".js"))
                .filter(file -> !file.getKey().startsWith("texts/"));
    }

    @Test
    void haveAScriptForEveryScreen() {
        for (Screen screen : Screen.values()) {
            assertThat(files.find(files.folder() + "screens/" + screen.word() + ".js"))
                    .as(screen.word())
                    .isPresent();
        }
    }

    /** All scripts together weigh less than one screen may. */
    @Test
    void areLight() {
        int all = scripts().mapToInt(file -> file.getValue().packed().length).sum();
        int texts = files.find(files.folder() + "texts/ko.js").orElseThrow().packed().length;
        assertThat(all + texts).isLessThan(SCRIPTS);
    }

    @Test
    void haveTheSameTextsInEachLanguage() {
        Map<String, String> english = ScreenTexts.in("en").texts();
        Map<String, String> korean = ScreenTexts.in("ko").texts();
        assertThat(korean.keySet()).isEqualTo(english.keySet());
        // What is nobody's sentence may be the same.
        Set<String> same = english.keySet().stream()
                .filter(key -> java.util.Objects.equals(english.get(key), korean.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same).containsExactly("role.of", "time.paper");
    }

    @Test
    void haveATextForEverythingThatScriptsSay() {
        Set<String> known = ScreenTexts.in("en").texts().keySet();
        Pattern said = Pattern.compile("\\b(?:t|count)\\(\"([a-zA-Z.-]+)\"");
        Set<String> keys = scripts()
                .flatMap(file -> said.matcher(text(file.getValue())).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(known).containsAll(keys);
    }

    @Test
    void nameEveryActRoleAndRefusal() {
        Set<String> known = ScreenTexts.in("en").texts().keySet();
        assertThat(known)
                .containsAll(kinds(Change.class).map(kind -> "act." + kind).toList());
        assertThat(known)
                .containsAll(Stream.of(Role.values())
                        .map(role -> "role." + role.word())
                        .toList());
        assertThat(known)
                .containsAll(Stream.of(Staff.Why.values())
                        .map(why -> "fault." + why.word())
                        .toList());
    }

    private static Stream<String> kinds(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(one -> one.isSealed() ? kinds(one) : Stream.of(one.getSimpleName()));
    }

    @Test
    void standInAFolderThatChangesWithThem() {
        assertThat(files.folder()).matches("/desk/files/[0-9a-f]{12}/");
        assertThat(files.find("/desk/files/000000000000/main.js")).isEmpty();
        assertThat(files.find(files.folder() + "../main.js")).isEmpty();
        String style = text(files.find(files.folder() + "newsroom.css").orElseThrow());
        assertThat(style).contains("--ink:", "fonts/meridian-headline.woff2").doesNotContain("../fonts");
    }

    @Test
    void areInTheLanguageThatABrowserLikesBest() {
        assertThat(ScreenTexts.wanted("ko-KR,ko;q=0.9,en;q=0.8")).isEqualTo("ko");
        assertThat(ScreenTexts.wanted("fr,en;q=0.5,ko;q=0.6")).isEqualTo("ko");
        assertThat(ScreenTexts.wanted("")).isEqualTo("en");
        assertThat(ScreenTexts.wanted("fr")).isEqualTo("en");
        assertThat(ScreenTexts.wanted(";;, ko;q=x")).isEqualTo("en");
    }
}
