package press.broadsheet.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import press.broadsheet.masthead.Title;
import press.broadsheet.masthead.Whereabouts;
import press.broadsheet.pressroom.Cast;

/**
 * Turns the links on a page as casters write them, by the paths inside, into those that hold for readers where titles stand
 * apart. Belongs to one page.
 *
 * @param from the title that stands apart and whose page it is, empty for a page at the paper's own address
 */
record Links(Whereabouts whereabouts, Optional<Title> from) {

    private static final List<byte[]> STARTS =
            List.of(" href=\"/".getBytes(StandardCharsets.US_ASCII), " action=\"/".getBytes(StandardCharsets.US_ASCII));

    /** The links of a page at a path inside. */
    static Links at(String path, Whereabouts whereabouts) {
        return new Links(whereabouts, whereabouts.apart(path));
    }

    List<Cast.Part> turned(List<Cast.Part> parts) {
        return whereabouts.plain()
                ? parts
                : parts.stream()
                        .<Cast.Part>map(part -> switch (part) {
                            case Cast.Part.Own own -> new Cast.Part.Own(turned(own.bytes()));
                            case Cast.Part.Shared shared -> shared;
                        })
                        .toList();
    }

    byte[] turned(byte[] html) {
        if (whereabouts.plain()) {
            return html;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(html.length + 256);
        boolean inTag = false;
        for (int index = 0; index < html.length; ) {
            int start = inTag ? start(html, index) : 0;
            if (start > 0) {
                index = link(html, index, start, out);
                continue;
            }
            byte here = html[index];
            // Text has no bare angle bracket, and no attribute begins before a tag does.
            inTag = here == '<' || (inTag && here != '>');
            out.write(here);
            index++;
        }
        return out.toByteArray();
    }

    /** The length of what begins a link here, up to its quotation mark; 0 when none begins. */
    private static int start(byte[] html, int index) {
        for (byte[] start : STARTS) {
            if (html[index] == ' ' && begins(html, index, start)) {
                return start.length - 1;
            }
        }
        return 0;
    }

    private static boolean begins(byte[] html, int index, byte[] start) {
        if (index + start.length > html.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if (html[index + at] != start[at]) {
                return false;
            }
        }
        return true;
    }

    private int link(byte[] html, int index, int start, ByteArrayOutputStream out) {
        int from = index + start;
        int to = from;
        while (to < html.length && html[to] != '"') {
            to++;
        }
        out.write(html, index, start);
        // What stands in an attribute is escaped; a path has no escape in it but that of the ampersand of its query.
        String path = new String(html, from, to - from, StandardCharsets.UTF_8).replace("&amp;", "&");
        out.writeBytes(
                whereabouts.seenFrom(this.from, path).replace("&", "&amp;").getBytes(StandardCharsets.UTF_8));
        return to;
    }
}
