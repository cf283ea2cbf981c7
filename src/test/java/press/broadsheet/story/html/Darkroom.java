package press.broadsheet.story.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.WebAddress;

/** A library that has every picture and story but those called "missing", and a page that names them by number. */
final class Darkroom implements Library, Fittings {

    /** The number of a picture that is known by this name. */
    static String number(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public @Nullable PictureUse picture(String src, String alt, String caption, String credit) {
        if (src.isBlank() || src.contains("missing") || src.startsWith("data:")) {
            return null;
        }
        String number = src.matches("[0-9a-f]{64}") ? src : number(src);
        return new PictureUse(number, alt, caption, credit);
    }

    /** Films of the paper's own stand under {@code own/}. */
    @Override
    public @Nullable String film(String src) {
        return src.matches("[0-9a-f]{64}") ? src : src.startsWith("own/") ? number(src) : null;
    }

    @Override
    public @Nullable StoryId story(String name) {
        if (name.matches("[1-9][0-9]{0,9}")) {
            return new StoryId(Long.parseLong(name));
        }
        return name.equals("ferry-strike") ? new StoryId(41) : null;
    }

    @Override
    public @Nullable WebAddress link(String href) {
        return WebAddress.orNull(href);
    }

    @Override
    public void picture(PictureUse use, StringBuilder out) {
        out.append("<figure data-picture=\"").append(use.picture()).append("\"><img alt=\"");
        Escaped.append(use.alt(), out);
        out.append("\"><figcaption data-credit=\"");
        Escaped.append(use.credit(), out);
        out.append("\">");
        Escaped.append(use.caption(), out);
        out.append("</figcaption></figure>\n");
    }

    @Override
    public void gallery(List<PictureUse> uses, StringBuilder out) {
        out.append("<figure class=\"gallery\">");
        uses.forEach(use -> picture(use, out));
        out.append("</figure>\n");
    }

    @Override
    public void video(VideoUse use, StringBuilder out) {
        out.append("<figure><video src=\"")
                .append(use.video())
                .append("\" poster=\"")
                .append(use.poster().picture())
                .append("\" data-alt=\"");
        Escaped.append(use.poster().alt(), out);
        out.append("\" title=\"");
        Escaped.append(use.title(), out);
        out.append("\"></video><figcaption data-credit=\"");
        Escaped.append(use.credit(), out);
        out.append("\">");
        Escaped.append(use.caption(), out);
        out.append("</figcaption></figure>\n");
    }

    @Override
    public void related(StoryId story, StringBuilder out) {
        out.append("<aside data-related=\"").append(story).append("\"></aside>\n");
    }
}
