package press.broadsheet.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import press.broadsheet.Paper;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.json.MastheadJson;

/** Gives a paper what it needs before its first page: a masthead, and the address under which readers reach it. */
public final class NewPaper {

    private static final String ACTOR = "first start";

    private NewPaper() {}

    /** Sets a plain masthead, in the zone of this machine, where there is none. */
    public static void createIfEmpty(Paper paper, String address) {
        paper.database().write(session -> {
            if (paper.mastheads().current(session).isEmpty()) {
                Masthead plain = MastheadJson.readYaml(text("/paper/masthead.yaml"));
                Masthead here = new Masthead(address, ZoneId.systemDefault(), plain.titles());
                paper.mastheads().set(session, paper.clock().instant(), ACTOR, here);
            }
            return address;
        });
    }

    /**
     * Sees to it that the pages name the address that readers use.
     *
     * @param given true when the operator named the address; a guessed one only replaces another guessed one
     */
    public static void settle(Paper paper, String address, boolean given) {
        settle(paper, address, given, UnaryOperator.identity());
    }

    /** The same, with whatever else the operator has set. */
    public static void settle(Paper paper, String address, boolean given, UnaryOperator<Masthead> settings) {
        paper.database().write(session -> {
            Masthead masthead = paper.mastheads().current(session).orElseThrow();
            boolean guessed = masthead.address().startsWith("http://localhost:");
            Masthead wanted = settings.apply(given || guessed ? masthead.at(address) : masthead);
            if (!masthead.equals(wanted)) {
                paper.mastheads().set(session, paper.clock().instant(), ACTOR, wanted);
            }
            return address;
        });
    }

    /** The text of a file of the program. */
    public static String text(String resource) {
        try (InputStream in = NewPaper.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
