package press.broadsheet.story;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who wrote a story: names in the order they are printed, at most 20. */
public record Byline(List<String> names) {

    public static final int LIMIT = 20;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;·]\\s*|\\s+(?:and|및)\\s+");

    /** Korean papers print a reporter's address behind the name; it is no part of it, and robots gather such addresses. */
    private static final Pattern MAIL = Pattern.compile("\\s*[(<\\[]?[\\w.+-]{1,64}@[\\w-]++(?:\\.[\\w-]++)++[)>\\]]?");

    /** What somebody is, behind a Korean name. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?<=\\p{IsHangul})\\s+(?:(?:\\p{IsHangul}{2,6}\\s*)?(?:기자|특파원)|논설위원|논설실장|편집위원|주필|칼럼니스트|앵커|아나운서)$");

    public Byline {
        names = names.stream().map(name -> Wording.fit("byline", name, 120)).toList();
        if (names.isEmpty() || names.size() > LIMIT) {
            throw new UnfitForPrint("byline", "a byline has 1 to %d names, not %d".formatted(LIMIT, names.size()));
        }
    }

    /** Reads "A, B and C"; a leading "By" is dropped. */
    public static Byline parse(String text) {
        String clean = MAIL.matcher(Wording.clean(text)).replaceAll("");
        String names = clean.replaceFirst("(?i)^by\\s+", "");
        return new Byline(Stream.of(BETWEEN_NAMES.split(names))
                .filter(name -> !name.isBlank())
                .toList());
    }

    /** The name alone of one of the names, for programs: {@code 홍길동} of {@code 홍길동 기자} (schema.org wants no office in it). */
    public static String person(String name) {
        return OFFICE.matcher(name).replaceFirst("");
    }

    /** The names as one line, comma between them. */
    public String text() {
        return String.join(", ", names);
    }
}
