package press.broadsheet.pressroom;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Dependency;

/** A page as bytes: its own pieces whole, those that it shares by name. */
final class PageBytes {

    /** In the place of an instant at which a page goes stale. */
    private static final long NEVER = Long.MAX_VALUE;

    private PageBytes() {}

    static byte[] write(Page page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(page.madeAt());
            out.writeInt(page.sheet().status());
            text(out, page.sheet().contentType());
            Cast.Freshness freshness = page.sheet().freshness();
            out.writeLong(freshness.lastModified().toEpochMilli());
            out.writeLong(freshness.keep().toMillis());
            Instant until = freshness.until();
            out.writeLong(until == null ? NEVER : until.toEpochMilli());
            out.writeInt(freshness.tags().size());
            for (String tag : freshness.tags()) {
                text(out, tag);
            }
            out.writeInt(page.sheet().links().size());
            for (String link : page.sheet().links()) {
                text(out, link);
            }
            out.writeInt(page.dependencies().size());
            for (Dependency dependency : page.dependencies()) {
                text(out, dependency.subject());
                out.writeLong(dependency.from());
                out.writeLong(dependency.to());
            }
            out.writeInt(page.pieces().size());
            for (Page.Laid laid : page.pieces()) {
                piece(out, laid);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void piece(DataOutputStream out, Page.Laid laid) throws IOException {
        switch (laid) {
            case Page.Laid.Shared shared -> {
                out.writeBoolean(true);
                text(out, shared.shared().name());
            }
            case Page.Laid.Own own -> {
                out.writeBoolean(false);
                out.writeInt(own.piece().crc());
                out.writeInt(own.piece().length());
                out.writeInt(own.piece().deflated().length);
                out.write(own.piece().deflated());
            }
        }
    }

    static Page read(ByteBuffer in, SharedPieces shared) {
        long madeAt = in.getLong();
        int status = in.getInt();
        String contentType = text(in);
        Instant lastModified = Instant.ofEpochMilli(in.getLong());
        Duration keep = Duration.ofMillis(in.getLong());
        long until = in.getLong();
        List<String> tags = texts(in);
        List<String> links = texts(in);
        List<Dependency> dependencies = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            dependencies.add(new Dependency(text(in), in.getLong(), in.getLong()));
        }
        List<Page.Laid> pieces = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            pieces.add(piece(in, shared));
        }
        Cast.Sheet sheet = new Cast.Sheet(
                status,
                contentType,
                List.of(),
                new Cast.Freshness(lastModified, keep, tags, until == NEVER ? null : Instant.ofEpochMilli(until)),
                links);
        return new Page(sheet, pieces, dependencies, madeAt);
    }

    private static List<String> texts(ByteBuffer in) {
        List<String> texts = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static Page.Laid piece(ByteBuffer in, SharedPieces shared) {
        if (in.get() != 0) {
            return new Page.Laid.Shared(shared.get(text(in)));
        }
        int crc = in.getInt();
        int length = in.getInt();
        byte[] deflated = new byte[in.getInt()];
        in.get(deflated);
        return new Page.Laid.Own(new Piece(deflated, crc, length, Crc.shift(length)));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
