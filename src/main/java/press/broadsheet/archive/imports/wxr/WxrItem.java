package press.broadsheet.archive.imports.wxr;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.Moments;
import press.broadsheet.archive.imports.xml.XmlItem;

/** An item of an export by WordPress's own names. */
record WxrItem(XmlItem xml) {

    String id() {
        return xml.field("wp:post_id");
    }

    String type() {
        String type = xml.field("wp:post_type");
        return type.isEmpty() ? "post" : type;
    }

    String status() {
        return xml.field("wp:status");
    }

    boolean hasPassword() {
        return !xml.field("wp:post_password").isEmpty();
    }

    String link() {
        return xml.field("link");
    }

    /** The first value under a key, or "". */
    String meta(String key) {
        return xml.all("wp:postmeta")
                .filter(meta -> meta.field("wp:meta_key").equals(key))
                .map(meta -> meta.field("wp:meta_value"))
                .findFirst()
                .orElse("");
    }

    /** A term that the item carries. */
    record Term(String domain, String nicename, String name) {}

    List<Term> terms() {
        return xml.all("category")
                .map(term -> new Term(
                        term.attribute("domain"),
                        term.attribute("nicename"),
                        term.text().strip()))
                .filter(term -> !term.name().isEmpty())
                .toList();
    }

    Stream<Term> terms(String... domains) {
        return terms().stream().filter(term -> List.of(domains).contains(term.domain()));
    }

    /** When it was first public, or null where the export does not tell. */
    @Nullable
    Instant date(ZoneId zone) {
        Instant date = moment("wp:post_date_gmt", "wp:post_date", zone);
        return date == null ? Moments.read(xml.field("pubDate"), ZoneOffset.UTC) : date;
    }

    @Nullable
    Instant modified(ZoneId zone) {
        return moment("wp:post_modified_gmt", "wp:post_modified", zone);
    }

    private @Nullable Instant moment(String universal, String local, ZoneId zone) {
        Instant moment = Moments.read(xml.field(universal), ZoneOffset.UTC);
        return moment == null ? Moments.read(xml.field(local), zone) : moment;
    }
}
