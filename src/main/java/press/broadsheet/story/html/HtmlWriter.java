package press.broadsheet.story.html;

import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;

/** Prints a body as HTML with all text escaped. Belongs to one thread. */
public final class HtmlWriter {

    private final Fittings fittings;

    public HtmlWriter(Fittings fittings) {
        this.fittings = fittings;
    }

    public String write(Body body) {
        StringBuilder out = new StringBuilder();
        blocks(body.blocks(), out);
        return out.toString();
    }

    private void blocks(List<Block> blocks, StringBuilder out) {
        blocks.forEach(block -> block(block, out));
    }

    private void block(Block block, StringBuilder out) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                out.append("<p>");
                RunsWriter.write(paragraph.text(), out);
                out.append("</p>\n");
            }
            case Block.Heading heading -> heading(heading, out);
            case Block.Listing list -> listing(list, out);
            case Block.Quote quote -> quote(quote, out);
            case Block.Picture picture -> fittings.picture(picture.use(), out);
            case Block.Gallery gallery -> fittings.gallery(gallery.pictures(), out);
            case Block.Video video -> fittings.video(video.use(), out);
            case Block.Embed embed -> fittings.embed(embed, out);
            case Block.Table table -> TableWriter.write(table, out);
            case Block.Related related -> fittings.related(related.story(), out);
            case Block.Factbox box -> factbox(box, out);
            case Block.Verbatim verbatim -> {
                // HTML drops the first line break after the tag, so one is given away
                out.append("<pre>\n");
                Escaped.append(verbatim.text(), out);
                out.append("</pre>\n");
            }
            case Block.Review review -> fittings.review(review, out);
            case Block.Event event -> fittings.event(event.occasion(), out);
            case Block.Letter letter -> letter(letter, out);
            case Block.Rule _ -> out.append("<hr>\n");
        }
    }

    private static void heading(Block.Heading heading, StringBuilder out) {
        out.append("<h").append(heading.level()).append('>');
        RunsWriter.write(heading.text(), out);
        out.append("</h").append(heading.level()).append(">\n");
    }

    private void listing(Block.Listing list, StringBuilder out) {
        String tag = list.ordered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        list.items().forEach(item -> item(item, out));
        out.append("</").append(tag).append(">\n");
    }

    private void item(List<Block> item, StringBuilder out) {
        out.append("<li>");
        boolean loose = item.stream().skip(1).anyMatch(block -> !(block instanceof Block.Listing));
        if (!loose && !item.isEmpty() && item.getFirst() instanceof Block.Paragraph line) {
            RunsWriter.write(line.text(), out);
            blocks(item.subList(1, item.size()), out);
        } else {
            blocks(item, out);
        }
        out.append("</li>\n");
    }

    private void quote(Block.Quote quote, StringBuilder out) {
        out.append("<blockquote class=\"quote\">\n");
        blocks(quote.blocks(), out);
        if (quote.attribution() != null) {
            out.append("<cite>");
            Escaped.append(quote.attribution(), out);
            out.append("</cite>");
        }
        out.append("</blockquote>\n");
    }

    private void letter(Block.Letter letter, StringBuilder out) {
        out.append("<div class=\"letter\">\n");
        if (!letter.heading().isEmpty()) {
            out.append("<h2>");
            Escaped.append(letter.heading(), out);
            out.append("</h2>\n");
        }
        blocks(letter.blocks(), out);
        out.append("<p class=\"letter-signed\"><b>");
        Escaped.append(letter.name(), out);
        out.append("</b>");
        if (!letter.place().isEmpty()) {
            out.append(", ");
            Escaped.append(letter.place(), out);
        }
        out.append("</p>\n");
        if (letter.edited()) {
            fittings.edited(out);
        }
        out.append("</div>\n");
    }

    private void factbox(Block.Factbox box, StringBuilder out) {
        out.append("<aside class=\"factbox\"");
        if (!box.title().isEmpty()) {
            out.append(" aria-label=\"");
            Escaped.append(box.title(), out);
            out.append("\"><h2>");
            Escaped.append(box.title(), out);
            out.append("</h2>\n");
        } else {
            out.append(">\n");
        }
        blocks(box.blocks(), out);
        out.append("</aside>\n");
    }
}
