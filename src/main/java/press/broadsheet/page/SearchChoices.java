package press.broadsheet.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.masthead.Section;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.SearchView;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/** What a search can be narrowed to, and is. Names come from what is in print, never from the index. Belongs to one page. */
final class SearchChoices {

    private static final Map<String, String> PERIODS = Map.of(
            "day", "search.period.day",
            "week", "search.period.week",
            "month", "search.period.month",
            "year", "search.period.year");

    private static final int SECTIONS = 12;
    private static final MathContext TWO_FIGURES = new MathContext(2);

    private final Desktop desktop;
    private final SearchAddress asked;
    private final String path;
    private final NumberFormat numbers;
    private boolean exact = true;

    SearchChoices(Desktop desktop, SearchAddress asked) {
        this.desktop = desktop;
        this.asked = asked;
        this.path = desktop.view().search();
        this.numbers = NumberFormat.getIntegerInstance(locale());
    }

    private Locale locale() {
        return desktop.title().language().locale();
    }

    /** An estimate says that it is one. */
    private String number(int count) {
        if (exact) {
            return numbers.format(count);
        }
        return desktop.words().get("search.about", rounded(count));
    }

    /** An estimate to two figures. */
    static long rounded(long count) {
        return new BigDecimal(count).round(TWO_FIGURES).longValue();
    }

    /** What was chosen; the address of each leads to the same search without it. */
    List<Link> chosen() {
        List<Link> chosen = new ArrayList<>();
        add(chosen, SearchAddress.SECTION, section(asked.get(SearchAddress.SECTION)));
        add(chosen, SearchAddress.PERIOD, Optional.of(period(asked.get(SearchAddress.PERIOD))));
        add(chosen, SearchAddress.FROM, Optional.of(day("search.from", asked.get(SearchAddress.FROM))));
        add(chosen, SearchAddress.TO, Optional.of(day("search.to", asked.get(SearchAddress.TO))));
        add(chosen, SearchAddress.LANGUAGE, Optional.of(language(asked.get(SearchAddress.LANGUAGE))));
        add(chosen, SearchAddress.AUTHOR, author(asked.get(SearchAddress.AUTHOR)));
        return chosen;
    }

    private void add(List<Link> chosen, String parameter, Optional<String> text) {
        String value = asked.get(parameter);
        if (!value.isEmpty()) {
            chosen.add(new Link(asked.with(parameter, "").at(path), text.orElse(value)));
        }
    }

    List<SearchView.Choices> of(SearchResults.Spread spread) {
        List<SearchView.Choices> all = new ArrayList<>();
        exact = spread.exact();
        add(all, "search.sections", sections(spread.sections()));
        if (asked.get(SearchAddress.FROM).isEmpty()
                && asked.get(SearchAddress.TO).isEmpty()) {
            add(all, "search.periods", periods(spread.periods()));
        }
        add(all, "search.languages", languages(spread.languages()));
        add(all, "search.authors", authors(spread.authors()));
        return all;
    }

    private void add(List<SearchView.Choices> all, String key, List<SearchView.Choice> choices) {
        if (!choices.isEmpty()) {
            all.add(new SearchView.Choices(desktop.words().get(key), choices));
        }
    }

    private SearchView.Choice choice(String parameter, String value, String text, int count) {
        return new SearchView.Choice(asked.with(parameter, value).at(path), text, number(count));
    }

    /** The sections below the chosen one, or all at the top; those with most stories, in the order of the paper. */
    private List<SearchView.Choice> sections(Map<SectionPath, Integer> counts) {
        String chosen = asked.get(SearchAddress.SECTION);
        List<Section> offered = desktop.masthead().titles().stream()
                .flatMap(title -> title.all().stream())
                .filter(section -> counts.containsKey(section.path()))
                .filter(section -> chosen.isEmpty()
                        ? isTop(section)
                        : section.path().value().startsWith(chosen + "/"))
                .toList();
        List<Section> most = offered.stream()
                .sorted(Comparator.comparing((Section section) -> counts.get(section.path()))
                        .reversed())
                .limit(SECTIONS)
                .toList();
        return offered.stream()
                .filter(most::contains)
                .map(section -> choice(
                        SearchAddress.SECTION,
                        section.path().value(),
                        section.name(),
                        counts.getOrDefault(section.path(), 0)))
                .toList();
    }

    /** True for a section that no other one of its title holds. */
    private boolean isTop(Section section) {
        SectionPath parent = section.path().parent();
        return parent == null || desktop.masthead().section(parent).isEmpty();
    }

    private Optional<String> section(String value) {
        try {
            return desktop.masthead().section(new SectionPath(value)).map(Section::name);
        } catch (UnfitForPrint _) {
            return Optional.empty();
        }
    }

    private List<SearchView.Choice> periods(Map<String, Integer> counts) {
        if (!asked.get(SearchAddress.PERIOD).isEmpty()) {
            return List.of();
        }
        return counts.entrySet().stream()
                .map(one -> choice(SearchAddress.PERIOD, one.getKey(), period(one.getKey()), one.getValue()))
                .toList();
    }

    private String period(String value) {
        String key = PERIODS.get(value);
        return key == null ? value : desktop.words().get(key);
    }

    private String day(String key, String value) {
        if (value.isEmpty()) {
            return "";
        }
        String pattern = desktop.words().get("search.day");
        return desktop.words()
                .get(key, DateTimeFormatter.ofPattern(pattern, locale()).format(LocalDate.parse(value)));
    }

    private List<SearchView.Choice> languages(Map<String, Integer> counts) {
        if (counts.size() < 2) {
            return List.of();
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> choice(SearchAddress.LANGUAGE, one.getKey(), language(one.getKey()), one.getValue()))
                .toList();
    }

    private String language(String tag) {
        return Locale.of(tag).getDisplayLanguage(locale());
    }

    private List<SearchView.Choice> authors(Map<String, Integer> counts) {
        if (!asked.get(SearchAddress.AUTHOR).isEmpty()) {
            return List.of();
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(
                        one -> author(one.getKey())
                                .map(name -> choice(SearchAddress.AUTHOR, one.getKey(), name, one.getValue()))
                                .stream())
                .toList();
    }

    /** The name as the newest story in print has it; empty when there is none. */
    private Optional<String> author(String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return desktop.reading().list(ListName.author(words), 1).stream()
                .map(Card::byline)
                .map(byline -> byline == null ? List.<String>of() : byline.names())
                .flatMap(List::stream)
                .filter(name -> AddressWords.of(name).equals(words))
                .findFirst();
    }
}
