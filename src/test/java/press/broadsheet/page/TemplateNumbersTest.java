package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateNumbersTest {

    @Test
    void aColumnOfNumbersIsMarkedWithItsHead() {
        String marked =
                NumberColumns.marked("<p>1</p><table><thead><tr><th scope=\"col\">Home</th><th scope=\"col\">Goals</th>"
                        + "</tr></thead><tbody><tr><th scope=\"row\">Mariners</th><td>31,400</td></tr>"
                        + "<tr><th scope=\"row\">Cranes</th><td>V£ 2.1bn</td></tr></tbody></table>");
        assertThat(marked)
                .contains("<th scope=\"col\">Home</th>")
                .contains("<th class=\"number\" scope=\"col\">Goals</th>")
                .contains("<td class=\"number\">31,400</td>")
                .contains("<td class=\"number\">V£ 2.1bn</td>")
                .contains("<th scope=\"row\">Mariners</th>");
    }

    @Test
    void aScoreAndAColumnWithAWordInItAreNoNumbers() {
        String table =
                "<table><tbody><tr><td>2–1</td><td>7</td></tr><tr><td>0–0</td><td>seven</td></tr></tbody></table>";
        assertThat(NumberColumns.marked(table)).doesNotContain("number");
    }

    @Test
    void aScoreIsShortAndKeepsItsLine() {
        String table = "<table><tbody><tr><td><strong>31–15</strong></td><td>won 31 to 15</td></tr></tbody></table>";
        assertThat(NumberColumns.marked(table))
                .contains("<td class=\"short\"><strong>31–15</strong></td><td>won 31 to 15</td>");
    }

    @Test
    void tablesWithCellsThatSpanOthersStayAsTheyAre() {
        String table = "<table><tbody><tr><td colspan=\"2\">2</td></tr><tr><td>1</td><td>7</td></tr></tbody></table>";
        assertThat(NumberColumns.marked(table)).isEqualTo(table);
    }
}
