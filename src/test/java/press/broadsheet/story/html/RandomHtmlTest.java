package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.story.Body;

/** Pages made at random: tags of every kind, badly nested, with attributes and characters that lie in wait. */
final class RandomHtmlTest {

    private static final String[] TAGS = {
        "p",
        "p",
        "p",
        "div",
        "span",
        "b",
        "strong",
        "i",
        "em",
        "s",
        "sub",
        "sup",
        "code",
        "a",
        "a",
        "ul",
        "ol",
        "li",
        "li",
        "blockquote",
        "cite",
        "footer",
        "h1",
        "h2",
        "h3",
        "h5",
        "table",
        "thead",
        "tbody",
        "tr",
        "td",
        "td",
        "th",
        "caption",
        "figure",
        "figure",
        "figcaption",
        "img",
        "img",
        "br",
        "br",
        "hr",
        "pre",
        "aside",
        "iframe",
        "script",
        "style",
        "noscript",
        "svg",
        "math",
        "form",
        "input",
        "textarea",
        "select",
        "option",
        "template",
        "q",
        "ruby",
        "rt",
        "video",
        "object",
        "font",
        "center",
        "dl",
        "dt",
        "dd",
        "section",
        "title",
        "body",
        "html",
        "frameset",
        "plaintext-not",
        "xmp",
        "foreignObject",
        "mtext",
        "button",
        "marquee",
        "listing",
        "details",
        "summary",
        "picture",
        "nobr",
        "menu"
    };

    private static final String[] ATTRIBUTES = {
        "href=/a",
        "href='https://x.example/?a=1&b=2'",
        "href=javascript:alert(1)",
        "href=' //x.example '",
        "href='%'",
        "src=a.jpg",
        "src=missing.jpg",
        "src=https://x.example/missing.jpg",
        "src=https://youtube.com/1",
        "src=https://maps.example/",
        "alt='A  ferry'",
        "alt=\"\"",
        "data-picture=tea.jpg",
        "data-credit='Aiko Merrow'",
        "data-related=41",
        "data-related=nobody",
        "data-factbox='The <box>'",
        "data-factbox",
        "class=factbox",
        "class=gallery",
        "class=embed",
        "class='wp-block-embed'",
        "class=wp-block-embed__wrapper",
        "aria-label=Label",
        "lang=ko",
        "lang=en-GB-oed",
        "lang=?",
        "colspan=3",
        "rowspan=0",
        "style='display:none'",
        "hidden",
        "onclick=x",
        "width=1",
        "title=' T '",
        "class=emoji",
        "role=presentation"
    };

    private static final String[] TEXTS = {
        "word",
        "word",
        "two words",
        " ",
        "\n",
        "\t ",
        "&nbsp;",
        "&amp;",
        "&lt;b&gt;",
        "<",
        ">",
        "\"",
        "'",
        "— Voss",
        "가나다",
        "\u1100\u1161",
        "e",
        "\u0301",
        "\u200B",
        "\u202E",
        "\u3164",
        "\u0000",
        "\r\n",
        "\f",
        "\uD83D\uDE00",
        "\uD83D",
        "&#0;",
        "&#x202e;",
        "<!-- c -->",
        "<![CDATA[x]]>",
        "<?php x ?>",
        "\u00A0 ",
        "]]>",
        "https://youtube.com/2",
        "\u2028",
        "\u0338",
        "&#10;",
        "x".repeat(310),
        "The <box>"
    };

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areReadAndPrintedAndReadAgainAsTheSame(long seed) {
        Darkroom darkroom = new Darkroom();
        HtmlReader reader = new HtmlReader();
        String html = page(new Random(seed));
        Body first = reader.read(html, darkroom).body();
        String printed = new HtmlWriter(darkroom).write(first);
        assertThat(reader.read(printed, darkroom).body())
                .as("%s%nprinted as%n%s", html, printed)
                .isEqualTo(first);
        Sanity.assertSafe(printed);
    }

    private static String page(Random random) {
        StringBuilder html = new StringBuilder();
        int pieces = 20 + random.nextInt(200);
        for (int piece = 0; piece < pieces; piece++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> open(random, html);
                case 2 -> html.append("</").append(any(TAGS, random)).append('>');
                default -> html.append(any(TEXTS, random));
            }
        }
        return html.toString();
    }

    private static void open(Random random, StringBuilder html) {
        html.append('<').append(any(TAGS, random));
        for (int left = random.nextInt(3); left > 0; left--) {
            html.append(' ').append(any(ATTRIBUTES, random));
        }
        html.append('>');
    }

    private static String any(String[] choice, Random random) {
        return choice[random.nextInt(choice.length)];
    }
}
