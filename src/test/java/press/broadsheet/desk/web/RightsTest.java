package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import press.broadsheet.staff.Grant;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;

/**
 * Walks every route as every role, by token and by the session of a browser, and as nobody, and holds the answers against
 * {@code rights.txt}.
 */
class RightsTest {

    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);
    private static final Map<String, Set<String>> TABLE = table();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void areSaidOfEveryRouteThereIs() {
        assertThat(TABLE.keySet()).containsExactlyInAnyOrderElementsOf(Routes.mapped());
    }

    @Test
    void areAsTheTableSays() {
        long id = SERVER.publishes("Anybody's story");
        TABLE.forEach((route, allowed) -> {
            assertThat(status(route, id, null)).as(route + " by nobody").satisfies(status -> {
                assertThat(status != 401).isEqualTo(allowed.contains("anybody"));
            });
            for (Role role : Role.values()) {
                boolean may = allowed.contains(role.word()) || allowed.contains("anybody");
                int status = status(route, id, role);
                assertThat(status).as(route + " by " + role.word()).isNotEqualTo(401);
                assertThat(status == 403)
                        .as("%s by %s answers %d", route, role.word(), status)
                        .isEqualTo(!may);
            }
        });
    }

    @Test
    void areTheSameForASessionAsForAToken() {
        long id = SERVER.publishes("Somebody's story");
        for (Role role : Role.values()) {
            Colleague colleague = Colleague.joins(SERVER, "one." + role.word(), Grant.of(role))
                    .signedIn();
            TABLE.forEach((route, allowed) -> {
                boolean may = allowed.contains(role.word()) || allowed.contains("anybody");
                String[] parts = parts(route, id);
                DeskServer.Asking asking = colleague.asks(parts[0], parts[1]);
                int status = (parts[0].equals("GET") ? asking : asking.json("{\"unfit\": true}"))
                        .answer()
                        .status();
                assertThat(status == 403)
                        .as("%s by %s answers %d", route, role.word(), status)
                        .isEqualTo(!may);
                if (route.equals("DELETE /api/desk/session")) {
                    colleague.signedIn();
                }
            });
        }
    }

    /** The body is unfit for every route: who is allowed is told so, and nothing changes on the way. */
    private static int status(String route, long id, @Nullable Role role) {
        String[] parts = parts(route, id);
        DeskServer.Asking asking = SERVER.asks(parts[0], parts[1])
                .with("Sec-Fetch-Site", "same-origin")
                .as(role);
        return (parts[0].equals("GET") ? asking : asking.json("{\"unfit\": true}"))
                .answer()
                .status();
    }

    private static String[] parts(String route, long id) {
        String[] parts = route.split(" ", 2);
        String path = parts[1].replace("{id}", Long.toString(id))
                .replace("{number}", "999")
                .replace("{prefix}", "ko")
                .replace("{name}", "about")
                .replace("{video}", "0".repeat(64))
                .replace("{language}", "en");
        return new String[] {parts[0], path};
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (String line : lines()) {
            List<String> words = Arrays.asList(line.split("\\s+"));
            table.put(words.get(0) + " " + words.get(1), Set.copyOf(words.subList(2, words.size())));
        }
        return table;
    }

    private static List<String> lines() {
        try (InputStream in = RightsTest.class.getResourceAsStream("rights.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
