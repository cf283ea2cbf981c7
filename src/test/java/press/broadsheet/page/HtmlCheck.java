package press.broadsheet.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Asks the validator of the HTML standard about a whole page. */
final class HtmlCheck {

    private HtmlCheck() {}

    /** Every error and warning, a line each. */
    static List<String> complaints(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        try {
            String said = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return said.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
