package press.broadsheet.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How Chinese characters are read in Korean: 北 as 북. From the dictionary of the Korean analysis. */
final class Hanja {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    private Hanja() {}

    /** Made when the first Hanja is met; an English paper never needs it. */
    private static final class Readings {
        static final char[] ALL = read();

        private static char[] read() {
            char[] readings = new char[LAST - FIRST + 1];
            StringBuilder every = new StringBuilder();
            for (int point = FIRST; point <= LAST; point++) {
                every.append((char) point).append('\n');
            }
            try (Tokenizer tokens = Analyses.koreanTokenizer()) {
                tokens.setReader(new StringReader(every.toString()));
                tokens.reset();
                CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
                ReadingAttribute reading = tokens.getAttribute(ReadingAttribute.class);
                while (tokens.incrementToken()) {
                    String read = reading.getReading();
                    if (term.length() == 1 && read != null && read.length() == 1) {
                        readings[term.charAt(0) - FIRST] = read.charAt(0);
                    }
                }
                return readings;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** The Hangul syllable that a character is read as; the character itself when it has no one reading. */
    static int reading(int point) {
        if (point < FIRST || point > LAST) {
            return point;
        }
        char reading = Readings.ALL[point - FIRST];
        return reading == 0 ? point : reading;
    }
}
