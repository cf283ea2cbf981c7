package press.broadsheet.story.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Mark;

/** Runs of text as HTML; a link over several runs is one link. */
final class RunsWriter {

    private final StringBuilder out;
    private final Deque<Mark> open = new ArrayDeque<>();
    /** Breaks that wait until it is known which marks hold behind them. */
    private int breaks;

    private RunsWriter(StringBuilder out) {
        this.out = out;
    }

    static void write(List<Inline> text, StringBuilder out) {
        RunsWriter writer = new RunsWriter(out);
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Break _ -> writer.breaks++;
                case Inline.Text run -> writer.write(run);
            }
        }
        writer.close(List.of());
    }

    private void write(Inline.Text run) {
        close(run.marks());
        run.marks().stream().skip(open.size()).forEach(mark -> {
            openTag(mark);
            open.addLast(mark);
        });
        Escaped.append(run.characters(), out);
    }

    /** Closes what does not hold under the marks to come, then breaks the lines that wait. */
    private void close(List<Mark> next) {
        int kept = 0;
        for (Iterator<Mark> marks = open.iterator(); marks.hasNext() && kept < next.size(); kept++) {
            if (!marks.next().equals(next.get(kept))) {
                break;
            }
        }
        while (open.size() > kept) {
            out.append("</").append(tag(open.removeLast())).append('>');
        }
        out.repeat("<br>", breaks);
        breaks = 0;
    }

    private void openTag(Mark mark) {
        out.append('<').append(tag(mark));
        if (mark instanceof Mark.Link link) {
            out.append(" href=\"");
            Escaped.append(link.address().value(), out);
            out.append(link.address().leavesThePaper() ? "\" rel=\"noopener\"" : "\"");
        } else if (mark instanceof Mark.Foreign foreign) {
            out.append(" lang=\"").append(foreign.language().tag()).append('"');
        }
        out.append('>');
    }

    private static String tag(Mark mark) {
        return switch (mark) {
            case Mark.Strong _ -> "strong";
            case Mark.Emphasis _ -> "em";
            case Mark.Struck _ -> "s";
            case Mark.Lowered _ -> "sub";
            case Mark.Raised _ -> "sup";
            case Mark.Code _ -> "code";
            case Mark.Foreign _ -> "span";
            case Mark.Link _ -> "a";
        };
    }
}
