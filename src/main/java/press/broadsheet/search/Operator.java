package press.broadsheet.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.story.SectionPath;

/** A word before a colon that gives what comes after it a meaning: {@code author:lindqvist}, {@code 섹션:경제}. */
enum Operator {
    AUTHOR,
    SECTION,
    TOPIC,
    HEADLINE,
    LANGUAGE,
    BEFORE,
    AFTER,
    ON;

    private static final Map<String, Operator> KNOWN = Map.ofEntries(
            Map.entry("author", AUTHOR),
            Map.entry("byline", AUTHOR),
            Map.entry("기자", AUTHOR),
            Map.entry("글쓴이", AUTHOR),
            Map.entry("section", SECTION),
            Map.entry("섹션", SECTION),
            Map.entry("면", SECTION),
            Map.entry("분야", SECTION),
            Map.entry("topic", TOPIC),
            Map.entry("tag", TOPIC),
            Map.entry("주제", TOPIC),
            Map.entry("태그", TOPIC),
            Map.entry("headline", HEADLINE),
            Map.entry("title", HEADLINE),
            Map.entry("intitle", HEADLINE),
            Map.entry("제목", HEADLINE),
            Map.entry("language", LANGUAGE),
            Map.entry("lang", LANGUAGE),
            Map.entry("언어", LANGUAGE),
            Map.entry("before", BEFORE),
            Map.entry("이전", BEFORE),
            Map.entry("after", AFTER),
            Map.entry("이후", AFTER),
            Map.entry("on", ON),
            Map.entry("date", ON),
            Map.entry("날짜", ON));

    /** The operator of that name, folded; empty when there is none. */
    static Optional<Operator> named(String word) {
        return Optional.ofNullable(KNOWN.get(word));
    }

    /** What the operator says of a story with this value; empty when it makes no sense, and is a word like any other. */
    Optional<Limit> limit(String value, SectionNames sections) {
        return switch (this) {
            case AUTHOR -> said(value).map(Limit.Signed::new);
            case HEADLINE -> said(value).map(Limit.Headed::new);
            case TOPIC -> said(AddressWords.of(value)).map(Limit.About::new);
            case LANGUAGE -> LanguageNames.tag(value).map(Limit.Spoken::new);
            case SECTION -> {
                Set<SectionPath> named = sections.named(value);
                yield named.isEmpty() ? Optional.empty() : Optional.of(new Limit.InSection(named));
            }
            case BEFORE -> Days.parse(value).map(days -> new Limit.Printed(days.earlier()));
            case AFTER -> Days.parse(value).map(days -> new Limit.Printed(days.later()));
            case ON -> Days.parse(value).map(Limit.Printed::new);
        };
    }

    private static Optional<String> said(String value) {
        return value.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(value) : Optional.empty();
    }
}
